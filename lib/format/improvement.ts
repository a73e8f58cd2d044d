import { mentionStandings, mentionStatuses } from '@/lib/domain/concerns';
import type { CouncilItemKind } from '@/lib/domain/council-items';
import type { BoardKind, InterventionKind, Presence, Verdict } from '@/lib/domain/governance';
import { grades } from '@/lib/domain/grades';
import type {
  PlanNoteKind,
  ReplySubject,
  SelfEvaluationQuestion,
} from '@/lib/domain/improvement-plan';
import { judgementAreas } from '@/lib/domain/judgement-areas';
import { mentionStatusLabels } from './concerns';
import { formatDate, formatMonth } from './dates';
import { gradeLabels } from './grades';
import { judgementAreaLabels } from './judgement-areas';

/** What one calls an item in a sentence: "this action". */
export const itemNames = {
  concern: 'concern',
  mention: 'link',
  planAction: 'action',
  planNote: 'note',
  selfEvaluation: 'answer',
  board: 'board',
  boardMeeting: 'meeting',
  attendance: 'attendance',
  roleHolder: 'office holder',
  intervention: 'event',
  statement: 'statement',
  councilReply: 'reply',
} as const satisfies Record<CouncilItemKind, string>;

export const planNoteKindLabels = {
  progress: 'Progress',
  closure: 'Done, with proof',
  check: 'Check by the improvement board',
  reopening: 'Opened again',
} as const satisfies Record<PlanNoteKind, string>;

/** What of a plan is counted, in the same words wherever the counts stand. */
export const planCountLabels = {
  closed: planNoteKindLabels.closure,
  disputed: 'Closed, disputed by the board',
  overdue: 'Overdue',
  stalled: 'Nothing noted for three months',
  withoutOwner: 'Without an owner',
} as const;
export type PlanCount = keyof typeof planCountLabels;

/** "Done, with proof: 3. Overdue: 1." */
export function formatPlanCounts(counts: Partial<Record<PlanCount, number>>): string {
  const kinds = ['closed', 'disputed', 'overdue', 'stalled', 'withoutOwner'] as const;
  return kinds
    .flatMap((kind) => {
      const count = counts[kind];
      return count === undefined ? [] : [`${planCountLabels[kind]}: ${count}.`];
    })
    .join(' ');
}

export const questionLabels = {
  whatWeKnow: 'What do you know about the quality and impact of practice?',
  howWeKnow: 'How do you know it?',
  plans: 'What are your plans for the next 12 months?',
} as const satisfies Record<SelfEvaluationQuestion, string>;

export const boardKindLabels = {
  improvementBoard: 'Improvement board',
  corporateParentingPanel: 'Corporate parenting panel',
  safeguardingPartnership: 'Safeguarding partnership',
  scrutiny: 'Scrutiny committee',
} as const satisfies Record<BoardKind, string>;

export const presenceLabels = {
  present: 'Present',
  apologies: 'Apologies',
  absent: 'Absent',
} as const satisfies Record<Presence, string>;

export const interventionLabels = {
  peerSupport: 'Support from another authority',
  improvementNotice: 'Improvement notice',
  commissionerAnnounced: 'Commissioner announced',
  direction: 'Statutory direction',
  revisedDirection: 'Revised statutory direction',
  commissioner: 'Commissioner appointed',
  adviser: 'Improvement adviser',
  review: 'Commissioner’s report',
  adviserReport: 'Adviser’s report',
  partner: 'Partner authority',
  trust: 'Services move to a trust',
  monitoringEnds: 'Monitoring visits end',
  revocation: 'Direction revoked',
  noticeClosed: 'Notice closed',
} as const satisfies Record<InterventionKind, string>;

export const verdictLabels = {
  agrees: 'Agrees with the record',
  disagrees: 'Disagrees with the record',
  looselyTrue: 'Loosely true',
  cannotBeChecked: 'Cannot be checked',
} as const satisfies Record<Verdict, string>;

const replySubjectLabels = {
  report: 'The whole report',
  area: 'A judgement',
  paragraph: 'A paragraph',
  areaForImprovement: 'An area for improvement',
} as const satisfies Record<ReplySubject, string>;

/** What was replied to: "the whole report", "paragraph 12". */
export function formatReplySubject(subject: ReplySubject, ref: string | null): string {
  const area = judgementAreas.find((one) => one === ref);
  switch (subject) {
    case 'report':
      return 'the whole report';
    case 'area':
      return area ? judgementAreaLabels[area] : (ref ?? 'a judgement');
    case 'paragraph':
      return `paragraph ${ref ?? ''}`.trim();
    case 'areaForImprovement':
      return `area for improvement ${ref ?? ''}`.trim();
  }
}

const standingLabels = {
  proposed: 'Not decided yet',
  confirmed: 'Yes',
  refused: 'No',
} as const satisfies Record<(typeof mentionStandings)[number], string>;

/** The words of every answer that is one of a few. */
const words: Readonly<Record<string, string>> = {
  ...Object.fromEntries(mentionStatuses.map((one) => [one, mentionStatusLabels[one]])),
  ...Object.fromEntries(judgementAreas.map((one) => [one, judgementAreaLabels[one]])),
  ...Object.fromEntries(grades.map((one) => [one, gradeLabels[one]])),
  ...Object.fromEntries(mentionStandings.map((one) => [one, standingLabels[one]])),
  ...planNoteKindLabels,
  ...questionLabels,
  ...boardKindLabels,
  ...interventionLabels,
  ...verdictLabels,
  agreed: 'Agreed that it is done',
  notAgreed: 'Did not agree',
  council: 'Only the council',
  public: 'Everybody',
};

/** The words of one of the answers to a question about an item. */
export function itemOptionLabel(field: string, option: string): string {
  if (field === 'subject') return replySubjectWords[option] ?? option;
  return words[option] ?? option;
}
const replySubjectWords: Readonly<Record<string, string>> = replySubjectLabels;

/** "2019", "February 2019", "4 February 2019". */
export function formatPartialDay(day: string): string {
  if (day.length === 4) return day;

  return day.length === 7 ? formatMonth(`${day}-01`) : formatDate(day);
}
