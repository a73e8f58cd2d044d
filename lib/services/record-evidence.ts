import 'server-only';
import type { Viewer } from '@/lib/domain/people';
import { frameworkFor } from '@/lib/frameworks';
import {
  belongsToInspectors,
  canWorkOnInspection,
  takesEvidence,
} from '@/lib/permissions/inspections';
import { toColumns } from '@/lib/queries/evidence-rows';
import { fail, type Result, succeed } from '@/lib/result';
import type { RecordEvidenceInput } from '@/lib/schemas/evidence';
import { writeAudit } from '@/lib/server/audit';
import { db, type Transaction } from '@/lib/server/db';
import { checkCriteria } from './check-criteria';
import type { Failure } from './failures';
import { lockInspection } from './locked-inspection';
import { storeDerivation } from './store-derivation';

export type Recorded = { evidenceId: string };

/** Records a new entry with its audit event and the derivation it leads to. Sent twice, it records once. */
export async function recordEvidence(
  input: RecordEvidenceInput,
  viewer: Viewer,
): Promise<Result<Recorded, Failure>> {
  return db.$transaction(async (transaction) => {
    const inspection = await lockInspection(transaction, input.inspectionId);
    if (!inspection || !canWorkOnInspection(viewer, inspection)) return fail({ kind: 'notFound' });
    if (!belongsToInspectors(viewer, inspection)) return fail({ kind: 'notPermitted' });

    const already = await recordedBefore(transaction, input.submissionKey, inspection.id);
    if (already) return succeed(already);
    if (!takesEvidence(inspection)) return fail({ kind: 'closed' });

    const wrong = checkCriteria(input.content, frameworkFor(inspection.framework));
    if (wrong) return fail(wrong);

    const reference = await nextReference(transaction, inspection.id);
    const item = await transaction.evidenceItem.create({
      data: { inspectionId: inspection.id, reference },
      select: { id: true },
    });
    const version = await transaction.evidenceVersion.create({
      data: {
        ...toColumns(input.content),
        evidenceId: item.id,
        version: 1,
        state: 'recorded',
        submissionKey: input.submissionKey,
        recordedById: viewer.id,
      },
      select: { id: true },
    });
    await writeAudit(transaction, {
      actorId: viewer.id,
      action: 'evidence.recorded',
      subjectType: 'evidence',
      subjectId: item.id,
      inspectionId: inspection.id,
      laCode: inspection.laCode,
      detail: { reference, area: input.content.area, criteria: [...input.content.criteria] },
    });
    await storeDerivation(transaction, inspection, version.id);
    return succeed({ evidenceId: item.id });
  });
}

/** What an earlier sending of the same form recorded in this inspection, if anything. */
export async function recordedBefore(
  transaction: Transaction,
  submissionKey: string,
  inspectionId: string,
): Promise<Recorded | null> {
  return transaction.evidenceVersion.findFirst({
    where: { submissionKey, evidence: { inspectionId } },
    select: { evidenceId: true },
  });
}

/** E1, E2, E3 … in the order of recording. The inspection is locked, so no two get the same one. */
async function nextReference(transaction: Transaction, inspectionId: string): Promise<string> {
  const recorded = await transaction.evidenceItem.count({
    where: { inspectionId, reference: { startsWith: 'E' } },
  });
  return `E${recorded + 1}`;
}
