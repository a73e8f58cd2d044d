import type { Evidence } from '@/lib/domain/evidence';
import type { DerivationHistory, StoredDerivationRow } from '@/lib/queries/stored-derivations';
import { evidenceReadings } from '@/lib/rules/versions/evidence-at';
import { type Replay, replay, replayOutcomes } from '@/lib/rules/versions/replay';
import { wholeDerivationSchema } from '@/lib/schemas/derivation';

/** Beside what a replay says: the stored answer or its evidence could not be read back. */
export const outcomes = [...replayOutcomes, 'evidenceNotFound', 'unreadable'] as const;
export type Outcome = (typeof outcomes)[number];

/** One stored derivation, and what became of it when it was made again. */
export type Replayed = Omit<Replay, 'outcome'> & {
  outcome: Outcome;
  inspection: string;
  derivation: string;
  recordedAt: string;
  rulesVersion: string;
};

type Digest = (evidence: readonly Evidence[]) => string;

/** Makes every derivation of one inspection again, from the evidence that stood then. */
export function replayHistory(history: DerivationHistory, digest: Digest): Replayed[] {
  return history.derivations.map((row) => ({
    inspection: history.name,
    derivation: String(row.id),
    recordedAt: row.recordedAt,
    rulesVersion: row.rulesVersion,
    ...replayRow(row, history, digest),
  }));
}

function replayRow(
  row: StoredDerivationRow,
  { versions, derivations }: DerivationHistory,
  digest: Digest,
): Pick<Replayed, 'outcome' | 'differences'> {
  const stored = wholeDerivationSchema.safeParse(row.result);
  if (!stored.success) return { outcome: 'unreadable', differences: [] };

  const evidence = evidenceReadings(row, versions, derivations).find(
    (reading) => digest(reading) === row.evidenceDigest,
  );
  return evidence
    ? replay(stored.data, evidence)
    : { outcome: 'evidenceNotFound', differences: [] };
}
