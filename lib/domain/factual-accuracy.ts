import type { RecordedBy } from './checking';
import type { SnapshotDocument } from './snapshot';
import { workingDaysBetween } from './working-days';

/** The fewest and the most working days the council may be given to check a draft. */
export const shortestWindow = 1;
export const longestWindow = 60;
/** The most characters one comment or answer may have: a hundred pages would not fill it. */
export const commentLimit = 50_000;

export const commentStates = ['draft', 'sent', 'withdrawn'] as const;
export type CommentState = (typeof commentStates)[number];

export const commentDeeds = ['save', 'send', 'withdraw'] as const;
export type CommentDeed = (typeof commentDeeds)[number];

/** What becomes of a comment by what is done with it. */
export const stateAfter = {
  save: 'draft',
  send: 'sent',
  withdraw: 'withdrawn',
} as const satisfies Record<CommentDeed, CommentState>;

export const answerOutcomes = ['accepted', 'acceptedInPart', 'notAccepted'] as const;
export type AnswerOutcome = (typeof answerOutcomes)[number];

type Recorded = { recordedAt: Date; recordedBy: RecordedBy };

export type CommentVersion = Recorded & { version: number; state: CommentState; text: string };

export type CommentAnswer = Recorded & { version: number; outcome: AnswerOutcome; text: string };

/** One comment of the council on one place of the draft. */
export type FactualComment = {
  id: string;
  /** The place in the draft: p12, i3, summary, or report for the whole of it. */
  anchor: string;
  /** Oldest first, at least one: the last one stands. */
  versions: readonly CommentVersion[];
  /** Oldest first: the last one stands. */
  answers: readonly CommentAnswer[];
};

export type AccuracyExtension = Recorded & { closesOn: string; reason: string };

/** The council checks one draft for facts: what it was shown and until when. Days are YYYY-MM-DD. */
export type AccuracyRound = Recorded & {
  id: string;
  inspectionId: string;
  opensOn: string;
  /** The last day for comments, extensions counted. */
  closesOn: string;
  workingDays: number;
  /** Oldest first: the last one stands. */
  extensions: readonly AccuracyExtension[];
  /** When the council said that these are all its comments; null while it has not. */
  returned: Recorded | null;
  document: SnapshotDocument;
};

/** How much time the council has left. */
export type AccuracyClock =
  | { kind: 'open'; workingDaysLeft: number; closesOn: string }
  | { kind: 'returned'; at: Date; by: RecordedBy }
  | { kind: 'over'; closesOn: string };

/** The clock both sides see. The last day counts to its end; a draft sent back stops the clock. */
export function clockOf(
  { closesOn, returned }: Pick<AccuracyRound, 'closesOn' | 'returned'>,
  today: string,
): AccuracyClock {
  if (returned) return { kind: 'returned', at: returned.recordedAt, by: returned.recordedBy };
  if (today > closesOn) return { kind: 'over', closesOn };

  return { kind: 'open', workingDaysLeft: workingDaysBetween(today, closesOn), closesOn };
}

/** The version of a comment that stands. */
export function standingVersion({ versions }: Pick<FactualComment, 'versions'>): CommentVersion {
  const last = versions.at(-1);
  if (!last) throw new Error('A comment has at least one version');
  return last;
}

/** A comment that was sent is answered; until then nobody outside the council sees it. */
export function wasSent({ versions }: Pick<FactualComment, 'versions'>): boolean {
  return versions.some(({ state }) => state === 'sent');
}

/** Comments that still need an answer. */
export function listUnanswered<Comment extends FactualComment>(
  comments: readonly Comment[],
): Comment[] {
  return comments.filter(
    (comment) => standingVersion(comment).state === 'sent' && comment.answers.length === 0,
  );
}

/** One person's looks at the draft, put together. */
export type Looks = { name: string; first: Date; last: Date; times: number };

/** Who looked when: one line a person, whoever looked last first. */
export function toLooks(
  views: readonly { by: { id: string; name: string }; at: Date }[],
): (Looks & { id: string })[] {
  const people = new Map<string, Looks & { id: string }>();
  for (const { by, at } of views) {
    const known = people.get(by.id);
    people.set(by.id, {
      id: by.id,
      name: by.name,
      first: known && known.first < at ? known.first : at,
      last: known && known.last > at ? known.last : at,
      times: (known?.times ?? 0) + 1,
    });
  }
  return [...people.values()].toSorted((one, other) => other.last.getTime() - one.last.getTime());
}
