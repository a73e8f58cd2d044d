import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EvidenceContent } from '@/lib/domain/evidence';
import type { Viewer } from '@/lib/domain/people';
import { type TestDatabase, withDatabase } from '@/tests/support/database';
import { addAppointed, addInspection, addPerson } from '@/tests/support/factories';

const frontDoorFails: EvidenceContent = {
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
  inspectionId = await addInspection(database.owner);
  inspector = await addAppointed(database.owner, 'inspector', inspectionId);
});
afterAll(() => database.drop());

async function recorded(content: EvidenceContent = frontDoorFails): Promise<string> {
  const answer = await record.recordEvidence(
    { inspectionId, submissionKey: randomUUID(), content },
    inspector,
  );
  if (!answer.ok) throw new Error(`Not recorded: ${answer.error.kind}`);
  return answer.value.evidenceId;
}

async function countVersions(): Promise<number> {
  const { rows } = await database.owner.query<{ n: number }>(
    'SELECT count(*)::int AS n FROM evidence_version',
  );
  return rows[0]?.n ?? -1;
}

describe('recording evidence', () => {
  test('keeps what was said, who said it, an audit event and a derivation', async () => {
    const evidenceId = await recorded({
      ...frontDoorFails,
      method: 'performanceData',
      metric: {
        value: 4500.5,
        comparator: 'over',
        unit: 'repeat contacts',
        period: 'three months',
      },
    });
    const history = await evidence.getEvidenceHistory(inspectionId, evidenceId, inspector);

    expect(history?.versions).toHaveLength(1);
    expect(history?.versions[0]).toMatchObject({
      version: 1,
      state: 'recorded',
      recordedBy: 'inspector',
      reason: null,
      content: {
        criteria: ['HP-02'],
        extent: 'widespread',
        metric: {
          value: 4500.5,
          comparator: 'over',
          unit: 'repeat contacts',
          period: 'three months',
        },
      },
    });
    const { rows } = await database.owner.query(
      'SELECT action, actor_id FROM audit_event WHERE subject_id = $1',
      [evidenceId],
    );
    expect(rows).toEqual([{ action: 'evidence.recorded', actor_id: inspector.id }]);
    const effect = await derivations.getEffectOfEvidence(inspectionId, evidenceId, inspector);
    expect(effect?.version).toBe(1);
    expect(effect?.moves.map((move) => move.area)).toContain('helpAndProtection');
  });

  test('sent twice, even at the same moment, records once', async () => {
    const before = await countVersions();
    const input = { inspectionId, submissionKey: randomUUID(), content: frontDoorFails };
    const answers = await Promise.all([
      record.recordEvidence(input, inspector),
      record.recordEvidence(input, inspector),
      record.recordEvidence(input, inspector),
    ]);

    expect(new Set(answers.map((answer) => answer.ok && answer.value.evidenceId)).size).toBe(1);
    expect(await countVersions()).toBe(before + 1);
  });

  test('many at the same moment all get a reference of their own', async () => {
    await Promise.all(Array.from({ length: 8 }, () => recorded()));
    const records = await evidence.listEvidence(inspectionId, inspector);
    const references = records.map((entry) => entry.content.id);

    expect(new Set(references).size).toBe(references.length);
    expect(references[0]).toBe('E1');
  });

  test('refuses a criterion of another judgement and changes nothing', async () => {
    const before = await countVersions();
    const answer = await record.recordEvidence(
      {
        inspectionId,
        submissionKey: randomUUID(),
        content: { ...frontDoorFails, criteria: ['HP-02', 'LE-01'] },
      },
      inspector,
    );

    expect(answer).toEqual({
      ok: false,
      error: {
        kind: 'fields',
        errors: [{ field: 'criteria', message: expect.stringContaining('Select criteria of') }],
      },
    });
    expect(await countVersions()).toBe(before);
  });

  test('refuses a judgement that the framework does not have', async () => {
    const answer = await record.recordEvidence(
      {
        inspectionId,
        submissionKey: randomUUID(),
        content: { ...frontDoorFails, area: 'inCareAndCareLeavers', criteria: ['CC-01'] },
      },
      inspector,
    );

    expect(answer).toMatchObject({
      ok: false,
      error: { kind: 'fields', errors: [{ field: 'area' }] },
    });
  });
});

describe('changing evidence', () => {
  test('a revision is a new version and the old one stays readable', async () => {
    const evidenceId = await recorded();
    const answer = await revise.reviseEvidence(
      {
        inspectionId,
        evidenceId,
        baseVersion: 1,
        submissionKey: randomUUID(),
        reason: 'Seen in more cases',
        content: { ...frontDoorFails, summary: 'Most contacts are closed early.' },
      },
      inspector,
    );
    const history = await evidence.getEvidenceHistory(inspectionId, evidenceId, inspector);

    expect(answer.ok).toBe(true);
    expect(history?.versions.map((version) => [version.version, version.reason])).toEqual([
      [2, 'Seen in more cases'],
      [1, null],
    ]);
    expect(history?.versions[1]?.content.summary).toBe(frontDoorFails.summary);
  });

  test('of two changes from the same version one stands and the other is shown what it missed', async () => {
    const evidenceId = await recorded();
    const change = (summary: string) =>
      revise.reviseEvidence(
        {
          inspectionId,
          evidenceId,
          baseVersion: 1,
          submissionKey: randomUUID(),
          reason: 'Correction',
          content: { ...frontDoorFails, summary },
        },
        inspector,
      );
    const answers = await Promise.all([change('First'), change('Second')]);
    const lost = answers.find((answer) => !answer.ok);

    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(lost).toMatchObject({ error: { kind: 'conflict', current: { version: 2 } } });
  });

  test('a withdrawn entry no longer counts, stays readable and can be put back', async () => {
    const evidenceId = await recorded();
    const step = (baseVersion: number, reason: string) => ({
      inspectionId,
      evidenceId,
      baseVersion,
      submissionKey: randomUUID(),
      reason,
    });
    const standing = async () =>
      (await evidence.listEvidence(inspectionId, inspector)).find(
        (entry) => entry.evidenceId === evidenceId,
      )?.state;

    expect((await revise.withdrawEvidence(step(1, 'Wrong council'), inspector)).ok).toBe(true);
    expect(await standing()).toBe('withdrawn');
    expect((await revise.restoreEvidence(step(2, 'It was right'), inspector)).ok).toBe(true);
    expect(await standing()).toBe('recorded');
  });
});

describe('who may', () => {
  const input = (id: string) => ({
    inspectionId: id,
    submissionKey: randomUUID(),
    content: frontDoorFails,
  });

  test('somebody without an appointment is told there is no such inspection', async () => {
    const stranger = await addPerson(database.owner, { role: 'inspector' });

    expect(await record.recordEvidence(input(inspectionId), stranger)).toEqual({
      ok: false,
      error: { kind: 'notFound' },
    });
    expect(await evidence.listEvidence(inspectionId, stranger)).toEqual([]);
    expect(await evidence.listEvidence(inspectionId, null)).toEqual([]);
  });

  test('a quality assurer reads and does not record', async () => {
    const assurer = await addAppointed(database.owner, 'qualityAssurer', inspectionId);

    expect(await record.recordEvidence(input(inspectionId), assurer)).toEqual({
      ok: false,
      error: { kind: 'notPermitted' },
    });
    expect((await evidence.listEvidence(inspectionId, assurer)).length).toBeGreaterThan(0);
  });

  test('a published inspection takes nothing more', async () => {
    const closed = await addInspection(database.owner, {
      status: 'published',
      startedOn: '2026-06-01',
    });
    const member = await addAppointed(database.owner, 'leadInspector', closed);

    expect(await record.recordEvidence(input(closed), member)).toEqual({
      ok: false,
      error: { kind: 'closed' },
    });
  });

  test('an entry of another inspection cannot be reached through one’s own', async () => {
    const evidenceId = await recorded();
    const elsewhere = await addInspection(database.owner, { startedOn: '2026-10-05' });
    const member = await addAppointed(database.owner, 'inspector', elsewhere);
    const answer = await revise.withdrawEvidence(
      {
        inspectionId: elsewhere,
        evidenceId,
        baseVersion: 1,
        submissionKey: randomUUID(),
        reason: 'Mine now',
      },
      member,
    );

    expect(answer).toEqual({ ok: false, error: { kind: 'notFound' } });
    expect(await evidence.getEvidenceHistory(elsewhere, evidenceId, member)).toBeNull();
  });
});
