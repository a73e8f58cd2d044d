import { type Column, Table } from '@/components/ui/table';
import type { ChangeSince } from '@/lib/comparison/change-since';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { formatDate } from '@/lib/format/dates';
import { judgementAreaLabels } from '@/lib/format/judgement-areas';
import { paths } from '@/lib/paths';
import { verdictText, verdictWords } from './compare-words';
import { GradeSteps } from './grade-steps';

type Props = {
  area: JudgementArea;
  since: string | null;
  changes: readonly ChangeSince[];
};

/** The history of one judgement, an authority a row; with a day, what became of it since. */
export function ChangeTable({ area, since, changes }: Props) {
  return (
    <Table
      caption={`${judgementAreaLabels[area]}${since ? ` since ${formatDate(since)}` : ', all inspections on record'}`}
      captionHidden
      columns={since ? [...historyColumns, ...changeColumns(since)] : historyColumns}
      rows={changes}
      rowKey={({ authority }) => authority.laCode}
    />
  );
}

const historyColumns: readonly Column<ChangeSince>[] = [
  {
    key: 'authority',
    heading: 'Local authority',
    rowHeading: true,
    cell: ({ authority }) => (
      <a href={paths.localAuthorities.one(authority.laCode)}>{authority.name}</a>
    ),
  },
  {
    key: 'steps',
    heading: 'Grades, oldest first',
    cell: ({ authority, steps }) => (
      <GradeSteps laCode={authority.laCode} steps={steps} none="No such grade" />
    ),
  },
];

function changeColumns(since: string): Column<ChangeSince>[] {
  return [
    {
      key: 'verdict',
      heading: `Now against ${formatDate(since)}`,
      cell: (change) => (
        <>
          {verdictText(change)}
          {change.crosses && isVerdict(change) && (
            <span className="block text-fine text-quiet">across frameworks</span>
          )}
        </>
      ),
    },
    {
      key: 'alike',
      heading: 'Like with like',
      cell: ({ alike }) =>
        alike ? (
          <>
            {verdictWords[alike.verdict]}
            <span className="block text-fine text-quiet">
              from{' '}
              {alike.from.inspection.publishedOn && formatDate(alike.from.inspection.publishedOn)}
            </span>
          </>
        ) : (
          <span className="text-quiet">Not two alike</span>
        ),
    },
  ];
}

function isVerdict({ verdict }: ChangeSince): boolean {
  return verdict === 'better' || verdict === 'same' || verdict === 'worse';
}
