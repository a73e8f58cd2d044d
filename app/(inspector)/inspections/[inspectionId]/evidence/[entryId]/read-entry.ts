import { notFound } from 'next/navigation';
import {
  type InspectionWork,
  readWork,
} from '@/app/(inspector)/inspections/[inspectionId]/inspection-work';
import type { EvidenceHistory, EvidenceVersion } from '@/lib/domain/evidence-record';
import type { Viewer } from '@/lib/domain/people';
import { getEvidenceHistory } from '@/lib/queries/evidence';

export type EntryAddress = { inspectionId: string; entryId: string };

export type EntryWork = InspectionWork & { history: EvidenceHistory; newest: EvidenceVersion };

/** One entry with its history, in an inspection the viewer is appointed to. Anything else is not found. */
export async function readEntry(
  { inspectionId, entryId }: EntryAddress,
  viewer: Viewer,
): Promise<EntryWork> {
  const work = await readWork(inspectionId, viewer);
  const history = await getEvidenceHistory(work.inspection.id, entryId, viewer);
  const newest = history?.versions[0];
  if (!history || !newest) notFound();

  return { ...work, history, newest };
}
