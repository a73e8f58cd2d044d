import type { Grade } from '@/lib/domain/grades';
import type { FrameworkLimits } from '@/lib/frameworks/framework';
import { mainOf, noEntry, secondOf, senseOf, thirdOf } from '@/lib/rules/counting/packed-evidence';
import {
  type AreaCounts,
  type Contribution,
  contributionOf,
  count,
  countSense,
  nothing,
} from './area-counts';
import type { Rule, RuleInput } from './rule';
import { answersOn } from './standing';
import { type AreaTally, countEntry, numbersOn } from './tally';
import { tooLittleEvidence } from './too-little-evidence';

/** What the evidence of one judgement leads to, before leaders are held to practice. */
export type OwnGrade = Grade | 'undecided';

/**
 * The lowest cap among the rules that apply, which is that of the first, worst as they come. Thin
 * evidence settles nothing but a lasting failure.
 */
export function ownGrade(input: RuleInput, rules: readonly Rule[]): OwnGrade {
  const thin = tooLittleEvidence.applies(input);
  for (const rule of rules) {
    if ((!thin || rule.standsWhenThin) && rule.applies(input)) return rule.caps;
  }
  return thin ? 'undecided' : 'outstanding';
}

/** One judgement counted, so that changes to its evidence can be tried without counting again. */
export type CountedArea = {
  tally: AreaTally;
  counts: AreaCounts;
  limits: FrameworkLimits;
  /** The rules that judge it, worst cap first. */
  rules: readonly Rule[];
  /** What each criterion adds to the counts, by its number. */
  contributions: Contribution[];
};

export function inputOf({ tally, counts, limits }: CountedArea): RuleInput {
  return { area: tally.judgement.area, counts, limits };
}

/** The grade that the counts lead to as they now are. */
export function gradeNow(area: CountedArea): OwnGrade {
  return ownGrade(inputOf(area), area.rules);
}

/** Brings the counts of the rules in step with what is now recorded at one place. */
function recount({ tally, counts, limits, contributions }: CountedArea, number: number): void {
  const place = tally.places.byNumber[number];
  if (!place) return;
  const criterion = { place, board: tally.board };
  const numbers = numbersOn(criterion);
  const now = contributionOf(place, answersOn(criterion, numbers, limits).yes, numbers.namedBy);
  const before = contributions[number] ?? nothing;
  if (now === before) return;
  count(before, counts, -1);
  count(now, counts, 1);
  contributions[number] = now;
}

/** Takes an entry out or puts it in, by its code, keeping the counts of the rules in step. */
export function change(area: CountedArea, code: number, by: 1 | -1): void {
  if (code === noEntry) return;
  countEntry(code, area.tally.board, by);
  countSense(senseOf(code), area.counts, by);
  recount(area, mainOf(code));
  recount(area, secondOf(code));
  recount(area, thirdOf(code));
}

/** The grade the judgement would have with some entries gone and others added. */
export function gradeIf(
  area: CountedArea,
  { without, plus }: { without: readonly number[]; plus: readonly number[] },
): OwnGrade {
  for (const code of without) change(area, code, -1);
  for (const code of plus) change(area, code, 1);
  const grade = gradeNow(area);
  for (const code of plus) change(area, code, -1);
  for (const code of without) change(area, code, 1);

  return grade;
}
