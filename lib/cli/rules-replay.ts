import { type Outcome, outcomes, type Replayed, replayHistory } from './replay-history';
import { withHeldDatabase } from './with-held-database';

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
  process.stderr.write(
    `${error instanceof Error ? error.message.trim().replaceAll(/\s+/g, ' ') : String(error)}\n`,
  );
  process.exitCode = 2;
}
