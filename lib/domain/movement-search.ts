import type { Grade } from './grades';
import type { FilterableJudgement } from './national-list';

/** Which steps are counted together. Steps across frameworks are never counted with the others. */
export const stepKinds = ['since2018', 'single', 'across'] as const;
export type StepKind = (typeof stepKinds)[number];

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
