import { cellsWhere, type EntrySelection, only } from '@/lib/rules/counting/entry-selection';
import { type CriterionFinding, citedIds } from './area-findings';
import type { Because } from './rule';

const isFarReaching = (extent: string) => extent === 'many' || extent === 'widespread';

const serious = cellsWhere('weaknesses', (impact) => impact === 'serious');
const tellingWeakness = cellsWhere('weaknesses', (impact) => impact !== 'low');
const farReaching = cellsWhere('weaknesses', (_, extent) => isFarReaching(extent));
const acrossService = cellsWhere('weaknesses', (_, extent) => extent === 'widespread');
const tellingStrength = cellsWhere(
  'strengths',
  (impact, extent) => impact !== 'sound' && isFarReaching(extent),
);

/** Serious weaknesses that reach many or more. */
export function farReachingSerious({ weaknesses }: CriterionFinding): EntrySelection {
  return only(weaknesses, serious & farReaching);
}

/** Serious weaknesses across the service. */
export function seriousAcrossService({ weaknesses }: CriterionFinding): EntrySelection {
  return only(weaknesses, serious & acrossService);
}

/** Serious weaknesses, an isolated few included. */
export function seriousWeaknesses({ weaknesses }: CriterionFinding): EntrySelection {
  return only(weaknesses, serious);
}

/** Weaknesses that are at least moderate: what makes a criterion failing, weak or uneven. */
export function tellingWeaknesses({ weaknesses }: CriterionFinding): EntrySelection {
  return only(weaknesses, tellingWeakness);
}

/** Those of them that reach many or more. */
export function farReachingWeaknesses({ weaknesses }: CriterionFinding): EntrySelection {
  return only(weaknesses, tellingWeakness & farReaching);
}

/** Strong or exceptional practice for many or more. */
export function tellingStrengths({ strengths }: CriterionFinding): EntrySelection {
  return only(strengths, tellingStrength);
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

/** What a rule says, and the entries it says it of, where it rests on any. */
export function explain(because: string, entries: readonly EntrySelection[] = []): Because {
  return { because, evidence: citedIds(entries) };
}
