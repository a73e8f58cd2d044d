import 'server-only';
import { z } from 'zod';
import { sharedReturn } from '@/lib/domain/indicators';
import type { IndicatorRow } from '@/lib/importers/indicators/read-indicators';
import type { Transaction } from '@/lib/server/db';

const storedPopulations = z.array(
  z.object({
    laCode: z.string(),
    region: z.string(),
    londonPart: z.string().nullable(),
    year: z.number(),
    children: z.number(),
  }),
);

/** Before it, the sums of England and its regions lack the former authorities whose population nobody published. */
const wholeSince = 2019;

/** Rates that the record works out itself, by the count each rests on. */
const derivedFrom: Readonly<Record<string, string>> = {
  referrals: 'referral_rate',
  children_in_need: 'children_in_need_rate',
  child_protection_plans: 'child_protection_plan_rate',
};

/** Whether the record works this indicator out itself. */
export function isDerivedRate(indicator: string): boolean {
  return Object.values(derivedFrom).includes(indicator);
}

/**
 * Referrals, children in need and protection plans per 10,000 children, which the record works out from the published
 * count and the children in the middle of the year before, so that the rate never stands beside a count it does not
 * follow from. Where the count was held back so is the rate; where the children are not known, or two authorities
 * report together, there is none.
 */
export async function deriveRates(
  transaction: Transaction,
  rows: readonly IndicatorRow[],
): Promise<IndicatorRow[]> {
  const counts = rows.filter(({ indicator }) => indicator in derivedFrom);
  if (counts.length === 0) return [];
  const populations = storedPopulations.parse(
    await transaction.$queryRaw`
      SELECT la_code AS "laCode", region, london_part AS "londonPart", mid_year AS year,
             population.children_0_to_17 AS children
        FROM local_authority_population AS population JOIN local_authority USING (la_code)`,
  );
  const children = new Map<string, number>();
  for (const { laCode, region, londonPart, year, children: own } of populations) {
    const wider =
      year < wholeSince
        ? []
        : ['England', region, ...(londonPart ? [`${capital(londonPart)} London`] : [])];
    for (const area of [laCode, ...wider])
      children.set(`${area} ${year}`, (children.get(`${area} ${year}`) ?? 0) + own);
  }

  return counts.flatMap((row) => {
    const of = children.get(`${row.areaCode} ${Number(row.period) - 1}`);
    const indicator = derivedFrom[row.indicator];
    if (!of || !indicator || row.flag === sharedReturn) return [];
    const value = row.value === null ? null : Math.round((row.value / of) * 100_000) / 10;
    return [{ ...row, indicator, value }];
  });
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
