import type { Evidence } from '@/lib/domain/evidence';
import { type Grade, grades } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { Framework } from '@/lib/frameworks/framework';
import { findingsOf } from '@/lib/rules/area-findings';
import { judgementRules } from '@/lib/rules/judgement-rules';
import { inputOf } from '@/lib/rules/what-if';
import { gradeJudgement } from './graded-judgement';

/** One rule that would have made the judgement worse, and what kept it from applying. */
export type Spared = {
  code: string;
  title: string;
  /** What had to be true, and is. */
  condition: string;
  found: string;
  evidence: readonly string[];
};

/**
 * Why a judgement is not worse: every rule of the next grade down, none of which applies, with what
 * was found. Why it is not better is `towardsNextGrade` of the derived judgement. Empty for
 * inadequate, for a judgement that is undecided, and where leaders already stand below their own
 * evidence.
 */
export function whyNotWorse(
  evidence: readonly Evidence[],
  framework: Framework,
  area: JudgementArea,
): { grade: Grade; spared: readonly Spared[] } | undefined {
  const judgement = gradeJudgement(evidence, framework, area);
  if (!judgement || judgement.grade === 'undecided') return undefined;
  const below = grades[grades.indexOf(judgement.grade) + 1];
  if (below === undefined) return undefined;

  const { graded } = judgement;
  const input = inputOf(graded.counted);
  const findings = findingsOf(graded);
  const spared = judgementRules
    .filter((rule) => rule.caps === below && rule.bearsOn(area) && !rule.applies(input))
    .map((rule) => {
      const { because, evidence: cited } = rule.because(input, findings);
      const { code, title } = rule;
      const condition = rule.condition(area, framework.limits);
      return { code, title, condition, found: because, evidence: cited };
    });
  return { grade: below, spared };
}
