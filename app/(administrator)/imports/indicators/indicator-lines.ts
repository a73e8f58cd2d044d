import type { ChangedLine, IndicatorLine } from '@/components/imports/indicator-plan';
import { formatNumber } from '@/lib/format/numbers';
import type { IndicatorsPlan } from '@/lib/services/indicators/take-in-indicators';

/** What a file has of each indicator, in words. */
export function toIndicatorLines({ indicators }: IndicatorsPlan): IndicatorLine[] {
  return indicators.map(({ indicator, label, periods, added, changed, same, heldBack }) => ({
    key: indicator,
    label,
    periods: periods.length > 1 ? `${periods[0]} to ${periods.at(-1)}` : (periods[0] ?? ''),
    added: added.length,
    changed: changed.length,
    same,
    heldBack:
      Object.entries(heldBack)
        .toSorted(([one], [other]) => one.localeCompare(other))
        .map(([word, count]) => `${word}: ${formatNumber(count)}`)
        .join(', ') || 'None',
  }));
}

/** The figures a file has otherwise than the record. */
export function toChangedLines({ indicators, names }: IndicatorsPlan): ChangedLine[] {
  return indicators.flatMap(({ indicator, label, changed }) =>
    changed.map(({ row, before }) => ({
      key: [indicator, row.level, row.areaCode, row.period].join(' '),
      label,
      area: names.get(row.areaCode) ?? row.areaCode,
      period: row.period,
      before: figure(before),
      after: figure(row),
    })),
  );
}

function figure({ value, flag }: { value: number | null; flag: string | null }): string {
  if (value === null) return `Held back (${flag})`;
  return flag ? `${formatNumber(value)} (${flag})` : formatNumber(value);
}
