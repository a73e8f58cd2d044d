import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EvidenceContent } from '@/lib/domain/evidence';
import type { Viewer } from '@/lib/domain/people';
import { type TestDatabase, withDatabase } from '@/tests/support/database';
import { addAppointed, addInspection } from '@/tests/support/factories';

const entry: EvidenceContent = {
  area: 'helpAndProtection',
  criteria: ['HP-02'],
  direction: 'weakness',
  extent: 'some',
  impact: 'moderate',
  known: false,
  headline: false,
  metric: { value: 8.5, unit: '% of contacts' },
  summary: 'Some contacts wait.',
};

let database: TestDatabase;
let record: typeof import('@/lib/services/record-evidence');
let revise: typeof import('@/lib/services/revise-evidence');
let evidence: typeof import('@/lib/queries/evidence');
let derivations: typeof import('@/lib/queries/derivations');
let inspectionId: string;
let inspector: Viewer;

beforeAll(async () => {
  database = await withDatabase();
  record = await import('@/lib/services/record-evidence');
  revise = await import('@/lib/services/revise-evidence');
  evidence = await import('@/lib/queries/evidence');
  derivations = await import('@/lib/queries/derivations');
});
afterAll(() => database.drop());

/** Each test has an inspection of its own, on a day of its own. */
async function arrange(startedOn: string) {
  inspectionId = await addInspection(database.owner, { startedOn });
  inspector = await addAppointed(database.owner, 'inspector', inspectionId);
}

async function recordAs(submissionKey: string, content: EvidenceContent): Promise<string> {
  const answer = await record.recordEvidence({ inspectionId, submissionKey, content }, inspector);
  if (!answer.ok) throw new Error(answer.error.kind);
  return answer.value.evidenceId;
}

async function summaries(): Promise<string[]> {
  const records = await evidence.listEvidence(inspectionId, inspector);
  return records.map(({ content }) => content.summary);
}

describe('a form sent once more', () => {
  test('with the same words records nothing new', async () => {
    await arrange('2026-09-07');
    const key = randomUUID();
    const first = await recordAs(key, entry);

    expect(await recordAs(key, { ...entry })).toBe(first);
    expect(await summaries()).toEqual(['Some contacts wait.']);
  });

  test('with other words loses none of them', async () => {
    await arrange('2026-09-08');
    const key = randomUUID();
    const first = await recordAs(key, entry);
    const second = await recordAs(key, { ...entry, summary: 'Many contacts wait.' });

    expect(second).not.toBe(first);
    expect(await summaries()).toEqual(['Some contacts wait.', 'Many contacts wait.']);
  });

  test('says by which submission the newest version was made', async () => {
    await arrange('2026-09-09');
    const key = randomUUID();
    const evidenceId = await recordAs(key, entry);
    const effect = await derivations.getEffectOfEvidence(inspectionId, evidenceId, inspector);

    expect(effect).toMatchObject({ version: 1, submissionKey: key });
  });
});

describe('a change sent once more', () => {
  test('is made once, and other words meet what stands now', async () => {
    await arrange('2026-09-10');
    const evidenceId = await recordAs(randomUUID(), entry);
    const change = {
      inspectionId,
      evidenceId,
      baseVersion: 1,
      submissionKey: randomUUID(),
      reason: 'Seen again',
      content: { ...entry, summary: 'Many contacts wait.' },
    };
    const once = await revise.reviseEvidence(change, inspector);
    const twice = await revise.reviseEvidence(change, inspector);
    const otherwise = await revise.reviseEvidence(
      { ...change, content: { ...entry, summary: 'Nearly all contacts wait.' } },
      inspector,
    );

    expect([once.ok, twice.ok]).toEqual([true, true]);
    expect(otherwise).toMatchObject({
      ok: false,
      error: { kind: 'conflict', current: { version: 2 } },
    });
    const history = await evidence.getEvidenceHistory(inspectionId, evidenceId, inspector);
    expect(history?.versions).toHaveLength(2);
  });
});
