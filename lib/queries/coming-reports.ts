import 'server-only';
import type { Inspection } from '@/lib/domain/inspection-record';
import type { Viewer } from '@/lib/domain/people';
import { canKnowOfComingReport } from '@/lib/permissions/inspections';
import { db } from '@/lib/server/db';
import { isLaCode } from './event-address';
import { inspectionSelect, toInspection } from './inspection-rows';
import { isUuid } from './inspections';

/**
 * The inspection of an authority whose report nobody outside reads yet, for those who may know that there is one:
 * its team, and leaders of the council once inspectors have been there. Null for everybody else, as for one that does not exist.
 */
export async function getComingReport(
  laCode: string,
  inspectionId: string,
  viewer: Viewer,
): Promise<Inspection | null> {
  if (!isUuid(inspectionId) || !isLaCode(laCode)) return null;

  const row = await db.inspection.findFirst({
    where: { id: inspectionId, laCode },
    select: { ...inspectionSelect, _count: { select: { accuracyRounds: true } } },
  });
  if (!row) return null;

  const inspection = toInspection(row);
  const draftSent = row._count.accuracyRounds > 0;
  return canKnowOfComingReport(viewer, { ...inspection, draftSent }) ? inspection : null;
}
