import type { AsAt } from '@/lib/domain/as-at';
import { isIn, type Region, type RegionChoice, regions } from '@/lib/domain/local-authorities';
import { type FilterableJudgement, nationalListColumns } from '@/lib/domain/national-list';
import {
  inadequateTarget,
  type NationalPictureSearch,
  type PointSpacing,
} from '@/lib/domain/national-picture';
import type { PublishedRecord } from '@/lib/domain/published-record';
import { firstDayOf, standingsAt } from './as-at';
import {
  type Distribution,
  distributionOf,
  distributionsOver,
  populationYear,
} from './distribution';
import { lifetimeOf } from './judgement-lifetime';

/** One judgement on one of the days of a series. */
export type Point = { asAt: AsAt; distribution: Distribution; year: number | null };

export type NationalPicture = {
  /** The judgement that was asked for, on the day. */
  now: Distribution;
  /** Every judgement of today, on the day. */
  judgements: readonly Distribution[];
  /** The judgement over time, oldest first, for as long as inspections gave it. */
  series: readonly Point[];
  /** The judgement in each of the nine regions, north to south. Empty where one region was asked for. */
  byRegion: readonly { region: Region; distribution: Distribution }[];
  /** How the aim for inadequate authorities stood at its deadline; null before it, and where it is not about this. */
  atDeadline: Point | null;
  /** The mid-year estimate that children of the day are counted from. */
  year: number | null;
};

/** Everything the national picture shows, for a place, a judgement and a day. */
export function buildNationalPicture(
  record: PublishedRecord,
  { judgement, region, points, publishedBy }: NationalPictureSearch,
  asAt: AsAt,
): NationalPicture {
  const year = populationYear(record, asAt.day);
  const place = inRegion(record, region);
  const standings = standingsAt(place, asAt);
  const first = firstDayOf(record, asAt.rule);
  const days = pointsUntil(asAt, points, first, publishedBy !== null);

  return {
    now: distributionOf(standings, judgement, year),
    judgements: nationalListColumns.map((area) => distributionOf(standings, area, year)),
    series: distributionsOver(
      place,
      judgement,
      days.filter(({ day }) => isGivenOn(judgement, day)),
    ).map((point) => ({ ...point, year: populationYear(record, point.asAt.day) })),
    byRegion: region
      ? []
      : regions.map((one) => ({
          region: one,
          distribution: distributionOf(
            standings.filter(({ authority }) => authority.region === one),
            judgement,
            year,
          ),
        })),
    atDeadline: deadlinePoint(record, { judgement, region }, asAt),
    year,
  };
}

function deadlinePoint(
  record: PublishedRecord,
  { judgement, region }: Pick<NationalPictureSearch, 'judgement' | 'region'>,
  asAt: AsAt,
): Point | null {
  const day = `${inadequateTarget.byEndOf}-12-31`;
  if (judgement !== inadequateTarget.area || region || asAt.day < day) return null;

  const year = populationYear(record, day);
  const then = { ...asAt, day, publishedBy: asAt.rule === 'publication' ? day : asAt.publishedBy };
  return {
    asAt: then,
    year,
    distribution: distributionOf(standingsAt(record, then), judgement, year),
  };
}

/** The authorities of a region, or all of them. */
export function inRegion(record: PublishedRecord, region: RegionChoice | null): PublishedRecord {
  return region ? record.filter((authority) => isIn(authority, region)) : record;
}

/** Whether inspections gave the judgement on a day. After the last of them no series goes on. */
export function isGivenOn(area: FilterableJudgement, day: string): boolean {
  const lifetime = lifetimeOf(area);

  return lifetime !== null && lifetime.from <= day && (lifetime.to === null || day <= lifetime.to);
}

/**
 * The days of a series: each 31 March, or the end of each quarter, from the first in the record, and the day itself.
 *
 * @param cutOff whether reports had to be out so long after the day: then they have as long after each of the others.
 *   Without one, all that is out counts.
 */
export function pointsUntil(
  asAt: AsAt,
  spacing: PointSpacing,
  firstDay: string | null,
  cutOff: boolean,
): AsAt[] {
  if (firstDay === null || asAt.day < firstDay) return [];

  const ends = spacing === 'yearly' ? ['03-31'] : ['03-31', '06-30', '09-30', '12-31'];
  const first = Number(firstDay.slice(0, 4));
  const last = Number(asAt.day.slice(0, 4));
  const days = Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .flatMap((year) => ends.map((end) => `${year}-${end}`))
    .filter((day) => firstDay <= day && day < asAt.day);
  const lag = daysFrom(asAt.day, asAt.publishedBy);
  const keepsLag = cutOff || asAt.rule === 'publication';

  return [
    ...days.map((day) => ({
      ...asAt,
      day,
      publishedBy: keepsLag ? addDays(day, lag) : asAt.publishedBy,
    })),
    asAt,
  ];
}

const dayLength = 86_400_000;

function daysFrom(first: string, last: string): number {
  return Math.round((Date.parse(last) - Date.parse(first)) / dayLength);
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10);
}
