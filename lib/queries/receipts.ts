import 'server-only';
import type { Viewer } from '@/lib/domain/people';
import { db } from '@/lib/server/db';
import { workedOnBy } from './inspection-rows';
import { isUuid } from './inspections';

/** That the server holds a note: which sending it was, what it became and when. */
export type Receipt = {
  submissionKey: string;
  reference: string;
  version: number;
  recordedAt: string;
};

/** Every note and change that the viewer sent to an inspection and the server holds, in the order it came. */
export async function listReceipts(inspectionId: string, viewer: Viewer): Promise<Receipt[]> {
  if (!isUuid(inspectionId)) return [];
  const rows = await db.evidenceVersion.findMany({
    where: { recordedById: viewer.id, evidence: { inspectionId, inspection: workedOnBy(viewer) } },
    orderBy: { recordedAt: 'asc' },
    select: {
      submissionKey: true,
      version: true,
      recordedAt: true,
      evidence: { select: { reference: true } },
    },
  });
  return rows.map(({ evidence, recordedAt, ...row }) => ({
    ...row,
    reference: evidence.reference,
    recordedAt: recordedAt.toISOString(),
  }));
}

/** What the viewer recorded last in an inspection, as far as the next note most likely repeats it; or null. */
export async function getLastNote(
  inspectionId: string,
  viewer: Viewer,
): Promise<{ area: string; method?: string } | null> {
  if (!isUuid(inspectionId)) return null;
  const last = await db.evidenceVersion.findFirst({
    where: {
      version: 1,
      recordedById: viewer.id,
      evidence: { inspectionId, inspection: workedOnBy(viewer) },
    },
    orderBy: { recordedAt: 'desc' },
    select: { area: true, method: true },
  });
  return last && { area: last.area, ...(last.method && { method: last.method }) };
}
