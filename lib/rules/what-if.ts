import type { Evidence } from '@/lib/domain/evidence';
import { compareGrades, type Grade } from '@/lib/domain/grades';
import type { FrameworkLimits } from '@/lib/frameworks/framework';
import { type AreaCounts, countCriterion } from './area-counts';
import { judgementRules } from './judgement-rules';
import type { RuleInput } from './rule';
import { type AreaTally, countEntry, criteriaOf } from './tally';
import { tooLittleEvidence } from './too-little-evidence';

/** What the evidence of one judgement leads to, before leaders are held to practice. */
export type OwnGrade = Grade | 'undecided';

/** The lowest cap among the rules that apply. Thin evidence settles nothing but a lasting failure. */
export function ownGrade(input: RuleInput): OwnGrade {
  const thin = tooLittleEvidence.applies(input);
  let grade: Grade = 'outstanding';
  for (const rule of judgementRules) {
    if (thin && !rule.standsWhenThin) continue;
    if (compareGrades(rule.caps, grade) > 0 && rule.applies(input)) grade = rule.caps;
  }
  return thin && grade === 'outstanding' ? 'undecided' : grade;
}

/** One judgement counted, so that changes to its evidence can be tried without counting again. */
export type CountedArea = { tally: AreaTally; counts: AreaCounts; limits: FrameworkLimits };

export function inputOf({ tally, counts, limits }: CountedArea): RuleInput {
  return { area: tally.judgement.area, counts, limits };
}

/** Takes entries out or puts them in, keeping the counts of the rules in step. */
export function change(area: CountedArea, entries: readonly Evidence[], by: 1 | -1): void {
  const { tally, counts, limits } = area;
  for (const entry of entries) {
    const named = criteriaOf(entry, tally);
    for (const criterion of named) countCriterion(criterion, counts, limits, -1);
    countEntry(entry, tally, by);
    for (const criterion of named) countCriterion(criterion, counts, limits, 1);
    counts.recorded = tally.entries;
    counts.entries = tally.entries - tally.setAside;
    counts.weaknesses = tally.weaknesses;
  }
}

/** The grade the judgement would have with some entries gone and others added. */
export function gradeIf(
  area: CountedArea,
  { without = [], plus = [] }: { without?: readonly Evidence[]; plus?: readonly Evidence[] },
): OwnGrade {
  change(area, without, -1);
  change(area, plus, 1);
  const grade = ownGrade(inputOf(area));
  change(area, plus, -1);
  change(area, without, 1);

  return grade;
}
