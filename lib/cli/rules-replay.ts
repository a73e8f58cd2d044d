import type { Evidence } from '@/lib/domain/evidence';
import type { DerivationHistory, StoredDerivationRow } from '@/lib/queries/stored-derivations';
import { evidenceReadings } from '@/lib/rules/versions/evidence-at';
import { type Replay, replay } from '@/lib/rules/versions/replay';
import { wholeDerivationSchema } from '@/lib/schemas/derivation';
import { withHeldDatabase } from './with-held-database';

/** Beside what a replay says: the stored answer or its evidence could not be read back. */
const outcomes = [
  'equal',
  'reworded',
  'different',
  'unknownVersion',
  'evidenceNotFound',
  'unreadable',
] as const;
type Outcome = (typeof outcomes)[number];

type Replayed = Omit<Replay, 'outcome'> & {
  outcome: Outcome;
  inspection: string;
  derivation: string;
  recordedAt: string;
  rulesVersion: string;
};

type Digest = (evidence: readonly Evidence[]) => string;

/** Derives every stored derivation again, under the rules version that made it, and says what differs. */
async function replayAll(words: readonly string[]): Promise<void> {
  const unknown = words.find((word) => word !== '--json');
  if (unknown) throw new Error(`${unknown} is no option: npm run rules:replay [-- --json]`);

  const replayed = await withHeldDatabase(readAndReplay);
  if (!replayed) throw new Error('There is no database here, so there is nothing to replay');

  const counts = outcomes.map((outcome) => ({
    outcome,
    count: replayed.filter((each) => each.outcome === outcome).length,
  }));
  const odd = replayed.filter(({ outcome }) => outcome !== 'equal' && outcome !== 'reworded');
  print(words.includes('--json'), replayed.length, counts, odd);
  if (odd.length > 0) process.exitCode = 1;
}

async function readAndReplay(): Promise<Replayed[]> {
  const { getDerivationHistory, listDerivedInspections } = await import(
    '@/lib/queries/stored-derivations'
  );
  const { evidenceDigest } = await import('@/lib/services/evidence-digest');
  const replayed: Replayed[] = [];
  for (const id of await listDerivedInspections()) {
    const history = await getDerivationHistory(id);
    if (history) replayed.push(...replayHistory(history, evidenceDigest));
  }
  return replayed;
}

function replayHistory(history: DerivationHistory, digest: Digest): Replayed[] {
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

const words: Readonly<Record<Outcome, string>> = {
  equal: 'the same in every word',
  reworded: 'the same answer in other words',
  different: 'another answer',
  unknownVersion: 'made by rules this copy does not have',
  evidenceNotFound: 'their evidence cannot be put together again',
  unreadable: 'not stored as a derivation',
};

function print(
  asJson: boolean,
  derivations: number,
  counts: readonly { outcome: Outcome; count: number }[],
  odd: readonly Replayed[],
): void {
  if (asJson) {
    const byOutcome = Object.fromEntries(counts.map(({ outcome, count }) => [outcome, count]));
    process.stdout.write(`${JSON.stringify({ derivations, ...byOutcome, notReproduced: odd })}\n`);
    return;
  }
  process.stdout.write(`Stored derivations made again: ${derivations}\n`);
  for (const { outcome, count } of counts) {
    if (count > 0) process.stdout.write(`  ${String(count).padStart(8)}  ${words[outcome]}\n`);
  }
  for (const { inspection, derivation, rulesVersion, outcome, differences } of odd) {
    const moved = differences.map(({ area, stored, now }) => `${area} ${stored} → ${now}`);
    process.stdout.write(
      `${inspection}, derivation ${derivation}, rules ${rulesVersion}: ${[words[outcome], ...moved].join('; ')}\n`,
    );
  }
}

try {
  await replayAll(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
