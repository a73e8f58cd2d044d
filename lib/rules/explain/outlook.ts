import type { RuleInput } from '@/lib/rules/rule';
import type { ClearingCosts } from './clearing-costs';

type Cost = Exclude<keyof ClearingCosts, 'core' | 'vital' | 'isStrong'>;
type Among = 'all' | 'core' | 'vital';

/** What changes have to work with: where a judgement stands, and what each of its criteria would take. */
export type Outlook = {
  input: RuleInput;
  /** How many core criteria each strength could make strong if it were stronger, most first. */
  reaches: readonly number[];
  /** What the cheapest criteria cost together: none, one, two and so on of those that cost anything. */
  sums: (of: Cost, among?: Among) => readonly number[];
  /** By how much practice that holds can gain on weakness, for each number of changes up to the most. */
  gains: (most: number) => readonly number[];
};

/** So many changes, each made to a weakness or to a strength, recorded or added. */
export type Mix = { all: number; weaknesses: number; strengths: number };

/** Every figure is worked out once, when it is first asked for. */
export function outlookOn(
  input: RuleInput,
  criteria: readonly ClearingCosts[],
  reaches: readonly number[],
): Outlook {
  const known = new Map<string, number[]>();
  let gains: number[] = [];

  return {
    input,
    reaches,
    sums: (of, among = 'all') => {
      const key = `${among} ${of}`;
      const found = known.get(key) ?? sumsOf(criteria, of, among);
      known.set(key, found);
      return found;
    },
    gains: (most) => {
      if (gains.length <= most) gains = gainsOf(criteria, most);
      return gains;
    },
  };
}

function sumsOf(criteria: readonly ClearingCosts[], of: Cost, among: Among): number[] {
  const costs: number[] = [];
  for (const criterion of criteria) {
    // What is weak by a pattern alone takes no change to a weakness, and is weak all the same.
    const counts = of === 'weakByWeaknesses' ? criterion.weak > 0 : criterion[of] > 0;
    if (counts && (among === 'all' || criterion[among])) costs.push(criterion[of]);
  }
  costs.sort((one, other) => one - other);
  let sum = 0;
  const sums = [0];
  for (const cost of costs) {
    sum += cost;
    sums.push(sum);
  }
  return sums;
}

/** How many criteria can be met with so many changes. */
export function reachOf(sums: readonly number[], changes: number): number {
  let met = 0;
  while (met + 1 < sums.length && (sums[met + 1] ?? 0) <= changes) met += 1;

  return met;
}

function gainsOf(criteria: readonly ClearingCosts[], most: number): number[] {
  const gains = new Array<number>(most + 1).fill(0);
  for (const { weak, holding } of criteria) {
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
