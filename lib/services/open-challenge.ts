import 'server-only';
import type { Viewer } from '@/lib/domain/people';
import { canCheckQuality, canWorkOnInspection } from '@/lib/permissions/inspections';
import { fail, type Result, succeed } from '@/lib/result';
import type { OpenChallengeInput } from '@/lib/schemas/checking';
import { writeAudit } from '@/lib/server/audit';
import { db } from '@/lib/server/db';
import { subjectExists } from './challenge-subject';
import { type Failure, refuse } from './failures';
import { lockInspection } from './locked-inspection';
import { mayCheck } from './may-check';

/** Opens a challenge of quality assurance. It has to close before sign-off. Sent twice, it is opened once. */
export async function openChallenge(
  input: OpenChallengeInput,
  viewer: Viewer,
): Promise<Result<null, Failure>> {
  return db.$transaction(async (transaction) => {
    const inspection = await lockInspection(transaction, input.inspectionId);
    if (!inspection || !canWorkOnInspection(viewer, inspection)) return fail({ kind: 'notFound' });
    if (!(await mayCheck(transaction, inspection.id, viewer.id)))
      return fail({ kind: 'notPermitted' });

    const { kind, id } = input.subject;
    const opened = await transaction.challenge.findUnique({ where: { id: input.challengeId } });
    if (opened)
      return opened.recordedById === viewer.id &&
        opened.inspectionId === inspection.id &&
        opened.subjectKind === kind &&
        opened.subjectId === id &&
        opened.text === input.text
        ? succeed(null)
        : refuse('', 'This was sent before with other words. Open the page again and send it anew');
    if (!canCheckQuality(viewer, inspection)) return fail({ kind: 'closed' });
    if (!(await subjectExists(transaction, inspection, input.subject)))
      return refuse('subject', 'Select what the challenge is about');

    await transaction.challenge.create({
      data: {
        id: input.challengeId,
        inspectionId: inspection.id,
        subjectKind: kind,
        subjectId: id,
        text: input.text,
        recordedById: viewer.id,
      },
      select: { id: true },
    });
    await writeAudit(transaction, {
      actorId: viewer.id,
      action: 'challenge.opened',
      subjectType: 'challenge',
      subjectId: input.challengeId,
      inspectionId: inspection.id,
      laCode: inspection.laCode,
      detail: { about: kind, which: id },
    });
    return succeed(null);
  });
}
