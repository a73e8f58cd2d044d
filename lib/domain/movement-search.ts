import type { Grade } from './grades';
import type { FilterableJudgement } from './national-list';

/** Which steps are counted together. Steps across frameworks are never counted with the others. */
export const stepKinds = ['since2018', 'single', 'across'] as const;
export type StepKind = (typeof stepKinds)[number];

/**
 * What the record holds of the way out of inadequate, the furthest-reaching first. None of them is a cause, and the
 * last says only that nothing is on record: not that the council did it alone.
 */
export const routeKinds = ['organisation', 'partner', 'department', 'nothing'] as const;
export type RouteKind = (typeof routeKinds)[number];

/** What a reader asks of the movement between inspections. Everything in it is in the address of the page. */
export type MovementSearch = {
  judgement: FilterableJudgement;
  steps: StepKind;
  /** Only steps from this grade, or to that one. */
  from: Grade | null;
  to: Grade | null;
  /** Reports out by this day; null for today. */
  until: string | null;
};
