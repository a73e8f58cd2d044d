import { type Column, Table } from '@/components/ui/table';
import type { FrameworkKey } from '@/lib/domain/frameworks';
import { absentGradeLabels } from '@/lib/format/grades';
import { formatCount, formatPercentage } from '@/lib/format/numbers';
import { paths } from '@/lib/paths';

/** One framework version: how often the published overall grade is the one that follows from the others. */
export type HistoryRow = {
  key: FrameworkKey;
  name: string;
  hasOverall: boolean;
  published: number;
  compared: number;
  asRule: number;
  /** Inspections in which the rule leaves room. */
  room: number;
};

/** Published inspections in which leaders stood no further above practice than the rules allow. */
export type LeadersRecord = { inspections: number; within: number };

/** One published inspection held entry by entry: how many of its judgements the rules derive as published. */
export type HeldRow = {
  key: string;
  council: string;
  dates: string;
  href: string;
  entries: number;
  exact: number;
  judgements: number;
};

const columns: readonly Column<HistoryRow>[] = [
  {
    key: 'name',
    heading: 'Framework version',
    rowHeading: true,
    cell: ({ key, name }) => (
      <a href={paths.howGradesAreDerivedUnder(key, 'overall-title')}>{name}</a>
    ),
  },
  { key: 'published', heading: 'Inspections', numeric: true, cell: ({ published }) => published },
  {
    key: 'asRule',
    heading: 'Overall grade as the rule has it',
    numeric: true,
    cell: ({ hasOverall, compared, asRule }) =>
      hasOverall ? (
        `${asRule} of ${compared}`
      ) : (
        <span className="text-quiet">{absentGradeLabels.noOverallGrade}</span>
      ),
  },
  {
    key: 'share',
    heading: 'Share',
    numeric: true,
    cell: ({ compared, asRule }) =>
      compared > 0 ? formatPercentage(asRule / compared, 1) : <span className="text-quiet">–</span>,
  },
  {
    key: 'room',
    heading: 'The rule leaves room in',
    numeric: true,
    cell: ({ hasOverall, room }) => (hasOverall ? room : <span className="text-quiet">–</span>),
  },
];

/** The rule for overall effectiveness beside published history, by framework version. */
export function HistoryTable({ rows }: { rows: readonly HistoryRow[] }) {
  return (
    <Table
      caption="Published overall grades beside the rule"
      columns={columns}
      rows={rows}
      rowKey={({ key }) => key}
    />
  );
}

/** Published inspections whose evidence is held, with how far the rules agree with each. */
export function HeldList({ rows }: { rows: readonly HeldRow[] }) {
  return (
    <ul>
      {rows.map(({ key, council, dates, href, entries, exact, judgements }) => (
        <li key={key}>
          <a href={href}>{council}</a>, {dates}: {exact} of {formatCount(judgements, 'judgement')}{' '}
          as published, from {formatCount(entries, 'entry', 'entries')}
        </li>
      ))}
    </ul>
  );
}
