import { besideModel } from '@/app/(public)/local-authorities/[laCode]/authority-beside';
import { indicatorSource } from '@/app/(public)/view-source';
import { lastPublication } from '@/lib/comparison/as-at';
import { familyOf } from '@/lib/comparison/like-with-like';
import { medianOf } from '@/lib/comparison/median';
import { buildSideBySide, type SideBySide } from '@/lib/comparison/side-by-side';
import type { Grade } from '@/lib/domain/grades';
import type { IndicatorCell, IndicatorFigures } from '@/lib/domain/indicators';
import type { Inspection } from '@/lib/domain/inspection-record';
import type { LocalAuthority } from '@/lib/domain/local-authority-record';
import { formatFigure, formatIndicatorValue, formatPeriod } from '@/lib/format/indicators';
import { frameworkFor } from '@/lib/frameworks/index';
import { readIndicators } from '@/lib/queries/indicators';
import { readPublishedRecord } from '@/lib/queries/published-record';
import { listNeighbours } from '@/lib/queries/statistical-neighbours';
import type {
  BriefingFacts,
  BriefingIndicator,
  NeighbourCounts,
} from '@/lib/report/briefing/facts';

/** A handful: how many children, how often again, how much work. The first of them go into the two pages. */
const asked = [
  'looked_after_rate',
  'child_protection_plan_rate',
  'average_caseload',
  're_referral_rate',
  'agency_worker_rate',
  'care_leavers_neet_19_21',
];
const inBriefing = 3;

/**
 * Neighbours and figures beside an inspection, and how far the record goes.
 *
 * @param day the day whose grades of the neighbours are counted
 */
export async function besideFacts(
  authority: LocalAuthority,
  inspection: Inspection,
  newest: boolean,
  day: string,
): Promise<{ beside: BriefingFacts['beside']; sources: string[]; dataTo: string }> {
  const near =
    authority.status === 'current' ? await listNeighbours(authority.laCode, besideModel) : [];
  const nearCodes = near.map(({ laCode }) => laCode);
  const [record, indicators] = await Promise.all([
    readPublishedRecord(),
    readIndicators({
      laCodes: [authority.laCode, ...nearCodes],
      regions: [],
      periods: newest ? 'newest' : 'all',
    }),
  ]);
  const known = new Map(record.map((one) => [one.laCode, one]));
  const neighbours = nearCodes.flatMap((laCode) => known.get(laCode) ?? []);
  const figures = indicators.flatMap((one) =>
    toFigures(one, authority.laCode, nearCodes, newest ? null : yearOf(inspection)),
  );

  return {
    beside: {
      neighbours:
        neighbours.length > 0
          ? {
              model: besideModel,
              names: neighbours.map(({ name }) => name),
              rows: countNeighbours(
                inspection,
                buildSideBySide(neighbours, { day, rule: 'publication', publishedBy: day }),
              ),
            }
          : null,
      day,
      indicators: figures
        .toSorted((a, b) => asked.indexOf(a.key) - asked.indexOf(b.key))
        .map(({ key: _, ...figure }, index) => ({ ...figure, minor: index >= inBriefing })),
    },
    sources: [
      'Ofsted, inspection reports, for the neighbours’ grades',
      ...(neighbours.length > 0
        ? [`Department for Education, statistical neighbour model of ${besideModel}`]
        : []),
      ...(figures.length > 0 ? [indicatorSource] : []),
    ],
    dataTo: lastPublication(record) ?? day,
  };
}

function yearOf({ startedOn, publishedOn }: Inspection): string {
  return (startedOn ?? publishedOn ?? '').slice(0, 4);
}

/** Counts only grades that are like those of the inspection. */
function countNeighbours(inspection: Inspection, { rows, columns }: SideBySide): NeighbourCounts[] {
  const family = familyOf(inspection.framework);

  return frameworkFor(inspection.framework).tableOrder.flatMap((area) => {
    if (!columns.some((column) => column.area === area)) return [];

    const counts: Record<Grade, number> = {
      outstanding: 0,
      good: 0,
      requiresImprovement: 0,
      inadequate: 0,
    };
    let notCompared = 0;
    for (const { cells, inspection: theirs } of rows) {
      const cell = cells[area];
      if (cell?.kind === 'grade' && theirs && familyOf(theirs.framework) === family) {
        counts[cell.grade] += 1;
      } else notCompared += 1;
    }
    return [{ area, counts, notCompared }];
  });
}

/** One figure in its newest period, or in the last that ended before a year; nothing where the authority has none. */
function toFigures(
  { indicator, periods, england, authorities }: IndicatorFigures,
  laCode: string,
  nearCodes: readonly string[],
  before: string | null,
): (BriefingIndicator & { key: string })[] {
  if (!asked.includes(indicator.key)) return [];

  const period = periods.findLast((one) => before === null || endOf(one) < before);
  const own = period && authorities[laCode]?.[period];
  if (!period || !own) return [];

  const { key, label, unit } = indicator;
  const cellOf = (code: string): IndicatorCell | undefined => authorities[code]?.[period];
  const median = medianOf(nearCodes.map(cellOf));
  return [
    {
      key,
      name: label,
      period: formatPeriod(indicator, period),
      own: formatFigure(own, unit),
      median: median.value === null ? 'No figure' : formatIndicatorValue(median.value, unit),
      england: formatFigure(england[period], unit),
      minor: false,
    },
  ];
}

/** The year a period ends in: "2024" for 2024, "2025" for 2024-25. */
function endOf(period: string): string {
  const [first = '', second] = period.split('-');
  return second ? `${first.slice(0, 2)}${second}` : first;
}
