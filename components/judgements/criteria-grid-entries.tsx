import { type Column, Table } from '@/components/ui/table';
import type { GridCriterion } from '@/lib/charts/criteria-grid';
import type { Evidence } from '@/lib/domain/evidence';
import { directionLabels, extentLabels, impactLabels } from '@/lib/format/evidence';
import { capitalise, formatList } from '@/lib/format/lists';

type Props = {
  criteria: readonly GridCriterion[];
  entries: readonly Evidence[];
  deciding: readonly string[];
  entryHref: (entryId: string) => string;
};

/** The entries behind a criteria grid, one a row. */
export function CriteriaGridEntries({ criteria, entries, deciding, entryHref }: Props) {
  const titles = new Map(criteria.map(({ id, title }) => [id, title.toLowerCase()]));
  const columns: Column<Evidence>[] = [
    {
      key: 'entry',
      heading: 'Entry',
      rowHeading: true,
      cell: ({ id }) => <a href={entryHref(id)}>{id}</a>,
    },
    { key: 'direction', heading: 'Direction', cell: ({ direction }) => directionLabels[direction] },
    {
      key: 'extent',
      heading: 'How far it reaches',
      cell: ({ extent }) => (extent ? extentLabels[extent] : 'Not said'),
    },
    {
      key: 'impact',
      heading: 'Impact',
      cell: ({ impact }) => (impact ? impactLabels[impact] : 'Not said'),
    },
    {
      key: 'decided',
      heading: 'Decided',
      cell: ({ id }) => (deciding.includes(id) ? 'Yes' : 'No'),
    },
    {
      key: 'criteria',
      heading: 'Criteria',
      cell: (entry) => capitalise(formatList(entry.criteria.map((id) => titles.get(id) ?? id))),
    },
    { key: 'summary', heading: 'What was found', cell: ({ summary }) => summary },
  ];

  return (
    <Table
      caption="Entries behind this judgement"
      columns={columns}
      rows={entries}
      rowKey={({ id }) => id}
    />
  );
}
