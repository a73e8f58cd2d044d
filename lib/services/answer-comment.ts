import 'server-only';
import { standingVersion, wasSent } from '@/lib/domain/factual-accuracy';
import type { Viewer } from '@/lib/domain/people';
import { canAnswerComments, canWorkOnInspection } from '@/lib/permissions/inspections';
import { listRounds } from '@/lib/queries/factual-accuracy';
import { fail, type Result, succeed } from '@/lib/result';
import type { AnswerCommentInput } from '@/lib/schemas/factual-accuracy';
import { writeAudit } from '@/lib/server/audit';
import { db } from '@/lib/server/db';
import type { Failure, Stale } from './failures';
import { lockInspection } from './locked-inspection';

/**
 * Answers a comment the council sent. The newest answer stands; every earlier one stays on record. The same answer
 * sent twice counts once.
 *
 * @returns stale where the comment or its answer changed since the page was opened
 */
export async function answerComment(
  input: AnswerCommentInput,
  viewer: Viewer,
): Promise<Result<null, Failure | Stale>> {
  return db.$transaction(async (transaction) => {
    const inspection = await lockInspection(transaction, input.inspectionId);
    if (!inspection || !canWorkOnInspection(viewer, inspection)) return fail({ kind: 'notFound' });

    const rounds = await listRounds(transaction, inspection.id);
    const comment = rounds
      .flatMap(({ comments }) => comments)
      .find(({ id }) => id === input.commentId);
    const standing = comment && standingVersion(comment);
    // A comment the council has not sent is not there for anybody else.
    if (!comment || !wasSent(comment)) return fail({ kind: 'notFound' });
    if (!canAnswerComments(viewer, { ...inspection, status: 'factualAccuracy' }))
      return fail({ kind: 'notPermitted' });

    const last = comment.answers.at(-1);
    const { outcome, text } = input;
    if (
      last?.version === input.baseVersion + 1 &&
      last.outcome === outcome &&
      last.text === text &&
      last.recordedBy?.id === viewer.id
    )
      return succeed(null);
    if (!canAnswerComments(viewer, inspection)) return fail({ kind: 'closed' });
    if (standing?.state !== 'sent')
      return fail({
        kind: 'unmet',
        needs: ['The council withdrew this comment, so it needs no answer and nothing was saved'],
      });
    if ((last?.version ?? 0) !== input.baseVersion || standing.version !== input.commentVersion)
      return fail({ kind: 'stale' });

    const version = input.baseVersion + 1;
    await transaction.factualCommentAnswer.create({
      data: { commentId: comment.id, version, outcome, text, recordedById: viewer.id },
      select: { id: true },
    });
    await writeAudit(transaction, {
      actorId: viewer.id,
      action: 'factualComment.answered',
      subjectType: 'factualComment',
      subjectId: comment.id,
      inspectionId: inspection.id,
      laCode: inspection.laCode,
      detail: { about: comment.anchor, outcome, version },
    });
    return succeed(null);
  });
}
