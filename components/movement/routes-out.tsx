import { type Column, Table } from '@/components/ui/table';
import { type Grade, grades } from '@/lib/domain/grades';
import { shortGradeLabels } from '@/lib/format/grades';
import { formatSpan } from './movement-words';
import type { SpellRow } from './spell-table';

type Route = { key: string; name: string; spells: readonly SpellRow[] };

/** Ways out of inadequate: with a trust or company running the services at some time of it, or the council alone. */
export function RoutesOut({ spells }: { spells: readonly SpellRow[] }) {
  const ended = spells.filter(({ end }) => end.kind === 'better');
  const routes: Route[] = [
    {
      key: 'organisation',
      name: 'A trust or company ran the services for some or all of the time',
      spells: ended.filter(({ organisations }) => organisations.length > 0),
    },
    {
      key: 'council',
      name: 'The council ran them throughout, as far as is on record',
      spells: ended.filter(({ organisations }) => organisations.length === 0),
    },
  ];

  return (
    <Table
      caption="Ways out of inadequate"
      captionHidden
      columns={columns}
      rows={routes}
      rowKey={({ key }) => key}
    />
  );
}

const columns: readonly Column<Route>[] = [
  { key: 'name', heading: 'Who ran the services', rowHeading: true, cell: ({ name }) => name },
  { key: 'count', heading: 'Ended', numeric: true, cell: ({ spells }) => spells.length },
  ...grades
    .filter((grade) => grade !== 'inadequate')
    .map((grade) => ({
      key: grade,
      heading: `to ${shortGradeLabels[grade].toLowerCase()}`,
      numeric: true,
      cell: ({ spells }: Route) => spells.filter(({ end }) => endGrade(end) === grade).length,
    })),
  {
    key: 'median',
    heading: 'Half of them took up to',
    cell: ({ spells }) => medianSpan(spells.map(({ days }) => days)),
  },
];

function endGrade(end: SpellRow['end']): Grade | null {
  return end.kind === 'better' ? end.grade : null;
}

/** The middle of the times, in words. */
export function medianSpan(days: readonly number[]): string {
  const sorted = days.toSorted((a, b) => a - b);
  const middle = sorted[Math.ceil(sorted.length / 2) - 1];
  return middle === undefined ? 'None' : formatSpan(middle);
}
