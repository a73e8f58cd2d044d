import 'server-only';
import type { Viewer } from '@/lib/domain/people';
import { canSeeEmbargoedDraft } from '@/lib/permissions/inspections';
import { listRounds, type RoundWithComments } from '@/lib/queries/factual-accuracy';
import { fail, type Result, succeed } from '@/lib/result';
import type { Transaction } from '@/lib/server/db';
import type { Failure } from './failures';
import { type LockedInspection, lockInspection } from './locked-inspection';

export type CouncilRound = RoundWithComments & {
  inspection: LockedInspection;
  earlier: readonly RoundWithComments[];
};

/**
 * The inspection, held, with the draft that somebody of its council checks.
 *
 * @returns closed where the draft has been taken back, paused or published since: what was typed then comes back
 */
export async function lockForCouncil(
  transaction: Transaction,
  inspectionId: string,
  viewer: Viewer,
): Promise<Result<CouncilRound, Failure>> {
  const inspection = await lockInspection(transaction, inspectionId);
  if (!inspection) return fail({ kind: 'notFound' });
  // Somebody of another council does not get as far as hearing whether there ever was a draft.
  if (!canSeeEmbargoedDraft(viewer, { ...inspection, status: 'factualAccuracy' }))
    return fail({ kind: 'notFound' });

  const [newest, ...earlier] = await listRounds(transaction, inspection.id);
  if (!newest) return fail({ kind: 'notFound' });
  if (!canSeeEmbargoedDraft(viewer, inspection)) return fail({ kind: 'closed' });

  return succeed({ inspection, ...newest, earlier });
}
