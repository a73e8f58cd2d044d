import { limitFor } from '@/lib/frameworks/limits';
import type { RuleInput } from '@/lib/rules/rule';
import { welfareOrGripLost } from '@/lib/rules/welfare-or-grip-lost';
import type { ClearingCosts } from './clearing-costs';

/** A way of treating one criterion: what it takes, and what then still holds of it. */
type Way = { cost: number; fails: number; serious: number; weakVital: number; gain: number };

/** From leaving it as it is to making practice hold. No vital stage may fail across the service. */
function waysOf(criterion: ClearingCosts): Way[] {
  const { acrossService, failing, serious, weak, holding, vital } = criterion;
  const isWeak = weak > 0 ? 1 : 0;
  const spending = (cost: number): Way => ({
    cost,
    fails: failing > cost ? 1 : 0,
    serious: serious > cost ? 1 : 0,
    weakVital: vital && weak > cost ? 1 : 0,
    gain: weak > cost ? 0 : isWeak,
  });
  const ways = [...new Set([acrossService, failing, serious, weak])].map(spending);
  if (holding > 0)
    ways.push({ ...spending(holding), fails: 0, serious: 0, weakVital: 0, gain: isWeak + 1 });

  return ways;
}

/**
 * The fewest changes after which nothing makes a judgement inadequate, or one more than the most.
 *
 * Weaknesses speak of one criterion and added strengths are about one, so each criterion is treated
 * on its own, and only how many go on failing, being serious or being weak has to be kept within the
 * limits together. What is worked out is the most that practice can gain on weakness for each
 * number of changes, by what goes on holding.
 */
export function fewestToLeaveInadequate(
  { area, counts, limits }: RuleInput,
  criteria: readonly ClearingCosts[],
  most: number,
): number {
  const failMost = limitFor(limits.seriousFailures, area) - 1;
  const seriousMost = limitFor(limits.seriousWithoutFailure, area) - 1;
  const vitalLost = limitFor(limits.vitalStagesLost, area);
  const width = most + 1;
  const at = (fails: number, serious: number, vital: number) =>
    ((fails * (seriousMost + 1) + serious) * (vitalLost + 1) + vital) * width;
  const size = at(failMost, seriousMost, vitalLost) + width;

  let gains = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  gains.fill(0, 0, width);
  for (const criterion of criteria) {
    const ways = waysOf(criterion);
    const next = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
    forEachState((fails, serious, vital) => {
      const from = at(fails, serious, vital);
      for (const way of ways) {
        if (fails + way.fails > failMost || serious + way.serious > seriousMost) continue;
        const vitalThen = Math.min(vitalLost, vital + way.weakVital);
        const to = at(fails + way.fails, serious + way.serious, vitalThen);
        for (let changes = way.cost; changes <= most; changes += 1) {
          const gain = (gains[from + changes - way.cost] ?? 0) + way.gain;
          if (gain > (next[to + changes] ?? 0)) next[to + changes] = gain;
        }
      }
    });
    gains = next;
  }

  function forEachState(take: (fails: number, serious: number, vital: number) => void): void {
    for (let fails = 0; fails <= failMost; fails += 1) {
      for (let serious = 0; serious <= seriousMost; serious += 1) {
        for (let vital = 0; vital <= vitalLost; vital += 1) take(fails, serious, vital);
      }
    }
  }

  const behind = counts.weak - counts.holding;
  let fewest = width;
  forEachState((fails, serious, vital) => {
    if (fails > 0 && serious >= limitFor(limits.seriousWithFailure, area)) return;
    const needsBalance = fails > 0 || (vital >= vitalLost && welfareOrGripLost.bearsOn(area));
    for (let changes = 0; changes < fewest; changes += 1) {
      const gain = gains[at(fails, serious, vital) + changes] ?? 0;
      if (gain >= 0 && (!needsBalance || gain > behind)) fewest = changes;
    }
  });
  return fewest;
}
