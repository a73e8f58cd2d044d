import type { Grade } from './grades';
import type { JudgementArea } from './judgement-areas';

/** A grade as a person confirmed it, beside what the rules made of the evidence at that time. */
export type ConfirmedJudgement = {
  version: number;
  grade: Grade;
  derived: Grade | 'undecided';
  /** Why it departs from the derived grade; null where it does not. */
  reason: string | null;
  /** Of what was judged: see `JudgedState.digest`. */
  digest: string;
  rulesVersion: string;
  recordedAt: Date;
  recordedBy: { id: string; name: string } | null;
};

/** One judgement of an inspection: what the rules derive now and what has been confirmed. */
export type JudgedState = {
  area: JudgementArea;
  derived: Grade | 'undecided';
  /**
   * A fingerprint of what is judged: the evidence on the judgement and the grade it leads to; for
   * overall effectiveness the confirmed grades beside it.
   */
  digest: string;
  /** The newest confirmation, or null. */
  confirmed: ConfirmedJudgement | null;
  /** Whether nothing that was judged has changed since it was confirmed. */
  stands: boolean;
};
