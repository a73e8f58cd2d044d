import type { RuleInput } from '@/lib/rules/rule';
import type { ClearingCosts } from './clearing-costs';

/** What changes have to work with: where a judgement stands, and what each of its criteria would take. */
export type Outlook = {
  input: RuleInput;
  costs: readonly ClearingCosts[];
  /** How many core criteria each strength could make strong if it were stronger, most first. */
  reaches: readonly number[];
};

/** So many changes, each made to a weakness or to a strength, recorded or added. */
export type Mix = { all: number; weaknesses: number; strengths: number };

/** The sum of the least so many of some costs. */
export function sumOfLeast(costs: readonly number[], many: number): number {
  if (many <= 0) return 0;

  return costs
    .toSorted((one, other) => one - other)
    .slice(0, many)
    .reduce((sum, cost) => sum + cost, 0);
}

/** How many of some costs can be met with so many changes. */
export function reachOf(costs: readonly number[], changes: number): number {
  let left = changes;
  let met = 0;
  for (const cost of costs.toSorted((one, other) => one - other)) {
    if (cost > left) break;
    left -= cost;
    met += 1;
  }
  return met;
}

/**
 * By how much the criteria on which practice holds can gain on those on which weakness is
 * established, for each number of changes up to the most.
 */
export function gainsOf(costs: readonly ClearingCosts[], most: number): number[] {
  const gains = new Array<number>(most + 1).fill(0);
  for (const { weak, holding } of costs) {
    if (holding === 0) continue;
    const whole = weak > 0 ? 2 : 1;
    for (let changes = most; changes > 0; changes -= 1) {
      const half = weak > 0 && weak <= changes ? (gains[changes - weak] ?? 0) + 1 : 0;
      const full = holding <= changes ? (gains[changes - holding] ?? 0) + whole : 0;
      gains[changes] = Math.max(gains[changes] ?? 0, half, full);
    }
  }
  return gains;
}
