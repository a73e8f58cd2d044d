import type { Challenge, ChallengeDeed, Change, SignOff } from '@/lib/domain/checking';
import type { Grade } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { JudgedState } from '@/lib/domain/judgement-record';
import { formatInstant } from './dates';
import { gradeInSentence, gradeLabels } from './grades';

/** How far a judgement has got: said the same wherever it is listed. */
export const standingLabels = {
  confirmed: 'Confirmed',
  changed: 'Changed since confirmed: confirm again',
  open: 'Not yet confirmed',
} as const;
export type Standing = keyof typeof standingLabels;

export function standingOf({ confirmed, stands }: Pick<JudgedState, 'confirmed' | 'stands'>) {
  return (confirmed === null ? 'open' : stands ? 'confirmed' : 'changed') satisfies Standing;
}

export const challengeDeedLabels = {
  reply: 'Reply',
  close: 'Closed',
  reopen: 'Opened again',
} as const satisfies Record<ChallengeDeed, string>;

/** "Lead inspector, 22 November 2026 at 5:31am": who put something on record, and when. */
export function formatRecorded({
  recordedAt,
  recordedBy,
}: Pick<Challenge | SignOff, 'recordedAt' | 'recordedBy'>): string {
  return `${recordedBy?.name ?? 'Somebody'}, ${formatInstant(recordedAt)}`;
}

type Names = {
  nameOf: (area: JudgementArea) => string;
  words?: Readonly<Record<Grade, string>>;
};

/** "Evidence E12 was changed by Lead inspector on 22 November 2026 at 5:31am". */
export function describeChange(change: Change, names: Names): string {
  const by = change.by ? ` by ${change.by}` : '';

  return `${whatChanged(change, names)}${by} on ${formatInstant(change.at)}`;
}

const evidenceDeeds = { recorded: 'recorded', revised: 'changed', withdrawn: 'withdrawn' } as const;

function whatChanged(change: Change, { nameOf, words = gradeLabels }: Names): string {
  switch (change.kind) {
    case 'evidence':
      return `Evidence ${change.reference} was ${evidenceDeeds[change.deed]}`;
    case 'judgement':
      return `${nameOf(change.area)} was confirmed as ${gradeInSentence(change.grade, words)}`;
    case 'summary':
      return 'The summary was changed';
    case 'paragraph':
      return change.number === null
        ? 'A paragraph was removed'
        : `Paragraph ${change.number} was changed`;
    case 'area':
      return change.number === null
        ? 'An area for improvement was removed'
        : `Area for improvement ${change.number} was changed`;
  }
}
