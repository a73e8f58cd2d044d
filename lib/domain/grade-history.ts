import type { JudgementOutcome } from './grades';
import type { JudgementArea } from './judgement-areas';

/**
 * How far an earlier grade can stand beside one of today: the same judgement under alike frameworks, the same name
 * under a framework that is not alike, or another judgement it was then part of.
 */
export const likenesses = ['alike', 'otherFramework', 'otherJudgement'] as const;
export type Likeness = (typeof likenesses)[number];

/** What one earlier inspection gave for a judgement. */
export type EarlierGrade = {
  /** What it was given for then. */
  area: JudgementArea;
  outcome: JudgementOutcome;
  likeness: Likeness;
  /** Grades from then to now: above 0 for a rise. Null where the two are not set against each other. */
  steps: number | null;
};

/** The judgements of an inspection with what every earlier one gave for them. */
export type GradeHistory<Event> = {
  /** Newest first. */
  earlier: readonly Event[];
  /** In the order of the grade table. */
  rows: readonly {
    area: JudgementArea;
    outcome: JudgementOutcome;
    /** One for each earlier inspection; null where it did not judge it. */
    before: readonly (EarlierGrade | null)[];
  }[];
  /** Judgements of earlier inspections that this one does not give, newest first. */
  ended: readonly { area: JudgementArea; outcome: JudgementOutcome; inspection: Event }[];
};
