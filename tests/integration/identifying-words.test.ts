import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Evidence, EvidenceContent } from '@/lib/domain/evidence';
import type { Viewer } from '@/lib/domain/people';
import type { EvidenceBundle } from '@/lib/schemas/evidence-bundle';
import { type TestDatabase, withDatabase } from '@/tests/support/database';
import { addAppointed, addInspection } from '@/tests/support/factories';

let database: TestDatabase;
let record: typeof import('@/lib/services/record-evidence');
let revise: typeof import('@/lib/services/revise-evidence');
let imports: typeof import('@/lib/services/import-bundle');
let queries: typeof import('@/lib/queries/evidence');
let inspectionId: string;
let inspector: Viewer;

beforeAll(async () => {
  database = await withDatabase();
  record = await import('@/lib/services/record-evidence');
  revise = await import('@/lib/services/revise-evidence');
  imports = await import('@/lib/services/import-bundle');
  queries = await import('@/lib/queries/evidence');
  inspectionId = await addInspection(database.owner);
  inspector = await addAppointed(database.owner, 'inspector', inspectionId);
});
afterAll(() => database.drop());

const saying = (summary: string): EvidenceContent => ({
  area: 'helpAndProtection',
  criteria: ['HP-02'],
  direction: 'weakness',
  extent: 'many',
  impact: 'serious',
  known: false,
  headline: false,
  summary,
});
const telling = saying('A child born 12/03/2009 waited for months.');
const clean = saying('A child in their teens waited for months.');

const send = (content: EvidenceContent, identifyingReason?: string) =>
  record.recordEvidence(
    { inspectionId, submissionKey: randomUUID(), content, identifyingReason },
    inspector,
  );
const change = (evidenceId: string, baseVersion: number, reason = 'Read again') => ({
  inspectionId,
  evidenceId,
  baseVersion,
  submissionKey: randomUUID(),
  reason,
});

async function recorded(content: EvidenceContent, reason?: string): Promise<string> {
  const answer = await send(content, reason);
  if (!answer.ok) throw new Error(`Not recorded: ${answer.error.kind}`);
  return answer.value.evidenceId;
}

async function written(): Promise<number> {
  const { rows } = await database.owner.query<{ n: number }>(
    `SELECT ((SELECT count(*) FROM evidence_version) + (SELECT count(*) FROM audit_event))::int AS n`,
  );
  return rows[0]?.n ?? -1;
}

async function keptEvents(subjectId: string): Promise<unknown[]> {
  const { rows } = await database.owner.query<{ detail: unknown }>(
    `SELECT detail FROM audit_event WHERE action = 'evidence.identifyingKept' AND subject_id = $1 ORDER BY id`,
    [subjectId],
  );
  return rows.map(({ detail }) => detail);
}

const asksWhy = {
  ok: false,
  error: {
    kind: 'fields',
    errors: [
      {
        field: 'identifyingReason',
        message:
          'Take out what may identify a child, or say why it must stay: “12/03/2009” looks like a date',
      },
    ],
  },
};

describe('words that may identify a child', () => {
  test('are not recorded without a reason, and nothing is written', async () => {
    const before = await written();

    expect(await send(telling)).toEqual(asksWhy);
    expect(await written()).toBe(before);
  });

  test('are recorded with one, which stands with the entry and in the audit trail', async () => {
    const evidenceId = await recorded(telling, 'The date is of the order, not of a birth');
    const history = await queries.getEvidenceHistory(inspectionId, evidenceId, inspector);

    expect(history?.versions[0]?.identifyingReason).toBe(
      'The date is of the order, not of a birth',
    );
    expect(await keptEvents(evidenceId)).toEqual([
      {
        reference: history?.versions[0]?.content.id,
        version: 1,
        kinds: ['dateOfBirth'],
        reason: 'The date is of the order, not of a birth',
      },
    ]);
  });

  test('need no reason once they are cleared, and one that was given for nothing is not kept', async () => {
    const evidenceId = await recorded(clean, 'Left in the form by mistake');
    const history = await queries.getEvidenceHistory(inspectionId, evidenceId, inspector);

    expect(history?.versions[0]?.identifyingReason).toBeNull();
    expect(await keptEvents(evidenceId)).toEqual([]);
  });

  test('are asked about when an entry is revised, in its words and in the reason for the change', async () => {
    const evidenceId = await recorded(clean);
    const before = await written();
    const worded = { ...change(evidenceId, 1), content: telling };

    expect(await revise.reviseEvidence(worded, inspector)).toEqual(asksWhy);
    expect(
      await revise.reviseEvidence(
        { ...change(evidenceId, 1, 'Mrs Bloggs asked for it'), content: clean },
        inspector,
      ),
    ).toMatchObject({ ok: false, error: { errors: [{ field: 'identifyingReason' }] } });
    expect(await written()).toBe(before);

    const kept = await revise.reviseEvidence(
      { ...worded, identifyingReason: 'Quoted from the plan' },
      inspector,
    );
    expect(kept).toMatchObject({ ok: true, value: { version: 2 } });
    expect(await keptEvents(evidenceId)).toMatchObject([
      { version: 2, reason: 'Quoted from the plan' },
    ]);
  });

  test('do not stand in the way of withdrawing an entry, whose reason goes on with it', async () => {
    const evidenceId = await recorded(telling, 'Quoted from the plan');
    await revise.withdrawEvidence(change(evidenceId, 1), inspector);
    await revise.restoreEvidence(change(evidenceId, 2), inspector);
    const history = await queries.getEvidenceHistory(inspectionId, evidenceId, inspector);

    expect(history?.versions.map(({ identifyingReason }) => identifyingReason)).toEqual([
      'Quoted from the plan',
      'Quoted from the plan',
      'Quoted from the plan',
    ]);
    expect(await keptEvents(evidenceId)).toHaveLength(1);
  });
});

describe('a file with words that may identify a child', () => {
  const entry = (id: string, content: EvidenceContent): Evidence => ({ ...content, id });
  const bundle: EvidenceBundle = {
    format: 'inspection-evidence/1',
    framework: 'ilacs-2026',
    inspection: { type: 'standardInspection', startedOn: '2026-09-07', endedOn: '2026-09-18' },
    evidence: [entry('Q1', telling), entry('Q2', clean)],
  };

  test('is looked at and not brought in without a reason', async () => {
    const before = await written();

    expect((await imports.planImport({ inspectionId, bundle }, inspector)).ok).toBe(true);
    expect(await imports.importBundle({ inspectionId, bundle }, inspector)).toMatchObject({
      ok: false,
      error: { kind: 'fields', errors: [{ field: 'identifyingReason' }] },
    });
    expect(await written()).toBe(before);
  });

  test('comes in with one, kept with the entries it is about alone; a second time it asks nothing', async () => {
    const input = { inspectionId, bundle, identifyingReason: 'Dates of orders' };
    await imports.importBundle(input, inspector);
    const again = await imports.importBundle({ inspectionId, bundle }, inspector);
    const { rows } = await database.owner.query(
      `SELECT reference, identifying_reason FROM evidence_version JOIN evidence_item ON evidence_item.id = evidence_id
       WHERE reference IN ('Q1', 'Q2') ORDER BY reference`,
    );

    expect(rows).toEqual([
      { reference: 'Q1', identifying_reason: 'Dates of orders' },
      { reference: 'Q2', identifying_reason: null },
    ]);
    expect(again).toMatchObject({ ok: true, value: { added: [] } });
    expect(await keptEvents(inspectionId)).toEqual([
      { references: ['Q1'], reason: 'Dates of orders' },
    ]);
  });
});

describe('the document behind an entry', () => {
  const document = {
    title: 'Performance report, October 2026',
    place: 'page 12',
    url: 'https://www.example.org/report.pdf',
  };

  test('is kept, goes out with the file and comes back, and is one of the words of the entry', async () => {
    const evidenceId = await recorded({ ...clean, document });
    const history = await queries.getEvidenceHistory(inspectionId, evidenceId, inspector);
    await revise.reviseEvidence(
      { ...change(evidenceId, 1), content: { ...clean, document: { title: 'Another' } } },
      inspector,
    );
    const revised = await queries.getEvidenceHistory(inspectionId, evidenceId, inspector);

    expect(history?.versions[0]?.content.document).toEqual(document);
    expect(revised?.versions[0]?.content.document).toEqual({ title: 'Another' });
  });
});
