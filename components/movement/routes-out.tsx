import { type Column, Table } from '@/components/ui/table';
import { type Grade, grades } from '@/lib/domain/grades';
import { type RouteKind, routeKinds } from '@/lib/domain/movement-search';
import { shortGradeLabels } from '@/lib/format/grades';
import { formatSpan, routeLabels } from './movement-words';
import type { SpellRow } from './spell-table';

type Line = { kind: RouteKind; spells: readonly SpellRow[] };

/** Ways out of inadequate, each time of it in one row: the furthest-reaching that is on record. */
export function RoutesOut({ spells }: { spells: readonly SpellRow[] }) {
  const ended = spells.filter(({ end }) => end.kind === 'better');
  const routes = routeKinds.map(
    (kind): Line => ({
      kind,
      spells: ended.filter(({ route }) => route.kind === kind),
    }),
  );

  return (
    <Table
      caption="Ways out of inadequate"
      captionHidden
      columns={columns}
      rows={routes}
      rowKey={({ kind }) => kind}
    />
  );
}

const columns: readonly Column<Line>[] = [
  {
    key: 'route',
    heading: 'On record for the time',
    rowHeading: true,
    cell: ({ kind }) => routeLabels[kind],
  },
  { key: 'count', heading: 'Ended', numeric: true, cell: ({ spells }) => spells.length },
  ...grades
    .filter((grade) => grade !== 'inadequate')
    .map((grade) => ({
      key: grade,
      heading: `to ${shortGradeLabels[grade].toLowerCase()}`,
      numeric: true,
      cell: ({ spells }: Line) => spells.filter(({ end }) => endGrade(end) === grade).length,
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
