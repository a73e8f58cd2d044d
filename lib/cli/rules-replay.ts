import {
  type Digests,
  type Outcome,
  outcomes,
  type Replayed,
  replayHistory,
} from './replay-history';
import { withHeldDatabase } from './with-held-database';

/**
 * Derives every stored derivation again, under the rules version that made it, and the grades of every
 * published snapshot, and says what differs.
 */
async function replayAll(words: readonly string[]): Promise<void> {
  const unknown = words.find((word) => word !== '--json');
  if (unknown) throw new Error(`${unknown} is no option: npm run rules:replay [-- --json]`);

  const replayed = await withHeldDatabase(readAndReplay);
  if (!replayed) throw new Error('There is no database here, so there is nothing to replay');

  const odd = replayed.filter(({ outcome }) => outcome !== 'equal' && outcome !== 'reworded');
  if (words.includes('--json')) printJson(replayed, odd);
  else print(replayed, odd);
  if (odd.length > 0) process.exitCode = 1;
}

async function readAndReplay(): Promise<Replayed[]> {
  const { getDerivationHistory, listDerivedInspections } = await import(
    '@/lib/queries/stored-derivations'
  );
  const { evidenceDigest, publishedEvidenceDigest } = await import(
    '@/lib/services/evidence-digest'
  );
  const digests: Digests = { stored: evidenceDigest, published: publishedEvidenceDigest };
  const replayed: Replayed[] = [];
  for (const id of await listDerivedInspections()) {
    const history = await getDerivationHistory(id);
    if (history) replayed.push(...replayHistory(history, digests));
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
/** Of a snapshot only the grades are made again: its words may leave entries out that are not released. */
const snapshotWords = {
  ...words,
  equal: 'the same grades',
  different: 'other grades',
  unreadable: 'not stored as a snapshot',
};

const kinds = {
  derivation: { title: 'Stored derivations made again', words },
  snapshot: { title: 'Grades of published snapshots made again', words: snapshotWords },
} as const satisfies Record<Replayed['kind'], object>;

function countsOf(replayed: readonly Replayed[], kind: Replayed['kind']) {
  const made = replayed.filter((each) => each.kind === kind);

  return {
    all: made.length,
    byOutcome: outcomes.map((outcome) => ({
      outcome,
      count: made.filter((each) => each.outcome === outcome).length,
    })),
  };
}

function printJson(replayed: readonly Replayed[], odd: readonly Replayed[]): void {
  const tell = (kind: Replayed['kind']) => {
    const { all, byOutcome } = countsOf(replayed, kind);
    return { all, ...Object.fromEntries(byOutcome.map(({ outcome, count }) => [outcome, count])) };
  };
  const told = { derivations: tell('derivation'), snapshots: tell('snapshot'), notReproduced: odd };
  process.stdout.write(`${JSON.stringify(told)}\n`);
}

function print(replayed: readonly Replayed[], odd: readonly Replayed[]): void {
  for (const kind of ['derivation', 'snapshot'] as const) {
    const { all, byOutcome } = countsOf(replayed, kind);
    process.stdout.write(`${kinds[kind].title}: ${all}\n`);
    for (const { outcome, count } of byOutcome) {
      const said = kinds[kind].words[outcome];
      if (count > 0) process.stdout.write(`  ${String(count).padStart(8)}  ${said}\n`);
    }
  }
  for (const { kind, inspection, number, rulesVersion, outcome, differences } of odd) {
    const moved = differences.map(({ area, stored, now }) => `${area} ${stored} → ${now}`);
    const said = [kinds[kind].words[outcome], ...moved].join('; ');
    process.stdout.write(
      `${inspection}, ${kind} ${number}, rules ${rulesVersion ?? 'not named'}: ${said}\n`,
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
