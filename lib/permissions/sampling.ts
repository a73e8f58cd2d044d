import type { InspectionStatus } from '@/lib/domain/inspections';
import type { Viewer } from '@/lib/domain/people';
import { belongsToInspectors, takesEvidence } from './inspections';

/** What is looked at is chosen before the team is on site, and noted for as long as evidence is. */
export function takesSampling(inspection: { status: InspectionStatus }): boolean {
  return inspection.status === 'planned' || takesEvidence(inspection);
}

/** Choosing what is looked at, and noting whether it was. */
export function canPlanSampling(
  viewer: Viewer,
  inspection: { id: string; status: InspectionStatus },
): boolean {
  return belongsToInspectors(viewer, inspection) && takesSampling(inspection);
}
