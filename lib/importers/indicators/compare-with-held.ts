import { sharedReturn } from '@/lib/domain/indicators';
import type { IndicatorRow } from './read-indicators';

/** What a file has otherwise than the record. */
export type ChangedFigure = { row: IndicatorRow; before: Pick<IndicatorRow, 'value' | 'flag'> };

/** What a file would do to one indicator. */
export type ComparedIndicator = {
  indicator: string;
  /** Oldest first. */
  periods: readonly string[];
  added: readonly IndicatorRow[];
  changed: readonly ChangedFigure[];
  /** How many figures the record has just so. */
  same: number;
  /** How many the publisher held back, by its word for why. They are among those counted above, and none is zero. */
  heldBack: Readonly<Record<string, number>>;
};

/**
 * Sets the figures of a file beside the record, indicator by indicator.
 *
 * @param held the record of these indicators, or more of it
 */
export function compareWithHeld(
  rows: readonly IndicatorRow[],
  held: readonly IndicatorRow[],
): ComparedIndicator[] {
  const record = new Map(held.map((row) => [keyOf(row), row]));
  const byIndicator = new Map<string, IndicatorRow[]>();
  for (const row of rows) {
    const own = byIndicator.get(row.indicator) ?? [];
    own.push(row);
    byIndicator.set(row.indicator, own);
  }

  return [...byIndicator].map(([indicator, own]) => {
    const added: IndicatorRow[] = [];
    const changed: ChangedFigure[] = [];
    for (const row of own) {
      const before = record.get(keyOf(row));
      if (!before) added.push(row);
      else if (before.value !== row.value || before.flag !== row.flag)
        changed.push({ row, before: { value: before.value, flag: before.flag } });
    }
    return {
      indicator,
      periods: [...new Set(own.map(({ period }) => period))].toSorted(),
      added,
      changed,
      same: own.length - added.length - changed.length,
      heldBack: countHeldBack(own),
    };
  });
}

function keyOf({ indicator, level, areaCode, period }: IndicatorRow): string {
  return [indicator, level, areaCode, period].join('\n');
}

function countHeldBack(rows: readonly IndicatorRow[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { flag } of rows)
    if (flag !== null && flag !== sharedReturn) counts[flag] = (counts[flag] ?? 0) + 1;
  return counts;
}
