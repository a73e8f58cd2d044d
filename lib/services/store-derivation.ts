import 'server-only';
import { frameworkOf } from '@/lib/frameworks';
import { listStandingEvidence } from '@/lib/queries/evidence';
import { deriveJudgements } from '@/lib/rules/derive-judgements';
import type { Transaction } from '@/lib/server/db';
import { evidenceDigest } from './evidence-digest';
import type { LockedInspection } from './locked-inspection';

/**
 * Derives every judgement from the evidence as it now stands, and keeps the result in the record.
 * Of a visit it holds no judgement, since a visit has findings and no grades.
 *
 * @param evidenceVersionId the change that called for it, or null where many entries came in at once
 */
export async function storeDerivation(
  transaction: Transaction,
  inspection: LockedInspection,
  evidenceVersionId: string | null,
): Promise<void> {
  const evidence = await listStandingEvidence(transaction, inspection.id);
  const derivation = deriveJudgements(evidence, frameworkOf(inspection));

  await transaction.derivation.create({
    data: {
      inspectionId: inspection.id,
      evidenceVersionId,
      framework: derivation.framework,
      rulesVersion: derivation.rulesVersion,
      evidenceDigest: evidenceDigest(evidence),
      result: JSON.parse(JSON.stringify(derivation)),
    },
    select: { id: true },
  });
}
