import 'server-only';
import type { Viewer } from '@/lib/domain/people';
import { canTakeOutInspection } from '@/lib/permissions/inspections';
import { isUuid } from '@/lib/queries/inspections';
import { writeAudit } from '@/lib/server/audit';
import { db } from '@/lib/server/db';

export type FetchedFile = { name: string; mediaType: string; content: Uint8Array<ArrayBuffer> };

/**
 * The file a job made, for whoever may have it now, with an audit event that says who took it. Null where there is
 * none, or none any more.
 */
export async function fetchJobFile(
  inspectionId: string,
  jobId: string,
  viewer: Viewer,
): Promise<FetchedFile | null> {
  if (!isUuid(inspectionId) || !isUuid(jobId)) return null;

  return db.$transaction(async (transaction) => {
    const job = await transaction.jobRun.findFirst({
      where: { id: jobId, inspectionId, state: 'done', expiresAt: { gt: new Date() } },
      select: {
        kind: true,
        requestedById: true,
        fileName: true,
        mediaType: true,
        file: true,
        inspection: { select: { laCode: true } },
      },
    });
    if (!job?.file || !job.fileName || !job.mediaType) return null;
    const permitted =
      job.kind === 'takeOutInspection'
        ? canTakeOutInspection(viewer, { id: inspectionId })
        : job.requestedById === viewer.id;
    if (!permitted) return null;

    await writeAudit(transaction, {
      actorId: viewer.id,
      action: 'export.fetched',
      subjectType: 'inspection',
      subjectId: inspectionId,
      inspectionId,
      laCode: job.inspection?.laCode,
      detail: { jobId, bytes: job.file.length },
    });
    return { name: job.fileName, mediaType: job.mediaType, content: job.file };
  });
}
