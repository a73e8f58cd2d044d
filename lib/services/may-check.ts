import 'server-only';
import type { Transaction } from '@/lib/server/db';

/**
 * Whether this person was ever on the team of this inspection, or has put anything on its record. Whoever did
 * cannot check it: nobody checks their own work. An appointment that has ended counts as much as one that stands.
 */
export async function hasWorkedOn(
  transaction: Transaction,
  inspectionId: string,
  userId: string,
): Promise<boolean> {
  const onTeam = await transaction.roleAssignment.count({
    where: { inspectionId, userId, role: { in: ['inspector', 'leadInspector'] } },
  });
  return onTeam > 0 || (await hasRecorded(transaction, inspectionId, userId));
}

/** One after the other, as a transaction has one connection; the first find is enough. */
async function hasRecorded(
  transaction: Transaction,
  inspectionId: string,
  recordedById: string,
): Promise<boolean> {
  const here = { recordedById, inspectionId };
  const counts = [
    () =>
      transaction.evidenceVersion.count({ where: { recordedById, evidence: { inspectionId } } }),
    () => transaction.judgementVersion.count({ where: here }),
    () => transaction.judgementDissent.count({ where: here }),
    () => transaction.reportSummaryVersion.count({ where: here }),
    () =>
      transaction.reportParagraphVersion.count({
        where: { recordedById, paragraph: { inspectionId } },
      }),
    () =>
      transaction.areaForImprovementVersion.count({
        where: { recordedById, area: { inspectionId } },
      }),
  ];
  for (const count of counts) {
    if ((await count()) > 0) return true;
  }
  return false;
}

/**
 * Whether this person may check this inspection: appointed to it now as quality assurer, and never on its team nor
 * at work on its record. A wrong appointment opens nothing.
 */
export async function mayCheck(
  transaction: Transaction,
  inspectionId: string,
  userId: string,
): Promise<boolean> {
  const appointed = await transaction.roleAssignment.count({
    where: { inspectionId, userId, role: 'qualityAssurer', endedAt: null },
  });
  return appointed > 0 && !(await hasWorkedOn(transaction, inspectionId, userId));
}
