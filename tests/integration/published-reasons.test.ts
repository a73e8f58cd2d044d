import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EvidenceContent } from '@/lib/domain/evidence';
import { toPlainWords } from '@/lib/report/plain-words';
import { type TestDatabase, withDatabase } from '@/tests/support/database';
import { addAppointed, addInspection } from '@/tests/support/factories';

const content: EvidenceContent = {
  area: 'helpAndProtection',
  criteria: ['HP-02'],
  direction: 'weakness',
  extent: 'widespread',
  impact: 'serious',
  known: false,
  headline: false,
  summary: 'Contacts about injured children are closed with nothing done.',
};

let database: TestDatabase;
let derivations: typeof import('@/lib/queries/derivations');
let inspectionId: string;

beforeAll(async () => {
  database = await withDatabase();
  const { recordEvidence } = await import('@/lib/services/record-evidence');
  derivations = await import('@/lib/queries/derivations');
  inspectionId = await addInspection(database.owner);
  const inspector = await addAppointed(database.owner, 'inspector', inspectionId);
  const recorded = await recordEvidence(
    { inspectionId, submissionKey: randomUUID(), content },
    inspector,
  );
  if (!recorded.ok) throw new Error('Not recorded');
});
afterAll(() => database.drop());

test('the reasons for a judgement are nobody’s to read before the report is published', async () => {
  expect(await derivations.listPublishedReasons(inspectionId)).toEqual([]);
});

test('once it is, they are told without the evidence, which is not released', async () => {
  await database.owner.query(
    "UPDATE inspection SET status = 'published', published_on = '2026-10-20' WHERE id = $1",
    [inspectionId],
  );
  const reasons = await derivations.listPublishedReasons(inspectionId);
  const judgement = reasons.find(({ area }) => area === 'helpAndProtection');

  expect(judgement).toMatchObject({ status: 'derived', grade: 'inadequate', deciding: [] });
  expect(JSON.stringify(reasons)).not.toContain(content.summary);
  expect(reasons.flatMap((each) => each.reasons.flatMap(({ evidence }) => evidence))).toEqual([]);
  expect(JSON.stringify(reasons.map(toPlainWords))).not.toMatch(/\bE1\b/);
});

test('an inspection whose evidence was never held here has none', async () => {
  const other = await addInspection(database.owner, { laCode: '302', status: 'published' });

  expect(await derivations.listPublishedReasons(other)).toEqual([]);
});
