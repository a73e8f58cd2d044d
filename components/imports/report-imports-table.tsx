import { Table } from '@/components/ui/table';
import { formatDate, formatInstant } from '@/lib/format/dates';
import { formatCount, formatNumber } from '@/lib/format/numbers';
import { paths } from '@/lib/paths';

export type ReportImportRow = {
  inspectionId: string;
  laCode: string;
  laName: string;
  startedOn: string | null;
  /** What the inspection goes by in its address. */
  day: string;
  fileName: string;
  recordedAt: Date;
  paragraphs: number;
  contradictions: number;
  /** Whether the reader may code it. */
  codable: boolean;
};

/** The reports whose text is held, newest first. */
export function ReportImportsTable({ lines }: { lines: readonly ReportImportRow[] }) {
  return (
    <Table
      caption="Reports taken in"
      captionHidden
      rows={lines}
      rowKey={({ inspectionId }) => inspectionId}
      columns={[
        {
          key: 'inspection',
          heading: 'Inspection',
          rowHeading: true,
          cell: ({ laCode, laName, startedOn, day }) => (
            <a href={paths.localAuthorities.inspection(laCode, day)}>
              {laName}
              {startedOn && `, from ${formatDate(startedOn)}`}
            </a>
          ),
        },
        { key: 'file', heading: 'File', cell: ({ fileName }) => fileName },
        { key: 'when', heading: 'Taken in', cell: ({ recordedAt }) => formatInstant(recordedAt) },
        {
          key: 'paragraphs',
          heading: 'Paragraphs',
          numeric: true,
          cell: ({ paragraphs }) => formatNumber(paragraphs),
        },
        {
          key: 'record',
          heading: 'Beside the record',
          cell: ({ contradictions }) =>
            contradictions === 0 ? 'Agrees' : formatCount(contradictions, 'disagreement'),
        },
        ...(lines.some(({ codable }) => codable) ? [codingColumn] : []),
      ]}
    />
  );
}

const codingColumn = {
  key: 'coding',
  heading: 'Coding',
  cell: ({ codable, inspectionId, laName }: ReportImportRow) =>
    codable ? (
      <a href={paths.imports.report(inspectionId)}>
        Code it<span className="sr-only">: {laName}</span>
      </a>
    ) : (
      'Closed'
    ),
};
