import { Figure } from '@/components/charts/figure';
import { GradeColumnsView } from '@/components/charts/grade-columns';
import { type Column, Table } from '@/components/ui/table';
import { type Distribution, shareOf } from '@/lib/comparison/distribution';
import { frameworkStarts, type Lifetime } from '@/lib/comparison/judgement-lifetime';
import type { Point } from '@/lib/comparison/national-picture';
import type { AsAt } from '@/lib/domain/as-at';
import { type Grade, grades } from '@/lib/domain/grades';
import {
  inadequateTarget,
  lessThanGood,
  type NationalPictureSearch,
} from '@/lib/domain/national-picture';
import { formatDate } from '@/lib/format/dates';
import { frameworkLabels } from '@/lib/format/frameworks';
import { shortGradeLabels } from '@/lib/format/grades';
import { judgementAreaLabels } from '@/lib/format/judgement-areas';
import { formatList } from '@/lib/format/lists';
import { share, withoutGrade } from './findings';
import { listHref } from './list-href';
import { GradeKey } from './now-figure';

type Props = {
  series: readonly Point[];
  search: NationalPictureSearch;
  asAt: AsAt;
  place: string;
  /** How the aim for inadequate authorities stood at its deadline. */
  atDeadline: Point | null;
  lifetime: Lifetime | null;
  source: string;
};

/** One judgement over time, as long as inspections gave it, with the changes of framework marked. */
export function SeriesFigure(props: Props) {
  const { series, search, asAt, place, atDeadline, lifetime, source } = props;
  const first = series[0];
  const last = series.at(-1);
  if (!first || !last) return <NoSeries search={search} asAt={asAt} lifetime={lifetime} />;

  const ended = lifetime?.to && lifetime.to < asAt.day ? lifetime.to : null;
  const isTarget = search.judgement === inadequateTarget.area && search.region === null;

  return (
    <Figure
      id="over-time"
      title={seriesFinding(series, last, place)}
      reading={
        <>
          <p>Number of authorities on each day, the worst grade at the foot.</p>
          <GradeKey reversed />
        </>
      }
      source={source}
      table={
        <Table
          caption="Authorities by grade on each day. Shares are of those with a grade."
          narrow="scroll"
          columns={columnsOf(search, isTarget)}
          rows={series}
          rowKey={(point) => point.asAt.day}
        />
      }
    >
      <GradeColumnsView
        columns={series.map(({ asAt: { day }, distribution: { by, all, graded } }) => ({
          day,
          counts: {
            outstanding: by.outstanding.authorities,
            good: by.good.authorities,
            requiresImprovement: by.requiresImprovement.authorities,
            inadequate: by.inadequate.authorities,
          },
          ungraded: all.authorities - graded.authorities,
        }))}
        from={first.asAt.day}
        to={asAt.day}
        rules={frameworkStarts.map(({ framework, startsOn }) => ({
          day: startsOn,
          label: frameworkLabels[framework],
        }))}
        target={isTarget ? inadequateTarget.below : null}
        end={ended ? { day: ended, label: `Ended ${formatDate(ended)}` } : null}
      />
      <SeriesNotes search={search} lifetime={lifetime} ended={ended} />
      {isTarget && <TargetNote series={series} atDeadline={atDeadline} />}
    </Figure>
  );
}

/** From the first day on which nearly every authority had a grade, since a share of a few says little of them all. */
function seriesFinding(series: readonly Point[], last: Point, place: string): string {
  const first =
    series.find(
      ({ distribution: { graded, all } }) => graded.authorities >= 0.9 * all.authorities,
    ) ?? last;
  const at = ({ asAt, distribution }: Point) =>
    `${share(shareOf(distribution, lessThanGood)?.authorities)} of authorities on ${formatDate(asAt.day)}`;
  const name = judgementAreaLabels[last.distribution.area];
  if (first === last) return `${name} in ${place}: less than good in ${at(last)}`;

  return `${name} in ${place}: less than good in ${at(first)}, in ${at(last).replace(' of authorities', '')}`;
}

function NoSeries({ search, asAt, lifetime }: Pick<Props, 'search' | 'asAt' | 'lifetime'>) {
  const name = judgementAreaLabels[search.judgement].toLowerCase();
  return (
    <p className="max-w-prose">
      {lifetime
        ? `Inspections have judged ${name} from ${formatDate(lifetime.from)}${lifetime.to ? ` to ${formatDate(lifetime.to)}` : ''}. No such grade was on record by ${formatDate(asAt.day)}.`
        : `No framework judges ${name} on its own.`}
    </p>
  );
}

/** What of the series is not one series. */
function SeriesNotes({
  search: { judgement },
  lifetime,
  ended,
}: {
  search: NationalPictureSearch;
  lifetime: Lifetime | null;
  ended: string | null;
}) {
  const name = judgementAreaLabels[judgement];
  return (
    <div className="mt-3 grid max-w-prose gap-2 text-small">
      <p>
        Dashed lines are the first days of a new framework. Grades given under the one before stand
        until the next inspection, so each column mixes frameworks: the numbers say how many are
        from which. The words of the grades are the same, what inspectors looked at is not quite.
      </p>
      {ended && (
        <p>
          {name} ended: inspections that began after {formatDate(ended)} do not give it. Nothing
          continues it, and it is not worked out from the other judgements. Look at these one by one
          instead.
        </p>
      )}
      {lifetime && !ended && lifetime.from > '2014-01-01' && (
        <p>
          {name} has had a judgement of its own since {formatDate(lifetime.from)}. What stood before
          is another judgement and is not drawn.
        </p>
      )}
    </div>
  );
}

/** Whether the share of inadequate authorities was under what government set itself, at its deadline and since. */
function TargetNote({ series, atDeadline }: Pick<Props, 'series' | 'atDeadline'>) {
  const { below, byEndOf, source } = inadequateTarget;
  // One day a year: the table has the others.
  const since = series
    .filter(({ asAt: { day } }) => day > `${byEndOf}-12-31` && day.endsWith('-03-31'))
    .map(targetWords);

  return (
    <p className="mt-2 max-w-prose text-small">
      The short black lines are {below * 100}% of the authorities with a grade. Government aimed to
      have fewer inadequate ones than that by {byEndOf}, said {source}.{' '}
      {atDeadline && `At the end of that year it was ${targetWords(atDeadline)}.`}{' '}
      {since.length > 0 && `Later it was ${formatList(since)}.`}
    </p>
  );
}

/** "missed, 31 March 2022 (19 of 150, 12.7%)" */
function targetWords({ asAt, distribution }: Point): string {
  const { by, graded } = distribution;
  const part = share(shareOf(distribution, ['inadequate'])?.authorities);

  return `${isMet(distribution) ? 'met' : 'missed'}, ${formatDate(asAt.day)} (${by.inadequate.authorities} of ${graded.authorities}, ${part})`;
}

function isMet(distribution: Distribution): boolean {
  return (shareOf(distribution, ['inadequate'])?.authorities ?? 1) < inadequateTarget.below;
}

function columnsOf(search: NationalPictureSearch, isTarget: boolean): Column<Point>[] {
  const count = (grade: Grade) => ({
    key: grade,
    heading: shortGradeLabels[grade],
    numeric: true,
    cell: ({ asAt, distribution }: Point) => {
      const { authorities } = distribution.by[grade];
      // A day of the series is counted as the day of the page is, with as long for reports to come out.
      const view = {
        ...search,
        asAt: asAt.day,
        publishedBy: search.publishedBy === null ? null : asAt.publishedBy,
      };
      return authorities > 0 ? <a href={listHref(view, grade)}>{authorities}</a> : authorities;
    },
  });

  return [
    {
      key: 'day',
      heading: 'Day',
      cell: ({ asAt }) => formatDate(asAt.day),
      rowHeading: true,
      width: 'narrow',
    },
    ...grades.map(count),
    {
      key: 'worse',
      heading: 'Less than good',
      numeric: true,
      cell: ({ distribution }) => share(shareOf(distribution, lessThanGood)?.authorities),
    },
    {
      key: 'children',
      heading: 'Children living there',
      numeric: true,
      cell: ({ distribution, year }) =>
        `${share(shareOf(distribution, lessThanGood)?.children)}${year === null ? '' : ` (mid-${year})`}`,
    },
    ...(isTarget
      ? [
          {
            key: 'target',
            heading: 'Under 10% inadequate',
            cell: ({ distribution }: Point) =>
              `${isMet(distribution) ? 'met' : 'missed'}, ${share(shareOf(distribution, ['inadequate'])?.authorities)}`,
          },
        ]
      : []),
    {
      key: 'without',
      heading: 'Without a grade',
      cell: ({ distribution }) => withoutGrade(distribution),
    },
    {
      key: 'frameworks',
      heading: 'Grades from',
      cell: ({ distribution }) =>
        distribution.frameworks
          .map(({ framework, authorities }) => `${frameworkLabels[framework]} (${authorities})`)
          .join(', '),
    },
  ];
}
