import 'server-only';
import { z } from 'zod';
import {
  type IndicatorCell,
  type IndicatorFigures,
  type IndicatorLevel,
  indicatorLevels,
} from '@/lib/domain/indicators';
import type { Region } from '@/lib/domain/local-authorities';
import { db } from '@/lib/server/db';

const storedFigure = z.object({
  key: z.string(),
  level: z.enum(indicatorLevels),
  area: z.string(),
  period: z.string(),
  value: z.number().nullable(),
  flag: z.string().nullable(),
});
type StoredFigure = z.infer<typeof storedFigure>;

const storedBetter = z.enum(['higher', 'lower', 'neither']);

type Wanted = {
  laCodes: readonly string[];
  regions: readonly Region[];
  /** One indicator; without it all of them. */
  key?: string;
  /** Only the newest period of each indicator, or all of them. */
  periods: 'newest' | 'all';
};

/**
 * The indicators with the figures of some authorities, their regions and England.
 *
 * A figure that the publisher held back comes with its flag and no value. An area without a row has no cell.
 *
 * @returns in the order of the definitions; one that does not exist is not among them
 */
export async function readIndicators(wanted: Wanted): Promise<IndicatorFigures[]> {
  const key = wanted.key ?? null;
  const [definitions, rows] = await Promise.all([
    db.indicator.findMany({
      ...(key !== null && { where: { key } }),
      orderBy: { position: 'asc' },
      select: { key: true, label: true, unit: true, better: true, period: true, note: true },
    }),
    db.$queryRaw`
      WITH newest AS (
        SELECT indicator_key, max(period) AS newest_period
          FROM indicator_value
         WHERE level = 'national' AND area_code = 'England'
         GROUP BY indicator_key
      )
      SELECT indicator_key AS key, level, area_code AS area, period, value::float8 AS value, flag
        FROM indicator_value JOIN newest USING (indicator_key)
       WHERE (level = 'national'
              OR (level = 'region' AND area_code = ANY (${wanted.regions}))
              OR (level = 'authority' AND area_code = ANY (${wanted.laCodes})))
         AND (${key}::text IS NULL OR indicator_key = ${key})
         AND (${wanted.periods === 'all'} OR period = newest_period)
       ORDER BY indicator_key, period`,
  ]);

  const figures = z.array(storedFigure).parse(rows);
  const byKey = groupBy(figures, (figure) => figure.key);
  return definitions.map((definition) =>
    toFigures(
      { ...definition, better: storedBetter.parse(definition.better) },
      byKey.get(definition.key) ?? [],
    ),
  );
}

function toFigures(
  indicator: IndicatorFigures['indicator'],
  figures: readonly StoredFigure[],
): IndicatorFigures {
  const ofLevel = (level: IndicatorLevel) => figures.filter((figure) => figure.level === level);

  return {
    indicator,
    periods: [...new Set(figures.map(({ period }) => period))].toSorted(),
    england: byPeriod(ofLevel('national')),
    regions: byArea(ofLevel('region')),
    authorities: byArea(ofLevel('authority')),
  };
}

function byArea(figures: readonly StoredFigure[]) {
  return Object.fromEntries(
    [...groupBy(figures, ({ area }) => area)].map(([area, own]) => [area, byPeriod(own)]),
  );
}

function byPeriod(figures: readonly StoredFigure[]): Record<string, IndicatorCell> {
  return Object.fromEntries(figures.map(({ period, value, flag }) => [period, { value, flag }]));
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
