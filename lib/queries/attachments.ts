import 'server-only';
import type { Attachment } from '@/lib/domain/attachments';
import type { Viewer } from '@/lib/domain/people';
import { canWorkOnInspection } from '@/lib/permissions/inspections';
import { today } from '@/lib/server/clock';
import { db } from '@/lib/server/db';
import { toDay } from './days';
import { isUuid } from './inspections';

/** The files behind one entry, oldest first, for the team of its inspection. */
export async function listAttachments(
  inspectionId: string,
  evidenceId: string,
  viewer: Viewer,
): Promise<Attachment[]> {
  if (!isUuid(inspectionId) || !isUuid(evidenceId)) return [];
  if (!canWorkOnInspection(viewer, { id: inspectionId })) return [];

  const rows = await db.attachment.findMany({
    where: { inspectionId, evidenceId },
    orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      fileName: true,
      mediaType: true,
      bytes: true,
      sha256: true,
      description: true,
      removeOn: true,
      recordedAt: true,
      recordedBy: { select: { name: true } },
      content: { select: { attachmentId: true } },
    },
  });
  return rows.map(({ content, recordedBy, recordedAt, removeOn, ...row }) => ({
    ...row,
    removeOn: toDay(removeOn),
    recordedAt: recordedAt.toISOString(),
    recordedBy: recordedBy.name,
    kept: content !== null && toDay(removeOn) > today(),
  }));
}
