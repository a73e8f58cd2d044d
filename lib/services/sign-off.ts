import 'server-only';
import type { Viewer } from '@/lib/domain/people';
import { canCheckQuality, canWorkOnInspection } from '@/lib/permissions/inspections';
import { fail, type Result, succeed } from '@/lib/result';
import type { SignOffInput } from '@/lib/schemas/checking';
import { writeAudit } from '@/lib/server/audit';
import { db } from '@/lib/server/db';
import type { Failure, Stale } from './failures';
import { lockInspection } from './locked-inspection';
import { mayCheck } from './may-check';
import { stateDigest } from './state-digest';
import { unmetNeeds } from './step-needs';

/**
 * Signs off what the page showed: every grade confirmed, every challenge closed. Nothing is saved where anything has
 * changed since. It stands until anything it was given for changes; sent twice, it is given once.
 */
export async function signOff(
  input: SignOffInput,
  viewer: Viewer,
): Promise<Result<null, Failure | Stale>> {
  return db.$transaction(async (transaction) => {
    const inspection = await lockInspection(transaction, input.inspectionId);
    if (!inspection || !canWorkOnInspection(viewer, inspection)) return fail({ kind: 'notFound' });
    if (!(await mayCheck(transaction, inspection.id, viewer.id)))
      return fail({ kind: 'notPermitted' });

    const newest = await transaction.qualitySignOff.findFirst({
      where: { inspectionId: inspection.id },
      orderBy: { id: 'desc' },
    });
    const repeated =
      newest?.recordedById === viewer.id &&
      newest.stateDigest === input.digest &&
      (newest.note ?? '') === input.note;
    if (repeated) return succeed(null);
    if (!canCheckQuality(viewer, inspection)) return fail({ kind: 'closed' });
    if (input.digest !== (await stateDigest(transaction, inspection)))
      return fail({ kind: 'stale' });
    const needs = await unmetNeeds(transaction, inspection, [
      'gradesConfirmed',
      'challengesClosed',
    ]);
    if (needs.length > 0) return fail({ kind: 'unmet', needs });

    await transaction.qualitySignOff.create({
      data: {
        inspectionId: inspection.id,
        stateDigest: input.digest,
        note: input.note || null,
        recordedById: viewer.id,
      },
      select: { id: true },
    });
    await writeAudit(transaction, {
      actorId: viewer.id,
      action: 'inspection.signedOff',
      subjectType: 'inspection',
      subjectId: inspection.id,
      inspectionId: inspection.id,
      laCode: inspection.laCode,
      detail: { digest: input.digest },
    });
    return succeed(null);
  });
}
