import type { Claim, Verdict } from '@/lib/domain/governance';
import type { JudgementOutcome } from '@/lib/domain/grades';
import type { Inspection } from '@/lib/domain/inspection-record';
import { standingAt } from './own-view';

/** What the record says to a claim about one authority. */
export type CheckedClaim = {
  verdict: Extract<Verdict, 'agrees' | 'disagrees' | 'cannotBeChecked'>;
  /** The inspection it rests on, and what that judged, where there is one. */
  inspection: Inspection | null;
  outcome: JudgementOutcome | null;
};

const cannotBeChecked: CheckedClaim = {
  verdict: 'cannotBeChecked',
  inspection: null,
  outcome: null,
};

/**
 * Holds a claim against the published inspections of the authority it is about. Claims about the whole country are
 * not checked here. The record is never changed by what is claimed.
 */
export function checkClaim(claim: Claim, inspections: readonly Inspection[]): CheckedClaim {
  if (claim.kind === 'inspectionDate') {
    const inspection = inspections.find(({ startedOn }) => startedOn === claim.startedOn) ?? null;
    return { verdict: inspection ? 'agrees' : 'disagrees', inspection, outcome: null };
  }
  if (claim.kind !== 'grade') return cannotBeChecked;

  const standing =
    'startedOn' in claim
      ? judgedIn(inspections, claim.startedOn, claim.area)
      : standingAt(inspections, claim.area, claim.asAt);
  if (!standing) return cannotBeChecked;

  const isNot = 'isNot' in claim && claim.isNot === true;
  return {
    ...standing,
    verdict: (standing.outcome === claim.grade) === isNot ? 'disagrees' : 'agrees',
  };
}

function judgedIn(inspections: readonly Inspection[], startedOn: string, area: string) {
  const inspection = inspections.find((one) => one.startedOn === startedOn);
  const judged = inspection?.judgements.find((judgement) => judgement.area === area);
  return inspection && judged ? { inspection, outcome: judged.outcome } : null;
}
