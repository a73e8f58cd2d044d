import 'server-only';
import type { Viewer } from '@/lib/domain/people';
import { addWorkingDays } from '@/lib/domain/working-days';
import { fromDay } from '@/lib/queries/days';
import { writeAudit } from '@/lib/server/audit';
import { today } from '@/lib/server/clock';
import type { Transaction } from '@/lib/server/db';
import { buildDraftDocument } from './draft-document';
import type { LockedInspection } from './locked-inspection';
import { stateDigest } from './state-digest';

/**
 * Opens a round of factual accuracy: what the council is shown is frozen as it stands, without the evidence, and its
 * clock begins. Call it inside the step that sends the draft, after permission has been checked.
 */
export async function openAccuracyRound(
  transaction: Transaction,
  inspection: LockedInspection,
  viewer: Viewer,
): Promise<void> {
  const { accuracyWorkingDays: workingDays } = await transaction.inspection.findUniqueOrThrow({
    where: { id: inspection.id },
    select: { accuracyWorkingDays: true },
  });
  const opensOn = today();
  const closesOn = addWorkingDays(opensOn, workingDays);
  const document = await buildDraftDocument(transaction, inspection.id, { release: false });

  const { id } = await transaction.factualAccuracyRound.create({
    data: {
      inspectionId: inspection.id,
      opensOn: fromDay(opensOn),
      closesOn: fromDay(closesOn),
      workingDays,
      document: JSON.parse(JSON.stringify(document)),
      stateDigest: await stateDigest(transaction, inspection),
      recordedById: viewer.id,
    },
    select: { id: true },
  });
  await writeAudit(transaction, {
    actorId: viewer.id,
    action: 'accuracyRound.opened',
    subjectType: 'accuracyRound',
    subjectId: id,
    inspectionId: inspection.id,
    laCode: inspection.laCode,
    detail: { closesOn, workingDays },
  });
}
