import type { Evidence } from '@/lib/domain/evidence';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { Criterion, Framework } from '@/lib/frameworks/framework';
import { byWeight, type CriterionFinding, findingsOf } from '@/lib/rules/area-findings';
import { tellingStrengths, tellingWeaknesses } from '@/lib/rules/evidence-of';
import type { Standing } from '@/lib/rules/standing';
import { gradeJudgement } from './graded-judgement';

/**
 * Opposite findings on one criterion. They are opposed when strong practice and a weakness that is
 * at least moderate both reach many, so that one of them may be wrong; otherwise they are mixed.
 */
export type Contradiction = {
  criterion: Criterion;
  level: 'opposed' | 'mixed';
  /** What the rules take to be established. */
  standing: Standing;
  strengths: readonly Evidence[];
  weaknesses: readonly Evidence[];
};

function isFarReaching({ extent }: Evidence): boolean {
  return extent === 'many' || extent === 'widespread';
}

function toContradiction(finding: CriterionFinding): Contradiction {
  const opposed =
    tellingStrengths(finding).length > 0 && tellingWeaknesses(finding).some(isFarReaching);

  return {
    criterion: finding.criterion,
    level: opposed ? 'opposed' : 'mixed',
    standing: finding.standing,
    strengths: finding.strengths,
    weaknesses: [...finding.weaknesses, ...finding.setAside].toSorted(byWeight),
  };
}

/** Criteria with findings both ways, opposed ones first, then in the order of the findings. */
export function contradictionsIn(
  evidence: readonly Evidence[],
  framework: Framework,
  area: JudgementArea,
): readonly Contradiction[] {
  const judgement = gradeJudgement(evidence, framework, area);
  if (!judgement) return [];
  const { criteria } = findingsOf(judgement.entries, judgement.counted.tally, framework.limits);
  const found = criteria
    .filter((finding) => finding.strengths.length > 0)
    .filter((finding) => finding.weaknesses.length + finding.setAside.length > 0)
    .map(toContradiction);

  return [
    ...found.filter(({ level }) => level === 'opposed'),
    ...found.filter(({ level }) => level === 'mixed'),
  ];
}
