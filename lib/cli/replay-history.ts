import type { Evidence } from '@/lib/domain/evidence';
import type {
  DerivationHistory,
  PublishedSnapshotRow,
  StoredDerivationRow,
} from '@/lib/queries/stored-derivations';
import { evidenceReadings } from '@/lib/rules/versions/evidence-at';
import { type Replay, replay, replayGrades, replayOutcomes } from '@/lib/rules/versions/replay';
import { wholeDerivationSchema } from '@/lib/schemas/derivation';
import { snapshotDocumentSchema } from '@/lib/schemas/snapshot';

/** Beside what a replay says: the stored answer or its evidence could not be read back. */
export const outcomes = [...replayOutcomes, 'evidenceNotFound', 'unreadable'] as const;
export type Outcome = (typeof outcomes)[number];

type Made = { outcome: Outcome; differences: Replay['differences'] };

/** One stored derivation, or the grades of one published snapshot, and what became of it when made again. */
export type Replayed = Made & {
  kind: 'derivation' | 'snapshot';
  inspection: string;
  /** The number of the derivation in the record, or of the snapshot among those of its inspection. */
  number: string;
  recordedAt: string;
  /** Null where the snapshot could not be read. */
  rulesVersion: string | null;
};

type Digest = (evidence: readonly Evidence[]) => string;
/** How evidence is told apart beside a derivation, and in what is published. */
export type Digests = { stored: Digest; published: Digest };

/** Makes every derivation of one inspection again, and the grades it was published with, from the evidence that stood. */
export function replayHistory(history: DerivationHistory, digests: Digests): Replayed[] {
  const inspection = history.name;

  return [
    ...history.derivations.map((row): Replayed => {
      const { id, recordedAt, rulesVersion } = row;
      const made = replayRow(row, history, digests.stored);
      return {
        kind: 'derivation',
        inspection,
        number: String(id),
        recordedAt,
        rulesVersion,
        ...made,
      };
    }),
    ...history.snapshots.map((row): Replayed => {
      const { number, recordedAt } = row;
      const made = replaySnapshot(row, history, digests.published);
      return { kind: 'snapshot', inspection, number: String(number), recordedAt, ...made };
    }),
  ];
}

function replayRow(
  row: StoredDerivationRow,
  { versions, derivations }: DerivationHistory,
  digest: Digest,
): Made {
  const stored = wholeDerivationSchema.safeParse(row.result);
  if (!stored.success) return { outcome: 'unreadable', differences: [] };

  const evidence = evidenceReadings(row, versions, derivations).find(
    (reading) => digest(reading) === row.evidenceDigest,
  );
  return evidence
    ? replay(stored.data, evidence)
    : { outcome: 'evidenceNotFound', differences: [] };
}

/**
 * The entries are in the document where they were released. Otherwise they are those that stood at some
 * derivation before: nothing changes the evidence without one.
 */
function replaySnapshot(
  { document }: PublishedSnapshotRow,
  { versions, derivations }: DerivationHistory,
  digest: Digest,
): Made & Pick<Replayed, 'rulesVersion'> {
  const read = snapshotDocumentSchema.safeParse(document);
  if (!read.success) return { outcome: 'unreadable', differences: [], rulesVersion: null };

  const { inspection, rulesVersion, evidenceDigest, judgements } = read.data;
  const readings = read.data.evidence
    ? [read.data.evidence]
    : derivations
        .toReversed()
        .flatMap((derivation) => evidenceReadings(derivation, versions, derivations));
  const evidence = readings.find((reading) => digest(reading) === evidenceDigest);
  if (!evidence) return { outcome: 'evidenceNotFound', differences: [], rulesVersion };

  const published = { framework: inspection.framework, rulesVersion, judgements };
  return { ...replayGrades(published, evidence), rulesVersion };
}
