import type { Grade } from './grades';
import type { JudgementArea } from './judgement-areas';

export const boardKinds = [
  'improvementBoard',
  'corporateParentingPanel',
  'safeguardingPartnership',
  'scrutiny',
] as const;
export type BoardKind = (typeof boardKinds)[number];

export const presences = ['present', 'apologies', 'absent'] as const;
export type Presence = (typeof presences)[number];

export type BoardMeetingContent = {
  heldOn: string;
  /** Papers the members received. */
  papers: readonly string[];
  /** Those invited, by office. */
  attendance: readonly { office: string; presence: Presence }[];
  source: string | null;
};

/** Attendance over a period as somebody published it, where the single meetings are not known. */
export type AttendanceContent = {
  office: string;
  period: string;
  invited: number;
  present: number;
  apologies: number;
  absent: number;
  source: string;
};

/** Who holds an office: since when, until when, interim or not. Never a name. */
export type RoleHolderContent = {
  office: string;
  heldFrom: string | null;
  heldTo: string | null;
  interim: boolean;
  note: string | null;
  source: string;
};

/** What can happen in intervention and support, roughly in the order it does. Nothing computes one. */
export const interventionKinds = [
  'peerSupport',
  'improvementNotice',
  'commissionerAnnounced',
  'direction',
  'revisedDirection',
  'commissioner',
  'adviser',
  'review',
  'adviserReport',
  'partner',
  'trust',
  'monitoringEnds',
  'revocation',
  'noticeClosed',
] as const;
export type InterventionKind = (typeof interventionKinds)[number];

export type InterventionContent = {
  kind: InterventionKind;
  /** A day, month or year as it is known. */
  happenedOn: string;
  endedOn: string | null;
  detail: string | null;
  /** The question put to a commissioner or review. */
  question: string | null;
  outcome: string | null;
  partnerLaCode: string | null;
  organisation: string | null;
  source: string;
  sourceUrl: string | null;
};

/** What a statement claims, in a form that can be looked up in the record. Days are YYYY-MM-DD. */
export type Claim =
  | { kind: 'grade'; area: JudgementArea; grade: Grade; startedOn: string }
  | { kind: 'grade'; area: JudgementArea; grade: Grade; asAt: string; isNot?: boolean }
  | { kind: 'inspectionDate'; startedOn: string }
  | { kind: 'share'; area: JudgementArea; grades: readonly Grade[]; percent: number; asAt: string }
  | { kind: 'target'; area: JudgementArea; grade: Grade; below: number; by: string };

export const verdicts = ['agrees', 'disagrees', 'looselyTrue', 'cannotBeChecked'] as const;
export type Verdict = (typeof verdicts)[number];

/** What somebody said, kept apart from the record, which it never changes. */
export type StatementContent = {
  office: string;
  saidWhere: string;
  saidOn: string;
  /** In short and in our words. */
  summary: string;
  claim: Claim | null;
  verdict: Verdict | null;
  recordSays: string | null;
  source: string;
};
