import { Figure } from '@/components/charts/figure';
import { GradeBars } from '@/components/charts/grade-bars';
import { GradeMark, gradeInk } from '@/components/judgements/grade-mark';
import { type Column, Table } from '@/components/ui/table';
import { type Count, type Distribution, shareOf } from '@/lib/comparison/distribution';
import type { AsAt } from '@/lib/domain/as-at';
import { type Grade, grades, isGrade } from '@/lib/domain/grades';
import {
  lessThanGood,
  type NationalPictureSearch,
  outcomeKinds,
} from '@/lib/domain/national-picture';
import { shortGradeLabels } from '@/lib/format/grades';
import { describeOutcome, describePlace } from '@/lib/format/national-picture';
import { formatNumber, formatPercentage } from '@/lib/format/numbers';
import { findingOf, withoutGrade } from './findings';
import { listHref } from './list-href';

type Props = {
  now: Distribution;
  search: NationalPictureSearch;
  asAt: AsAt;
  year: number | null;
  today: string;
  source: string;
};

type Row = { key: string; label: string; grade: Grade | null; count: Count; share: boolean };

/** How one judgement stands on one day, by authorities and by the children who live in them. */
export function NowFigure({ now, search, asAt, year, today, source }: Props) {
  const place = describePlace(search.region);
  const counts = (of: keyof Count) => ({
    outstanding: now.by.outstanding[of],
    good: now.by.good[of],
    requiresImprovement: now.by.requiresImprovement[of],
    inadequate: now.by.inadequate[of],
  });

  return (
    <Figure
      id="now"
      title={findingOf(now, asAt, place, today)}
      reading={<GradeKey />}
      source={source}
      tableSummary="Show the numbers"
      table={<NowTable now={now} search={search} year={year} />}
    >
      <GradeBars
        rows={[
          {
            key: 'authorities',
            label: 'Authorities with a grade',
            counts: counts('authorities'),
            ungraded: 0,
          },
          {
            key: 'children',
            label: `Children aged 0 to 17 in them${year === null ? '' : `, mid-${year}`}`,
            counts: counts('children'),
            ungraded: 0,
          },
        ]}
        format={(value, total) =>
          total > 2_000 ? formatPercentage(value / total) : formatNumber(value)
        }
      />
      {withoutGrade(now) !== 'none' && (
        <p className="mt-2 max-w-prose text-small">
          Not in the bars, for want of a grade: {withoutGrade(now)}.
        </p>
      )}
      <PopulationNote now={now} year={year} />
    </Figure>
  );
}

/** The marks of the grades with their words, in the order they are drawn. */
export function GradeKey({ reversed = false }: { reversed?: boolean }) {
  return (
    <span className="flex flex-wrap gap-x-5">
      {(reversed ? grades.toReversed() : grades).map((grade) => (
        <span key={grade}>
          <span className={gradeInk[grade]}>
            <GradeMark grade={grade} />
          </span>{' '}
          {shortGradeLabels[grade]}
        </span>
      ))}
    </span>
  );
}

function PopulationNote({ now, year }: { now: Distribution; year: number | null }) {
  const uncounted =
    now.uncounted > 0
      ? ` ${now.uncounted} ${now.uncounted === 1 ? 'authority has' : 'authorities have'} no estimate for that year and count as authorities only.`
      : '';
  return (
    <p className="mt-2 max-w-prose text-small">
      {year === null
        ? 'There is no estimate of children for that day.'
        : `Children are those of the mid-${year} estimate, the newest by that day. They are children who live in an area, not children known to its services.`}
      {uncounted}
    </p>
  );
}

function NowTable({ now, search, year }: Pick<Props, 'now' | 'search' | 'year'>) {
  const worse = shareOf(now, lessThanGood);
  const kinds: Row[] = outcomeKinds
    .filter((kind) => isGrade(kind) || now.by[kind].authorities > 0)
    .map((kind) => ({
      key: kind,
      label: describeOutcome(kind, now.area),
      grade: isGrade(kind) ? kind : null,
      count: now.by[kind],
      share: isGrade(kind),
    }));
  const rows: Row[] = [
    ...kinds.filter(({ share }) => share),
    {
      key: 'lessThanGood',
      label: 'Less than good: the two before together',
      grade: null,
      count: {
        authorities: now.by.requiresImprovement.authorities + now.by.inadequate.authorities,
        children: now.by.requiresImprovement.children + now.by.inadequate.children,
      },
      share: worse !== null,
    },
    ...kinds.filter(({ share }) => !share),
    { key: 'all', label: 'All', grade: null, count: now.all, share: false },
  ];

  return (
    <Table
      caption="Authorities and children by grade. Shares are of those with a grade."
      columns={columnsOf(now, search, year)}
      rows={rows}
      rowKey={({ key }) => key}
    />
  );
}

function columnsOf(
  { graded }: Distribution,
  search: NationalPictureSearch,
  year: number | null,
): Column<Row>[] {
  const part = (value: number, of: number, shown: boolean) =>
    shown && of > 0 ? formatPercentage(value / of, 1) : 'not applicable';

  return [
    { key: 'grade', heading: 'Grade', cell: ({ label }) => label, rowHeading: true },
    {
      key: 'authorities',
      heading: 'Authorities',
      numeric: true,
      cell: ({ grade, count }) =>
        grade && count.authorities > 0 ? (
          <a href={listHref(search, grade)}>{count.authorities}</a>
        ) : (
          count.authorities
        ),
    },
    {
      key: 'share',
      heading: 'Share',
      numeric: true,
      cell: ({ count, share }) => part(count.authorities, graded.authorities, share),
    },
    {
      key: 'children',
      heading: year === null ? 'Children' : `Children, mid-${year}`,
      numeric: true,
      cell: ({ count }) => formatNumber(count.children),
    },
    {
      key: 'childrenShare',
      heading: 'Share of children',
      numeric: true,
      cell: ({ count, share }) => part(count.children, graded.children, share),
    },
  ];
}
