import 'server-only';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { listStandingEvidence } from '@/lib/queries/evidence';
import type { Transaction } from '@/lib/server/db';
import type { Failure } from '@/lib/services/failures';

/**
 * Whether every entry that is linked stands in this inspection, and on this judgement where one is named.
 *
 * @returns the fault beside the question, or null
 */
export async function checkLinks(
  transaction: Transaction,
  inspectionId: string,
  references: readonly string[],
  area?: JudgementArea,
): Promise<Failure | null> {
  const standing = await listStandingEvidence(transaction, inspectionId);
  const known = new Set(
    standing.filter((entry) => !area || entry.area === area).map(({ id }) => id),
  );
  const missing = references.filter((reference) => !known.has(reference));
  if (missing.length === 0) return null;

  const message = area
    ? `Choose entries of this judgement that have not been withdrawn. Not among them: ${missing.join(', ')}`
    : `Choose entries that have not been withdrawn. Not among them: ${missing.join(', ')}`;
  return { kind: 'fields', errors: [{ field: 'evidence', message }] };
}

/** The identities behind references. */
export async function idsOf(
  transaction: Transaction,
  inspectionId: string,
  references: readonly string[],
): Promise<string[]> {
  const rows = await transaction.evidenceItem.findMany({
    where: { inspectionId, reference: { in: [...references] } },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}
