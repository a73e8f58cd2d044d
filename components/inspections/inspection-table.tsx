import { type Column, Table } from '@/components/ui/table';
import type { Inspection } from '@/lib/domain/inspection-record';
import { formatDate, formatDateRange } from '@/lib/format/dates';
import { frameworkLabels } from '@/lib/format/frameworks';
import { eventTypeLabels, statusLabel } from '@/lib/format/inspections';
import { paths } from '@/lib/paths';

export type InspectionRow = {
  inspection: Inspection;
  /** How far the evidence of an open inspection has got, in a phrase. */
  progress?: string;
};

type Props = { stage: 'open' | 'published'; rows: readonly InspectionRow[] };

const openColumns: readonly Column<InspectionRow>[] = [
  {
    key: 'state',
    heading: 'State',
    cell: ({ inspection }) => statusLabel(inspection),
  },
  { key: 'progress', heading: 'Evidence', cell: ({ progress }) => progress },
];

const publishedColumns: readonly Column<InspectionRow>[] = [
  {
    key: 'published',
    heading: 'Published',
    cell: ({ inspection: { publishedOn } }) =>
      publishedOn ? formatDate(publishedOn) : 'Not known',
  },
];

/** Inspections one below the other: of whom, when, at what stage, how far. */
export function InspectionTable({ stage, rows }: Props) {
  return (
    <Table
      caption={stage === 'open' ? 'Open inspections' : 'Published inspections'}
      captionHidden
      rows={rows}
      rowKey={({ inspection }) => inspection.id}
      columns={[
        {
          key: 'authority',
          heading: 'Local authority',
          rowHeading: true,
          cell: ({ inspection }) => (
            <a href={paths.inspections.taskList(inspection.id)}>{inspection.laName}</a>
          ),
        },
        {
          key: 'type',
          heading: 'Type',
          cell: ({ inspection }) => eventTypeLabels[inspection.type],
        },
        {
          key: 'dates',
          heading: 'On site',
          cell: ({ inspection }) => onSite(inspection),
        },
        {
          key: 'framework',
          heading: 'Framework',
          cell: ({ inspection }) => frameworkLabels[inspection.framework],
        },
        ...(stage === 'open' ? openColumns : publishedColumns),
      ]}
    />
  );
}

/** "4 to 15 February 2019", "from 9 November 2026", or that nobody knows. */
export function onSite({ startedOn, endedOn }: Pick<Inspection, 'startedOn' | 'endedOn'>): string {
  if (!startedOn) return 'Not known';

  return endedOn ? formatDateRange(startedOn, endedOn) : `From ${formatDate(startedOn)}`;
}
