import type { JudgementOutcome } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';

/** What an area was judged as before it had its own name, nearest in time first. */
const cameFrom: Readonly<Partial<Record<JudgementArea, readonly JudgementArea[]>>> = {
  inCareAndCareLeavers: ['lookedAfterAndPermanence'],
  inCare: ['inCareAndCareLeavers', 'lookedAfterAndPermanence'],
  careLeavers: ['inCareAndCareLeavers'],
};

type Judged = {
  startedOn: string | null;
  publishedOn: string | null;
  judgements: readonly { area: JudgementArea; outcome: JudgementOutcome }[];
};

export type PreviousJudgement<Event extends Judged> = {
  inspection: Event;
  /** The area it was given for then. */
  area: JudgementArea;
  outcome: JudgementOutcome;
  /** Whether it is the same judgement, so that the two grades can stand on one scale. */
  same: boolean;
};

/**
 * The last judgement of an area before now: its own, or the one it was part of at that time.
 *
 * @param earlier the inspections before, newest first
 * @returns null when nothing before judged it
 */
export function previousJudgement<Event extends Judged>(
  area: JudgementArea,
  earlier: readonly Event[],
): PreviousJudgement<Event> | null {
  const known = [area, ...(cameFrom[area] ?? [])];

  for (const inspection of earlier) {
    for (const candidate of known) {
      const found = inspection.judgements.find((judgement) => judgement.area === candidate);
      if (found) {
        return { inspection, area: candidate, outcome: found.outcome, same: candidate === area };
      }
    }
  }
  return null;
}
