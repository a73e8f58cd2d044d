import 'server-only';
import type { Viewer } from '@/lib/domain/people';
import { canManageTeam, canWorkOnInspection } from '@/lib/permissions/inspections';
import { fail, type Result, succeed } from '@/lib/result';
import type { Transaction } from '@/lib/server/db';
import type { Failure } from './failures';
import { type LockedInspection, lockInspection } from './locked-inspection';

/** The inspection, held, where the viewer may say who works on it. */
export async function lockManaged(
  transaction: Transaction,
  inspectionId: string,
  viewer: Viewer,
): Promise<Result<LockedInspection, Failure>> {
  const inspection = await lockInspection(transaction, inspectionId);
  if (!inspection || !canWorkOnInspection(viewer, inspection)) return fail({ kind: 'notFound' });
  if (canManageTeam(viewer, inspection)) return succeed(inspection);

  const wouldIfOpen = canManageTeam(viewer, { ...inspection, status: 'fieldwork' });
  return fail({ kind: wouldIfOpen ? 'closed' : 'notPermitted' });
}
