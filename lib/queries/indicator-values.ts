import 'server-only';
import { z } from 'zod';
import { type Indicator, type IndicatorLevel, indicatorLevels } from '@/lib/domain/indicators';
import { db } from '@/lib/server/db';

const storedBetter = z.enum(['higher', 'lower', 'neither']);
const storedLevel = z.enum(indicatorLevels);

/** One figure of an indicator; held back, it has a flag and no value. */
export type IndicatorValue = {
  level: IndicatorLevel;
  area: string;
  period: string;
  value: number | null;
  flag: string | null;
};

type Asked = {
  level?: IndicatorLevel | undefined;
  area?: string | undefined;
  period?: string | undefined;
};

/** What every indicator means, in their order. */
export async function listIndicators(): Promise<Indicator[]> {
  const rows = await db.indicator.findMany({
    orderBy: { position: 'asc' },
    select: { key: true, label: true, unit: true, better: true, period: true, note: true },
  });
  return rows.map((row) => ({ ...row, better: storedBetter.parse(row.better) }));
}

/** One page of the figures of an indicator, and how many there are; null where there is no such indicator. */
export async function listIndicatorValues(
  key: string,
  { level, area, period }: Asked,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ items: IndicatorValue[]; total: number } | null> {
  if (!(await db.indicator.findUnique({ where: { key }, select: { key: true } }))) return null;

  const where = {
    indicatorKey: key,
    ...(level && { level }),
    ...(area && { areaCode: area }),
    ...(period && { period }),
  };
  const [rows, total] = await Promise.all([
    db.indicatorValue.findMany({
      where,
      orderBy: [{ level: 'asc' }, { areaCode: 'asc' }, { period: 'asc' }],
      skip: (page - 1) * pageSize,
      take: pageSize,
      select: { level: true, areaCode: true, period: true, value: true, flag: true },
    }),
    db.indicatorValue.count({ where }),
  ]);
  return {
    items: rows.map(({ level: stored, areaCode, period: of, value, flag }) => ({
      level: storedLevel.parse(stored),
      area: areaCode,
      period: of,
      value: value === null ? null : value.toNumber(),
      flag,
    })),
    total,
  };
}
