import 'server-only';
import type { Inspection } from '@/lib/domain/inspection-record';
import type { Viewer } from '@/lib/domain/people';
import { type StatusTransition, transitionsFor } from '@/lib/permissions/status-transitions';
import { db } from '@/lib/server/db';
import { standingNow } from './standing';
import { unmetNeeds } from './step-needs';

export type InspectionStep = { step: StatusTransition; unmet: readonly string[] };

/** The steps this viewer may take with the inspection, each with what it still needs. */
export async function listSteps(
  inspection: Inspection,
  viewer: Viewer,
  standing = standingNow(inspection),
): Promise<InspectionStep[]> {
  return Promise.all(
    transitionsFor(viewer, inspection).map(async (step) => ({
      step,
      unmet: await unmetNeeds(db, inspection, step.needs, standing),
    })),
  );
}
