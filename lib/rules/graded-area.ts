import type { Evidence } from '@/lib/domain/evidence';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { Framework, FrameworkLimits } from '@/lib/frameworks/framework';
import { type PackedEvidence, packEvidence } from '@/lib/rules/counting/packed-evidence';
import {
  type AnsweredCriterion,
  answerCriteria,
  type Contribution,
  countArea,
} from './area-counts';
import { judgementRules } from './judgement-rules';
import type { Rule } from './rule';
import { type AreaTally, tallyPacked } from './tally';
import { type CountedArea, gradeNow, type OwnGrade } from './what-if';

/** One judgement with its evidence counted and the grade it leads to on its own. */
export type GradedArea = {
  packed: PackedEvidence;
  counted: CountedArea;
  /** Criteria that any entry names, in the framework’s order. */
  criteria: readonly AnsweredCriterion[];
  own: OwnGrade;
};

function gradeArea(
  packed: PackedEvidence,
  tally: AreaTally,
  limits: FrameworkLimits,
  rules: readonly Rule[],
): GradedArea {
  const criteria = answerCriteria(tally, limits);
  const contributions: Contribution[] = [];
  for (const { tally: on, contribution } of criteria) contributions[on.place.number] = contribution;
  const counts = countArea(tally, limits, criteria);
  const counted = { tally, counts, limits, rules, contributions };

  return { packed, counted, criteria, own: gradeNow(counted) };
}

/** Counts and grades each judgement on its own evidence. */
export function gradePacked(
  packed: PackedEvidence,
  limits: FrameworkLimits,
  rules: readonly Rule[] = judgementRules,
): Map<JudgementArea, GradedArea> {
  return new Map(
    tallyPacked(packed).map((tally) => [
      tally.judgement.area,
      gradeArea(packed, tally, limits, rules),
    ]),
  );
}

export function gradeAreas(
  evidence: readonly Evidence[],
  framework: Framework,
): Map<JudgementArea, GradedArea> {
  return gradePacked(packEvidence(evidence, framework), framework.limits);
}
