import 'server-only';
import {
  type AccuracyRound,
  type CommentVersion,
  clockOf,
  type FactualComment,
  standingVersion,
  stateAfter,
} from '@/lib/domain/factual-accuracy';
import type { Viewer } from '@/lib/domain/people';
import { formatDate, formatInstant } from '@/lib/format/dates';
import { canCommentOnFacts } from '@/lib/permissions/inspections';
import { findDraftPlace } from '@/lib/report/draft-places';
import { fail, type Result, succeed } from '@/lib/result';
import type { SaveCommentInput } from '@/lib/schemas/factual-accuracy';
import { writeAudit } from '@/lib/server/audit';
import { today } from '@/lib/server/clock';
import { db, type Transaction } from '@/lib/server/db';
import { type CouncilRound, lockForCouncil } from './council-round';
import { type Failure, refuse } from './failures';

/** Somebody else of the council changed the comment since it was opened: a person decides. */
export type CommentConflict = { kind: 'commentChanged'; current: CommentVersion };

const auditActions = {
  save: 'factualComment.saved',
  send: 'factualComment.sent',
  withdraw: 'factualComment.withdrawn',
} as const;

/**
 * Saves a comment of the council part-way, sends it, or withdraws it, as a new version. A submission that arrives
 * twice counts once. Nobody outside the council sees a comment before it is sent; an answered one stays as it is.
 */
export async function saveComment(
  input: SaveCommentInput,
  viewer: Viewer,
): Promise<Result<null, Failure | CommentConflict>> {
  return db.$transaction(async (transaction) => {
    const locked = await lockForCouncil(transaction, input.inspectionId, viewer);
    if (!locked.ok) return locked;
    const { inspection, round, comments, earlier } = locked.value;

    if (await isElsewhere(transaction, locked.value, input.commentId))
      return fail({ kind: 'notFound' });
    if (earlier.some((one) => one.comments.some(({ id }) => id === input.commentId)))
      return fail({ kind: 'closed' });
    const sent = await sentBefore(transaction, input, viewer);
    if (sent) return sent;

    if (!canCommentOnFacts(viewer, inspection)) return fail({ kind: 'closed' });
    const late = whyTooLate(round);
    if (late) return fail({ kind: 'unmet', needs: [late] });
    const comment = comments.find(({ id }) => id === input.commentId) ?? null;
    const refused = comment ? refuseChange(comment, input) : refuseNew(round, input);
    if (refused) return refused;

    await write(transaction, locked.value, comment, input, viewer);
    return succeed(null);
  });
}

/** Why no comment can be added or changed any more, or null while one can. */
export function whyTooLate(round: AccuracyRound): string | null {
  const clock = clockOf(round, today());
  switch (clock.kind) {
    case 'open':
      return null;
    case 'over':
      return `The time for comments ended on ${formatDate(clock.closesOn)}, so nothing was saved. Copy what you wrote: the lead inspector can give you more time`;
    case 'returned':
      return `The draft was sent back with all comments on ${formatInstant(clock.at)}, so nothing was saved. Copy what you wrote and tell the lead inspector`;
  }
}

/** Whether the id is that of a comment on another inspection. */
async function isElsewhere(
  transaction: Transaction,
  { inspection }: CouncilRound,
  commentId: string,
): Promise<boolean> {
  const found = await transaction.factualComment.findUnique({
    where: { id: commentId },
    select: { round: { select: { inspectionId: true } } },
  });
  return found !== null && found.round.inspectionId !== inspection.id;
}

/** What to answer to a submission that has arrived before; null for a new one. */
async function sentBefore(
  transaction: Transaction,
  { submissionKey, commentId, deed, text }: SaveCommentInput,
  viewer: Viewer,
): Promise<Result<null, Failure> | null> {
  const known = await transaction.factualCommentVersion.findUnique({
    where: { submissionKey },
    select: { commentId: true, state: true, text: true, recordedById: true },
  });
  if (!known) return null;

  const same =
    known.commentId === commentId &&
    known.recordedById === viewer.id &&
    known.state === stateAfter[deed] &&
    (deed === 'withdraw' || known.text === text);
  return same
    ? succeed(null)
    : refuse('', 'This was sent before with other words. Open the page again and send it anew');
}

function refuseNew(
  { document }: AccuracyRound,
  { anchor, baseVersion, deed }: SaveCommentInput,
): { ok: false; error: Failure } | null {
  if (baseVersion !== 0 || deed === 'withdraw') return fail({ kind: 'notFound' });

  return findDraftPlace(document, anchor)
    ? null
    : refuse('', 'The draft has no such place. Open the draft again and choose what it is about');
}

function refuseChange(
  comment: FactualComment,
  { anchor, baseVersion, deed }: SaveCommentInput,
): { ok: false; error: Failure | CommentConflict } | null {
  const standing = standingVersion(comment);
  if (anchor !== comment.anchor) return fail({ kind: 'notFound' });
  if (standing.state === 'withdrawn')
    return deed === 'withdraw'
      ? null
      : unmet(
          'This comment was withdrawn, so nothing was saved. Copy what you wrote into a new one',
        );
  if (comment.answers.length > 0)
    return unmet(
      'This comment has been answered, so it stays as it is. Copy what you wrote into a new one',
    );
  if (baseVersion !== standing.version) return fail({ kind: 'commentChanged', current: standing });
  // What the inspectors have in hand does not vanish behind a draft of new words.
  return standing.state === 'sent' && deed === 'save'
    ? unmet('This comment was sent already. Send it again with the new words, or withdraw it')
    : null;
}

async function write(
  transaction: Transaction,
  { inspection, round }: CouncilRound,
  comment: FactualComment | null,
  { commentId, anchor, submissionKey, deed, text }: SaveCommentInput,
  viewer: Viewer,
): Promise<void> {
  const standing = comment && standingVersion(comment);
  if (standing?.state === 'withdrawn') return;
  if (!comment)
    await transaction.factualComment.create({
      data: { id: commentId, roundId: round.id, anchor },
      select: { id: true },
    });
  const version = (standing?.version ?? 0) + 1;
  await transaction.factualCommentVersion.create({
    data: {
      commentId,
      version,
      state: stateAfter[deed],
      text: deed === 'withdraw' && standing ? standing.text : text,
      submissionKey,
      recordedById: viewer.id,
    },
    select: { id: true },
  });
  await writeAudit(transaction, {
    actorId: viewer.id,
    action: auditActions[deed],
    subjectType: 'factualComment',
    subjectId: commentId,
    inspectionId: inspection.id,
    laCode: inspection.laCode,
    // The lead inspector reads the trail: what is not sent does not show there either.
    detail:
      deed === 'send' || standing?.state === 'sent' ? { about: anchor, version } : { version },
  });
}

function unmet(message: string): { ok: false; error: Failure } {
  return fail({ kind: 'unmet', needs: [message] });
}
