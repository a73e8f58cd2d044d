import { limitFor } from '@/lib/frameworks/limits';
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
  /**
   * By how much practice that holds can gain on weakness, for each number of changes up to the most,
   * where the failures that are inadequate on their own are cleared with them.
   */
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
  const mayFail = limitFor(input.limits.seriousFailures, input.area) - 1;
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
      if (gains.length <= most) gains = gainsOf(criteria, most, mayFail);
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

/** A way of treating one criterion: what it costs, what it gains, and whether it goes on failing. */
type Way = { cost: number; gain: number; fails: boolean };

/** Where practice is lost, no vital stage may go on failing across the service, whatever is done. */
function waysOf({ acrossService, failing, weak, holding }: ClearingCosts): Way[] {
  const gain = weak > 0 ? 1 : 0;
  const ways: Way[] = [{ cost: acrossService, gain: 0, fails: failing > 0 }];
  if (failing > 0) ways.push({ cost: failing, gain: 0, fails: false });
  if (weak > 0) ways.push({ cost: weak, gain, fails: false });
  if (holding > 0) ways.push({ cost: holding, gain: gain + 1, fails: false });

  return ways;
}

/** The most that can be gained, for each number of changes, where so many criteria may go on failing. */
function gainsOf(criteria: readonly ClearingCosts[], most: number, mayFail: number): number[] {
  const width = most + 1;
  // By how many go on failing, and then by changes.
  let gains = new Array<number>((mayFail + 1) * width).fill(0);
  for (const criterion of criteria) {
    const ways = waysOf(criterion);
    if (ways.length === 1) continue;
    const next = new Array<number>(gains.length).fill(Number.NEGATIVE_INFINITY);
    for (let at = 0; at < gains.length; at += 1) {
      const changes = at % width;
      for (const { cost, gain, fails } of ways) {
        const from = at - cost - (fails ? width : 0);
        if (cost > changes || from < 0) continue;
        next[at] = Math.max(next[at] ?? 0, (gains[from] ?? 0) + gain);
      }
    }
    gains = next;
  }
  return gains.slice(mayFail * width);
}
