import { type Column, Table } from '@/components/ui/table';
import { addressDay, type Visit } from '@/lib/domain/inspection-record';
import { formatDate, formatDateRange } from '@/lib/format/dates';
import { visitTypeLabels } from '@/lib/format/inspections';
import { paths } from '@/lib/paths';

const columns: Column<Visit>[] = [
  { key: 'dates', heading: 'On site', rowHeading: true, cell: VisitDays },
  { key: 'type', heading: 'Visit', cell: ({ type }) => visitTypeLabels[type] },
  { key: 'theme', heading: 'Theme', cell: ({ theme }) => theme ?? 'Not known' },
  {
    key: 'published',
    heading: 'Letter published',
    cell: ({ publishedOn }) => (publishedOn ? formatDate(publishedOn) : 'Not known'),
  },
  {
    key: 'items',
    heading: 'Things to improve',
    numeric: true,
    cell: ({ improvementItems }) => improvementItems ?? 'Letter not held',
  },
  {
    key: 'priority',
    heading: 'Priority action',
    cell: ({ priorityAction }) => <PriorityAction set={priorityAction} />,
  },
];

/** Visits end in a letter, not in grades: when, about what, and whether something had to be put right at once. */
export function VisitsTable({ visits }: { visits: readonly Visit[] }) {
  return (
    <Table
      caption="Visits, newest first"
      captionHidden
      columns={columns}
      rows={visits}
      rowKey={({ id }) => id}
    />
  );
}

function PriorityAction({ set }: { set: boolean | null }) {
  if (set === null) return 'Letter not held';

  return set ? <strong className="font-semibold">Yes, required</strong> : 'None';
}

/** When it was, with the way to its letter where that is held here. */
function VisitDays(visit: Visit) {
  const days = describeVisitDays(visit);
  if (!visit.letterHeld) return days;

  return <a href={paths.localAuthorities.inspection(visit.laCode, addressDay(visit))}>{days}</a>;
}

/** Many letters print only the first day. */
function describeVisitDays({ startedOn, endedOn }: Visit): string {
  if (!startedOn) return 'Days not known';

  return endedOn ? formatDateRange(startedOn, endedOn) : formatDate(startedOn);
}
