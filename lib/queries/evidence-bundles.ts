import 'server-only';
import type { Inspection } from '@/lib/domain/inspection-record';
import type { Viewer } from '@/lib/domain/people';
import { canReadEvidence } from '@/lib/permissions/inspections';
import type { EvidenceBundle } from '@/lib/schemas/evidence-bundle';
import { toBundle } from '@/lib/schemas/to-bundle';
import { today } from '@/lib/server/clock';
import { listEvidence } from './evidence';
import { getInspectionByAddress, getInspectionOf } from './inspections';

/** The evidence that stands in an inspection the viewer is appointed to, or null when there is none such. */
export async function getBundleOf(id: string, viewer: Viewer): Promise<EvidenceBundle | null> {
  const inspection = await getInspectionOf(id, viewer);
  return inspection && bundleOf(inspection, viewer);
}

export type PublishedBundle = {
  bundle: EvidenceBundle;
  laName: string;
  /** Whether everybody may read it, or only the team of the inspection. */
  released: boolean;
};

/** The evidence behind a published inspection, or null when this viewer may read none. */
export async function getPublishedBundle(
  laCode: string,
  day: string,
  viewer: Viewer | null,
): Promise<PublishedBundle | null> {
  const inspection = await getInspectionByAddress(laCode, day, viewer);
  if (inspection?.status !== 'published' || !canReadEvidence(viewer, inspection)) return null;

  const bundle = await bundleOf(inspection, viewer);
  if (!bundle || bundle.evidence.length === 0) return null;
  return { bundle, laName: inspection.laName, released: canReadEvidence(null, inspection) };
}

async function bundleOf(
  { startedOn, ...inspection }: Inspection,
  viewer: Viewer | null,
): Promise<EvidenceBundle | null> {
  if (!startedOn) return null;

  const records = await listEvidence(inspection.id, viewer);
  const standing = records.filter(({ state }) => state === 'recorded').map((one) => one.content);
  return toBundle({ ...inspection, startedOn }, standing, today());
}
