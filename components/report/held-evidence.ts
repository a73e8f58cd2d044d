import type { Evidence } from '@/lib/domain/evidence';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { Derivation, DerivedJudgement } from '@/lib/rules/derivation';

/** Where the parts of a report lead. The team's report and the published one have their own addresses. */
export type ReportLinks = {
  judgement: (area: JudgementArea) => string;
  /** The entries of one judgement, where they have a page together. */
  section?: (area: JudgementArea) => string;
  /** An entry, by its reference. */
  entry: (reference: string) => string;
  /** The entries about one criterion. */
  criterion: (criterionId: string) => string;
};

/** The evidence behind a report and what the rules make of it, for readers who may see it. */
export type HeldEvidence = {
  /** The entries that stand. */
  entries: readonly Evidence[];
  derivation: Derivation;
  links: ReportLinks;
};

/** What the rules make of one judgement, if it is one they derive. */
export function derivedOf(
  held: HeldEvidence | null,
  area: JudgementArea,
): DerivedJudgement | undefined {
  return held?.derivation.judgements.find((judgement) => judgement.area === area);
}

/** The derived grade as tags and strips take it. */
export function gradeOfDerived(judgement: DerivedJudgement) {
  return judgement.status === 'derived' ? judgement.grade : 'undecided';
}
