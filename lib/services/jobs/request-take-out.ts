import 'server-only';
import type { Viewer } from '@/lib/domain/people';
import { canTakeOutInspection } from '@/lib/permissions/inspections';
import { isUuid } from '@/lib/queries/inspections';
import { fail, type Result, succeed } from '@/lib/result';
import { writeAudit } from '@/lib/server/audit';
import { db } from '@/lib/server/db';
import { addJob } from '@/lib/server/jobs/job-queue';
import { wakeWorker } from '@/lib/server/jobs/worker';
import type { Failure } from '@/lib/services/failures';

/** How long a file is kept for fetching, in days. */
const keepDays = 7;

/**
 * Asks for everything on record about an inspection as one file, whatever state it is in. Asked again while it is
 * being made, it is made once.
 */
export async function requestTakeOut(
  inspectionId: string,
  viewer: Viewer,
): Promise<Result<{ jobId: string }, Failure>> {
  if (!isUuid(inspectionId) || !canTakeOutInspection(viewer, { id: inspectionId })) {
    return fail({ kind: 'notFound' });
  }

  const asked = await db.$transaction(async (transaction) => {
    const [inspection] = await transaction.$queryRaw<{ laCode: string }[]>`
      SELECT la_code AS "laCode" FROM inspection WHERE id = ${inspectionId}::uuid FOR UPDATE`;
    if (!inspection) return null;

    const underWay = await transaction.jobRun.findFirst({
      where: { inspectionId, kind: 'takeOutInspection', state: { in: ['waiting', 'running'] } },
      select: { id: true },
    });
    if (underWay) return underWay.id;

    const jobId = await addJob(transaction, {
      kind: 'takeOutInspection',
      inspectionId,
      requestedById: viewer.id,
      input: {},
      keepDays,
    });
    await writeAudit(transaction, {
      actorId: viewer.id,
      action: 'export.requested',
      subjectType: 'inspection',
      subjectId: inspectionId,
      inspectionId,
      laCode: inspection.laCode,
      detail: { jobId },
    });
    return jobId;
  });
  if (!asked) return fail({ kind: 'notFound' });

  wakeWorker();
  return succeed({ jobId: asked });
}
