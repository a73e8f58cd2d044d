import 'server-only';
import type { Viewer } from '@/lib/domain/people';
import type { StatusTransition, StatusTransitionName } from '@/lib/permissions/status-transitions';
import type { Transaction } from '@/lib/server/db';
import type { LockedInspection } from './locked-inspection';
import { openAccuracyRound } from './send-to-council';

/** What a step writes besides the new state, in the same transaction. */
type Beside = (
  transaction: Transaction,
  inspection: LockedInspection,
  viewer: Viewer,
) => Promise<void>;

const besideSteps: Partial<Record<StatusTransitionName, Beside>> = {
  sendToCouncil: openAccuracyRound,
};

/** Writes whatever else belongs to a step. Most steps are a change of state and nothing more. */
export async function writeBeside(
  step: StatusTransition,
  ...given: Parameters<Beside>
): Promise<void> {
  const beside = Object.entries(besideSteps).find(([name]) => name === step.name)?.[1];
  await beside?.(...given);
}
