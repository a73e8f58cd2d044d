import type { Evidence } from '@/lib/domain/evidence';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { Criterion, Framework } from '@/lib/frameworks/framework';
import { type CriterionFinding, findingsOf } from '@/lib/rules/area-findings';
import { entriesIn, sizeOf } from '@/lib/rules/counting/entry-selection';
import { isSetAside, mainOf, weightOf } from '@/lib/rules/counting/packed-evidence';
import { farReachingWeaknesses, tellingStrengths } from '@/lib/rules/evidence-of';
import type { Standing } from '@/lib/rules/standing';
import { codeOf, type GradedJudgement, gradeJudgement } from './graded-judgement';

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

function byWeight(first: Evidence, second: Evidence): number {
  return weightOf(second) - weightOf(first) || (first.id < second.id ? -1 : 1);
}

function toContradiction(finding: CriterionFinding, setAside: readonly Evidence[]): Contradiction {
  const opposed =
    sizeOf(tellingStrengths(finding)) > 0 && sizeOf(farReachingWeaknesses(finding)) > 0;

  return {
    criterion: finding.criterion,
    level: opposed ? 'opposed' : 'mixed',
    standing: finding.standing,
    strengths: entriesIn(finding.strengths).toSorted(byWeight),
    weaknesses: [...entriesIn(finding.weaknesses), ...setAside].toSorted(byWeight),
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
  const setAside = setAsideByCriterion(judgement);
  const { criteria } = findingsOf(judgement.graded);
  const found = criteria
    .map((finding) => toContradiction(finding, setAside.get(finding.criterion.id) ?? []))
    .filter(({ strengths, weaknesses }) => strengths.length > 0 && weaknesses.length > 0);

  return [
    ...found.filter(({ level }) => level === 'opposed'),
    ...found.filter(({ level }) => level === 'mixed'),
  ];
}

/** Weaknesses that leaders know and are putting right, by their main criterion. */
function setAsideByCriterion(judgement: GradedJudgement): Map<string, Evidence[]> {
  const { byNumber } = judgement.counted.tally.places;
  const found = new Map<string, Evidence[]>();
  for (const entry of judgement.entries.filter(isSetAside)) {
    const id = byNumber[mainOf(codeOf(judgement, entry))]?.criterion.id;
    if (id !== undefined) found.set(id, [...(found.get(id) ?? []), entry]);
  }
  return found;
}
