import type { Grade } from './grades';
import type { JudgementArea } from './judgement-areas';

/** Who recorded something; null where the record does not say. */
export type RecordedBy = { id: string; name: string } | null;

/** What a challenge of quality assurance may be about. `area` is an area for improvement. */
export const challengeSubjectKinds = [
  'report',
  'judgement',
  'evidence',
  'paragraph',
  'area',
] as const;
export type ChallengeSubjectKind = (typeof challengeSubjectKinds)[number];

/** A judgement by its key, anything else by its identity in the record; null for the report as a whole. */
export type ChallengeSubject = { kind: ChallengeSubjectKind; id: string | null };

export const challengeDeeds = ['reply', 'close', 'reopen'] as const;
export type ChallengeDeed = (typeof challengeDeeds)[number];

export type ChallengeEntry = {
  kind: ChallengeDeed;
  text: string;
  recordedAt: Date;
  recordedBy: RecordedBy;
};

/** A question of quality assurance, with everything said about it, oldest first. */
export type Challenge = {
  id: string;
  subject: ChallengeSubject;
  text: string;
  recordedAt: Date;
  recordedBy: RecordedBy;
  entries: readonly ChallengeEntry[];
};

/** It is open until it is closed, and again once it is reopened. */
export function isOpen({ entries }: Pick<Challenge, 'entries'>): boolean {
  return entries.findLast(({ kind }) => kind !== 'reply')?.kind !== 'close';
}

export type DissentSettlement = { settledBy: string; recordedAt: Date; recordedBy: RecordedBy };

/** A member of the team holds another grade. It stays on record after the grade is settled. */
export type Dissent = {
  id: string;
  area: JudgementArea;
  grade: Grade;
  because: string;
  recordedAt: Date;
  recordedBy: RecordedBy;
  /** What settled it, oldest first: the last one stands. Empty while it is not settled. */
  settlements: readonly DissentSettlement[];
};

/** Quality assurance signs off one state of the inspection. */
export type SignOff = {
  /** Of that state: see `stateDigest`. */
  digest: string;
  note: string | null;
  recordedAt: Date;
  recordedBy: RecordedBy;
};

/** One thing that changed after something was signed off. */
export type Change = { at: Date; by: string | null } & (
  | { kind: 'evidence'; reference: string; deed: 'recorded' | 'revised' | 'withdrawn' }
  | { kind: 'judgement'; area: JudgementArea; grade: Grade }
  | { kind: 'summary' }
  /** By its number now, or null for one that is no longer in the report. */
  | { kind: 'paragraph'; number: number | null }
  | { kind: 'area'; number: number | null }
);

/** Whether what was signed off is what stands. Voided, it says by what; empty where no record tells. */
export type SignOffState =
  | { kind: 'never' }
  | { kind: 'stands'; signOff: SignOff }
  | { kind: 'voided'; signOff: SignOff; changes: readonly Change[] };
