import { type Evidence, isWeakness, type Weakness } from '@/lib/domain/evidence';
import { type CriterionFinding, citedIds } from './area-findings';
import type { Because } from './rule';

function isFarReaching(entry: Evidence): boolean {
  return entry.extent === 'many' || entry.extent === 'widespread';
}

function held(finding: CriterionFinding, keep: (entry: Weakness) => boolean): readonly Evidence[] {
  return finding.weaknesses.filter((entry) => isWeakness(entry) && keep(entry));
}

/** Serious weaknesses that reach many or more. */
export function farReachingSerious(finding: CriterionFinding): readonly Evidence[] {
  return held(finding, (entry) => entry.impact === 'serious' && isFarReaching(entry));
}

/** Serious weaknesses across the service. */
export function seriousAcrossService(finding: CriterionFinding): readonly Evidence[] {
  return held(finding, (entry) => entry.impact === 'serious' && entry.extent === 'widespread');
}

/** Serious weaknesses, an isolated few included. */
export function seriousWeaknesses(finding: CriterionFinding): readonly Evidence[] {
  return held(finding, (entry) => entry.impact === 'serious');
}

/** Weaknesses that are at least moderate: what makes a criterion failing, weak or uneven. */
export function tellingWeaknesses(finding: CriterionFinding): readonly Evidence[] {
  return held(finding, (entry) => entry.impact !== 'low');
}

/** Strong or exceptional practice for many or more. */
export function tellingStrengths(finding: CriterionFinding): readonly Evidence[] {
  return finding.strengths.filter((entry) => entry.impact !== 'sound' && isFarReaching(entry));
}

/** A weakness is established on the criterion: it is failing or weak. */
export function isEstablishedWeak({ standing }: CriterionFinding): boolean {
  return standing === 'failing' || standing === 'weak';
}

/** A moderate weakness or worse is found on the criterion. */
export function isBelowSound({ standing }: CriterionFinding): boolean {
  return standing === 'failing' || standing === 'weak' || standing === 'uneven';
}

/** What is expected happens on the criterion, or better. */
export function isHolding({ standing }: CriterionFinding): boolean {
  return standing === 'sound' || standing === 'strong';
}

export function explain(because: string, entries: readonly Evidence[]): Because {
  return { because, evidence: citedIds(entries) };
}
