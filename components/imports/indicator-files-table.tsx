import { Table } from '@/components/ui/table';
import { formatInstant } from '@/lib/format/dates';
import { formatNumber } from '@/lib/format/numbers';

export type IndicatorFileLine = {
  digest: string;
  fileName: string;
  recordedAt: Date;
  recordedBy: string | null;
  added: number;
  changed: number;
};

/** The files of indicators that were taken in, and how many figures came of each. */
export function IndicatorFilesTable({ files }: { files: readonly IndicatorFileLine[] }) {
  return (
    <Table
      caption="Files taken in"
      captionHidden
      rows={files}
      rowKey={({ digest }) => digest}
      columns={[
        { key: 'file', heading: 'File', rowHeading: true, cell: ({ fileName }) => fileName },
        {
          key: 'when',
          heading: 'Taken in',
          cell: ({ recordedAt, recordedBy }) =>
            `${formatInstant(recordedAt)}${recordedBy ? `, ${recordedBy}` : ''}`,
        },
        { key: 'added', heading: 'Added', numeric: true, cell: ({ added }) => formatNumber(added) },
        {
          key: 'changed',
          heading: 'Put right',
          numeric: true,
          cell: ({ changed }) => formatNumber(changed),
        },
      ]}
    />
  );
}
