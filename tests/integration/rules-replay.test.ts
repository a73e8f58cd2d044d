import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Outcome, Replayed } from '@/lib/cli/replay-history';
import type { Evidence, EvidenceContent } from '@/lib/domain/evidence';
import type { Viewer } from '@/lib/domain/people';
import { type TestDatabase, withDatabase } from '@/tests/support/database';
import { addAppointed, addInspection } from '@/tests/support/factories';

let database: TestDatabase;
let inspectionId: string;
let inspector: Viewer;
let day = 0;

beforeAll(async () => {
  database = await withDatabase();
});
afterAll(() => database.drop());

beforeEach(async () => {
  day += 1;
  const startedOn = `2026-11-${String(day).padStart(2, '0')}`;
  inspectionId = await addInspection(database.owner, { startedOn });
  inspector = await addAppointed(database.owner, 'inspector', inspectionId);
});

const content = {
  area: 'helpAndProtection',
  criteria: ['HP-02', 'HP-05'],
  direction: 'weakness',
  extent: 'widespread',
  impact: 'serious',
  known: false,
  headline: false,
  method: 'performanceData',
  metric: { value: 4500.5, comparator: 'over', unit: 'contacts' },
  summary: 'Contacts about injured children are closed.',
} as const satisfies EvidenceContent;

let submissions = 0;
function submissionKey(): string {
  submissions += 1;
  return `0d3b6f0e-4a43-4b0c-9a52-${String(submissions).padStart(12, '0')}`;
}

async function record(changes: Partial<EvidenceContent> = {}): Promise<string> {
  const { recordEvidence } = await import('@/lib/services/record-evidence');
  const input = { inspectionId, content: Object.assign({ ...content }, changes) };
  const recorded = await recordEvidence({ ...input, submissionKey: submissionKey() }, inspector);
  if (!recorded.ok) throw new Error('The entry was not recorded');
  return recorded.value.evidenceId;
}

async function bringIn(...ids: string[]): Promise<void> {
  const { importBundle } = await import('@/lib/services/import-bundle');
  const evidence = ids.map((id): Evidence => ({ ...content, id, extent: 'isolated' }));
  const bundle = {
    format: 'inspection-evidence/1' as const,
    framework: 'ilacs-2026' as const,
    inspection: {
      type: 'standardInspection' as const,
      startedOn: '2026-11-01',
      endedOn: '2026-11-12',
    },
    evidence,
  };
  const brought = await importBundle({ inspectionId, bundle }, inspector);
  if (!brought.ok) throw new Error('The file was not brought in');
}

async function replayed(id = inspectionId): Promise<Replayed[]> {
  const { replayHistory } = await import('@/lib/cli/replay-history');
  const { getDerivationHistory } = await import('@/lib/queries/stored-derivations');
  const { evidenceDigest, publishedEvidenceDigest } = await import(
    '@/lib/services/evidence-digest'
  );
  const history = await getDerivationHistory(id);
  const digests = { stored: evidenceDigest, published: publishedEvidenceDigest };
  return history ? replayHistory(history, digests) : [];
}

async function outcomes(): Promise<Outcome[]> {
  return (await replayed()).map(({ outcome }) => outcome);
}

/** A derivation nobody made, stored beside the others. */
function store(changes: { rulesVersion?: string; digest?: string; result?: object }) {
  const { rulesVersion = '1.0.0', digest = null, result = null } = changes;
  return database.owner.query(
    `INSERT INTO derivation (inspection_id, framework, rules_version, evidence_digest, result)
     SELECT inspection_id, framework, $2, coalesce($3, evidence_digest),
            coalesce($4::jsonb, result || jsonb_build_object('rulesVersion', $2::text))
       FROM derivation WHERE inspection_id = $1 ORDER BY id LIMIT 1`,
    [inspectionId, rulesVersion, digest, result && JSON.stringify(result)],
  );
}

describe('stored derivations', () => {
  test('are made again word for word, whatever became of the evidence since', async () => {
    const { reviseEvidence, withdrawEvidence } = await import('@/lib/services/revise-evidence');
    const first = await record();
    await record({ criteria: ['HP-07'], summary: 'Assessments are late.' });
    await reviseEvidence(
      {
        inspectionId,
        evidenceId: first,
        baseVersion: 1,
        content: { ...content, extent: 'some' },
        reason: 'Fewer than it seemed',
        submissionKey: submissionKey(),
      },
      inspector,
    );
    await bringIn('F1', 'F2', 'F3');
    await record({ criteria: ['HP-08'], summary: 'Plans drift.' });
    await withdrawEvidence(
      {
        inspectionId,
        evidenceId: first,
        baseVersion: 2,
        reason: 'Recorded twice',
        submissionKey: submissionKey(),
      },
      inspector,
    );

    expect(await outcomes()).toEqual(['equal', 'equal', 'equal', 'equal', 'equal', 'equal']);
  });

  test('are made again where several were recorded and brought in at once', async () => {
    await Promise.all([record(), bringIn('F1', 'F2'), record({ criteria: ['HP-07'] })]);

    expect(await outcomes()).toEqual(['equal', 'equal', 'equal']);
  });

  test('are told apart where they cannot be made again', async () => {
    await record();
    await store({ rulesVersion: '0.9.0' });
    await store({ digest: 'of something else' });
    await store({ result: { framework: 'ilacs-2026', rulesVersion: '1.0.0', judgements: [] } });
    await store({ result: { judgements: 'none' } });

    expect(await outcomes()).toEqual([
      'equal',
      'unknownVersion',
      'evidenceNotFound',
      'different',
      'unreadable',
    ]);
  });
});

describe('the grades of a published snapshot', () => {
  const snapshotsOf = async (id: string) =>
    (await replayed(id)).filter(({ kind }) => kind === 'snapshot');

  /** A snapshot of the draft as it stands, kept with what is said of it changed. */
  async function publish(release: boolean, changes: object = {}): Promise<void> {
    const { buildDraftDocument } = await import('@/lib/services/draft-document');
    const { db } = await import('@/lib/server/db');
    const draft = await db.$transaction((transaction) =>
      buildDraftDocument(transaction, inspectionId, { release }),
    );
    const judgements = [
      {
        area: 'helpAndProtection',
        name: 'Help and protection',
        shortName: 'Help and protection',
        partOf: null,
        outcome: 'good',
        words: 'Good',
        derived: 'inadequate',
        departure: 'The evidence was seen to be mended',
        reasons: [],
      },
    ];
    await database.owner.query(
      `INSERT INTO publication_snapshot (inspection_id, number, document, digest, publish_at, was_wrong, wrong_since, decided_by)
       SELECT $1, count(*) + 1, $2, repeat('0', 64), now(),
              CASE WHEN count(*) > 0 THEN 'Something' END, CASE WHEN count(*) > 0 THEN current_date END,
              CASE WHEN count(*) > 0 THEN 'Quality assurance' END
         FROM publication_snapshot WHERE inspection_id = $1`,
      [inspectionId, JSON.stringify({ ...draft, judgements, ...changes })],
    );
  }

  test('that ships with the service are those derived', async () => {
    const { rows } = await database.owner.query<{ inspection_id: string }>(
      'SELECT DISTINCT inspection_id FROM publication_snapshot WHERE inspection_id <> $1',
      [inspectionId],
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { inspection_id } of rows) {
      expect((await snapshotsOf(inspection_id)).map(({ outcome }) => outcome)).toEqual(['equal']);
    }
  });

  test('are derived again from entries that are released, and from those that are not', async () => {
    await record();
    await publish(true);
    await publish(false);
    await record({ criteria: ['HP-07'], summary: 'Assessments are late.' });

    expect(await snapshotsOf(inspectionId)).toMatchObject([
      { number: '1', rulesVersion: '1.0.0', outcome: 'equal' },
      { number: '2', rulesVersion: '1.0.0', outcome: 'equal' },
    ]);
  });

  test('are told apart where they cannot be', async () => {
    await record();
    await publish(true, { rulesVersion: '0.9.0' });
    await publish(false, { evidenceDigest: 'f'.repeat(64) });
    await publish(true, { evidence: [] });
    await publish(true, { summary: 'none' });

    expect((await snapshotsOf(inspectionId)).map(({ outcome }) => outcome)).toEqual([
      'unknownVersion',
      'evidenceNotFound',
      'evidenceNotFound',
      'unreadable',
    ]);
  });
});

test('held evidence is listed with the grades of its report', async () => {
  await record();
  const { listHeldEvidence } = await import('@/lib/queries/held-evidence');
  const held = await listHeldEvidence();
  const stoke = held.find(({ name }) => name === 'Stoke-on-Trent, 2019-02-04');

  expect(stoke).toMatchObject({
    framework: 'ilacs-2018',
    published: { overallEffectiveness: 'inadequate', leaders: 'inadequate' },
  });
  expect(stoke?.evidence.length).toBeGreaterThan(50);
  expect(held.find(({ name }) => name.startsWith('Derby'))).toMatchObject({ published: {} });
});
