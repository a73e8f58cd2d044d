import 'server-only';
import type { Viewer } from '@/lib/domain/people';
import {
  belongsToInspectors,
  canWorkOnInspection,
  canWriteReport,
} from '@/lib/permissions/inspections';
import { changesNeedReasons } from '@/lib/queries/report-drafts';
import { fail, type Result } from '@/lib/result';
import { type AuditEntry, writeAudit } from '@/lib/server/audit';
import { db, type Transaction } from '@/lib/server/db';
import type { Failure } from '@/lib/services/failures';
import { type LockedInspection, lockInspection } from '@/lib/services/locked-inspection';

/** Somebody who may write the report, with the inspection held until they are done. */
export type AtWork = {
  transaction: Transaction;
  inspection: LockedInspection;
  viewer: Viewer;
  /** Quality assurance has signed off before, so whoever changes something says why. */
  needsReason: boolean;
};

/** One change of the draft report, whole: the lock, who may, the change and the trail it leaves. */
export async function changeReport<Value extends { changed: boolean }, Fault>(
  inspectionId: string,
  viewer: Viewer,
  audit: Pick<AuditEntry, 'action' | 'subjectType' | 'subjectId' | 'detail'>,
  change: (work: AtWork) => Promise<Result<Value, Failure | Fault>>,
): Promise<Result<Value, Failure | Fault>> {
  return db.$transaction(async (transaction) => {
    const inspection = await lockInspection(transaction, inspectionId);
    if (!inspection || !canWorkOnInspection(viewer, inspection)) return fail({ kind: 'notFound' });
    if (!belongsToInspectors(viewer, inspection)) return fail({ kind: 'notPermitted' });
    if (!canWriteReport(viewer, inspection)) return fail({ kind: 'closed' });

    const needsReason = await changesNeedReasons(inspection.id, transaction);
    const answer = await change({ transaction, inspection, viewer, needsReason });
    if (answer.ok && answer.value.changed) {
      await writeAudit(transaction, {
        ...audit,
        actorId: viewer.id,
        inspectionId: inspection.id,
        laCode: inspection.laCode,
      });
    }
    return answer;
  });
}

/** The fault of a change without the reason it needs, or null. */
export function reasonMissing(needsReason: boolean, reason: string): Failure | null {
  if (!needsReason || reason !== '') return null;

  return {
    kind: 'fields',
    errors: [
      {
        field: 'reason',
        message: 'Enter why you are changing it, since the report has been signed off',
      },
    ],
  };
}
