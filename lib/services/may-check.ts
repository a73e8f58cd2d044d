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
  const recordedById = userId;
  const counts = await Promise.all([
    transaction.roleAssignment.count({
      where: { inspectionId, userId, role: { in: ['inspector', 'leadInspector'] } },
    }),
    transaction.evidenceVersion.count({ where: { recordedById, evidence: { inspectionId } } }),
    transaction.judgementVersion.count({ where: { recordedById, inspectionId } }),
    transaction.judgementDissent.count({ where: { recordedById, inspectionId } }),
    transaction.reportSummaryVersion.count({ where: { recordedById, inspectionId } }),
    transaction.reportParagraphVersion.count({
      where: { recordedById, paragraph: { inspectionId } },
    }),
    transaction.areaForImprovementVersion.count({
      where: { recordedById, area: { inspectionId } },
    }),
  ]);
  return counts.some((count) => count > 0);
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
