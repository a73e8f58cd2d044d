import { compareGrades, type Grade } from '@/lib/domain/grades';
import { limitFor } from '@/lib/frameworks/limits';
import { judgementRules } from '@/lib/rules/judgement-rules';
import type { RuleInput } from '@/lib/rules/rule';

/** How many changes it takes for practice to hold on more criteria than weakness is established on. */
function toRestoreBalance({ counts }: RuleInput): number {
  return Math.ceil((counts.weak - counts.holding + 1) / 2);
}

/**
 * The fewest changes that could stop a rule from applying, never more than it really takes. One
 * change bears on one criterion, or on up to three where a strength that names three is revised.
 */
const fewestToClear: Readonly<Record<string, (input: RuleInput) => number>> = {
  'R-01': ({ area, counts, limits }) => counts.failing - limitFor(limits.seriousFailures, area) + 1,
  'R-02': ({ area, counts, limits }) =>
    counts.serious - limitFor(limits.seriousWithoutFailure, area) + 1,
  'R-03': ({ counts }) => counts.failingAcrossService,
  'R-04': (input) => Math.min(input.counts.failing, toRestoreBalance(input)),
  'R-05': (input) =>
    Math.min(
      input.counts.weakVital - limitFor(input.limits.vitalStagesLost, input.area) + 1,
      toRestoreBalance(input),
    ),
  'R-06': ({ counts }) => counts.failing,
  'R-07': ({ area, counts, limits }) =>
    counts.weakVital - limitFor(limits.weakVitalStages, area) + 1,
  'R-08': ({ area, counts, limits }) => counts.weak - limitFor(limits.weakCriteria, area) + 1,
  'R-10': ({ counts }) => counts.weak,
  'R-11': ({ area, counts, limits }) => counts.uneven - limitFor(limits.lapsesAtOutstanding, area),
  'R-13': ({ area, counts, limits }) =>
    Math.ceil(
      (limitFor(limits.strongCoreShare, area) * counts.core - counts.strongCore) / 3 - 1e-9,
    ),
  'R-14': ({ counts }) => counts.anySerious,
};

/** A lower bound on the changes that lift a judgement above a grade: the slowest rule to clear. */
export function fewestChangesAbove(grade: Grade, input: RuleInput): number {
  let fewest = 0;
  for (const rule of judgementRules) {
    if (compareGrades(rule.caps, grade) < 0 || !rule.applies(input)) continue;
    fewest = Math.max(fewest, 1, fewestToClear[rule.code]?.(input) ?? 1);
  }
  return fewest;
}
