import 'server-only';
import { randomUUID } from 'node:crypto';
import { type FactualComment, standingVersion } from '@/lib/domain/factual-accuracy';
import type { Viewer } from '@/lib/domain/people';
import { canCommentOnFacts } from '@/lib/permissions/inspections';
import { fail, type Result, succeed } from '@/lib/result';
import type { ReturnCommentsInput } from '@/lib/schemas/factual-accuracy';
import { writeAudit } from '@/lib/server/audit';
import { db } from '@/lib/server/db';
import { digestOf } from '@/lib/server/digest';
import { lockForCouncil } from './council-round';
import type { Failure, Stale } from './failures';
import { whyTooLate } from './save-comment';

/** A fingerprint of the comments a page showed, so that what is sent back is what somebody has read. */
export function commentsDigest(comments: readonly FactualComment[]): string {
  return digestOf(comments.map((comment) => [comment.id, standingVersion(comment).version]).sort());
}

/**
 * The council says that these are all its comments. Those not sent yet are sent with it, exactly as the page showed
 * them. Done twice it is done once.
 *
 * @returns stale where somebody changed or added a comment since the page was opened
 */
export async function returnComments(
  input: ReturnCommentsInput,
  viewer: Viewer,
): Promise<Result<null, Failure | Stale>> {
  return db.$transaction(async (transaction) => {
    const locked = await lockForCouncil(transaction, input.inspectionId, viewer);
    if (!locked.ok) return locked;
    const { inspection, round, comments } = locked.value;

    if (round.returned) return succeed(null);
    if (!canCommentOnFacts(viewer, inspection)) return fail({ kind: 'closed' });
    const late = whyTooLate(round);
    if (late) return fail({ kind: 'unmet', needs: [late] });
    if (input.digest !== commentsDigest(comments)) return fail({ kind: 'stale' });

    const drafts = comments.filter((comment) => standingVersion(comment).state === 'draft');
    await transaction.factualCommentVersion.createMany({
      data: drafts.map((comment) => {
        const { version, text } = standingVersion(comment);
        return {
          commentId: comment.id,
          version: version + 1,
          state: 'sent',
          text,
          submissionKey: randomUUID(),
          recordedById: viewer.id,
        };
      }),
    });
    await transaction.factualAccuracyReturn.create({
      data: { roundId: round.id, recordedById: viewer.id },
      select: { id: true },
    });
    await writeAudit(transaction, {
      actorId: viewer.id,
      action: 'accuracyRound.returned',
      subjectType: 'accuracyRound',
      subjectId: round.id,
      inspectionId: inspection.id,
      laCode: inspection.laCode,
      detail: {
        comments: comments.filter((one) => standingVersion(one).state !== 'withdrawn').length,
        sentWithIt: drafts.map(({ anchor }) => anchor),
      },
    });
    return succeed(null);
  });
}
