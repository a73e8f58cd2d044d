import { Figure } from '@/components/charts/figure';
import { GradeBars } from '@/components/charts/grade-bars';
import { type Column, Table } from '@/components/ui/table';
import { type Distribution, shareOf } from '@/lib/comparison/distribution';
import { type Grade, grades } from '@/lib/domain/grades';
import { lessThanGood } from '@/lib/domain/national-picture';
import { shortGradeLabels } from '@/lib/format/grades';
import { formatNumber } from '@/lib/format/numbers';
import { share, withoutGrade } from './findings';
import { GradeKey } from './now-figure';

export type DistributionRow = {
  key: string;
  label: string;
  distribution: Distribution;
  hrefOf: (grade: Grade) => string;
};

type Props = {
  id: string;
  title: string;
  /** What the first column of the table names: Judgement, Region. */
  heading: string;
  rows: readonly DistributionRow[];
  source: string;
};

/** Several distributions under each other: judgements, or regions. */
export function RowsFigure({ id, title, heading, rows, source }: Props) {
  return (
    <Figure
      id={id}
      title={title}
      reading={<GradeKey />}
      source={source}
      table={
        <Table
          caption={`${heading}s and the number of authorities with each grade`}
          columns={columnsOf(heading)}
          rows={rows}
          rowKey={({ key }) => key}
        />
      }
    >
      <GradeBars
        rows={rows.map(({ key, label, distribution: { by, all, graded } }) => ({
          key,
          label,
          counts: {
            outstanding: by.outstanding.authorities,
            good: by.good.authorities,
            requiresImprovement: by.requiresImprovement.authorities,
            inadequate: by.inadequate.authorities,
          },
          ungraded: all.authorities - graded.authorities,
        }))}
        format={formatNumber}
      />
    </Figure>
  );
}

function columnsOf(heading: string): Column<DistributionRow>[] {
  return [
    { key: 'label', heading, cell: ({ label }) => label, rowHeading: true },
    ...grades.map((grade) => ({
      key: grade,
      heading: shortGradeLabels[grade],
      numeric: true,
      cell: ({ distribution, hrefOf }: DistributionRow) => {
        const { authorities } = distribution.by[grade];
        return authorities > 0 ? <a href={hrefOf(grade)}>{authorities}</a> : authorities;
      },
    })),
    {
      key: 'lessThanGood',
      heading: 'Less than good',
      numeric: true,
      cell: ({ distribution }) => share(shareOf(distribution, lessThanGood)?.authorities),
    },
    {
      key: 'children',
      heading: 'Children living there',
      numeric: true,
      cell: ({ distribution }) => share(shareOf(distribution, lessThanGood)?.children),
    },
    {
      key: 'without',
      heading: 'Without a grade',
      cell: ({ distribution }) => withoutGrade(distribution),
    },
  ];
}
