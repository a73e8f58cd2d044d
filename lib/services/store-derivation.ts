import 'server-only';
import { createHash } from 'node:crypto';
import type { Evidence } from '@/lib/domain/evidence';
import { frameworkFor } from '@/lib/frameworks';
import { listStandingEvidence } from '@/lib/queries/evidence';
import { deriveJudgements } from '@/lib/rules/derive-judgements';
import type { Transaction } from '@/lib/server/db';
import type { LockedInspection } from './locked-inspection';

/**
 * Derives every judgement from the evidence as it now stands, and keeps the result in the record.
 *
 * @param evidenceVersionId the change that called for it, or null where many entries came in at once
 */
export async function storeDerivation(
  transaction: Transaction,
  inspection: LockedInspection,
  evidenceVersionId: string | null,
): Promise<void> {
  const evidence = await listStandingEvidence(transaction, inspection.id);
  const derivation = deriveJudgements(evidence, frameworkFor(inspection.framework));

  await transaction.derivation.create({
    data: {
      inspectionId: inspection.id,
      evidenceVersionId,
      framework: derivation.framework,
      rulesVersion: derivation.rulesVersion,
      evidenceDigest: digestOf(evidence),
      result: JSON.parse(JSON.stringify(derivation)),
    },
    select: { id: true },
  });
}

/** A fingerprint of the evidence that does not depend on its order. */
function digestOf(evidence: readonly Evidence[]): string {
  const sorted = evidence.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(sorted)).digest('hex');
}
