import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EvidenceContent } from '@/lib/domain/evidence';
import type { Viewer } from '@/lib/domain/people';
import { type TestDatabase, withDatabase } from '@/tests/support/database';
import { addAppointed, addInspection, addPerson } from '@/tests/support/factories';
import { addEntry } from '@/tests/support/judging';

const frontDoorFails: EvidenceContent = {
  area: 'helpAndProtection',
  criteria: ['HP-02'],
  direction: 'weakness',
  extent: 'widespread',
  impact: 'serious',
  known: false,
  headline: false,
  summary: 'Not written yet',
};

let database: TestDatabase;
let service: typeof import('@/lib/services/foresee-effect');
let record: typeof import('@/lib/services/record-evidence');
let effects: typeof import('@/lib/queries/derivations');
let inspectionId: string;
let inspector: Viewer;

beforeAll(async () => {
  database = await withDatabase();
  service = await import('@/lib/services/foresee-effect');
  record = await import('@/lib/services/record-evidence');
  effects = await import('@/lib/queries/derivations');
  inspectionId = await addInspection(database.owner);
  inspector = await addAppointed(database.owner, 'inspector', inspectionId);
});
afterAll(() => database.drop());

const foresee = (
  viewer = inspector,
  content = frontDoorFails,
  evidenceId?: string,
  id = inspectionId,
) => service.foreseeEffect({ inspectionId: id, evidenceId, content }, viewer);

async function stored(): Promise<unknown> {
  const { rows } = await database.owner.query(
    `SELECT (SELECT count(*)::int FROM evidence_version) AS versions,
            (SELECT count(*)::int FROM derivation) AS derivations,
            (SELECT count(*)::int FROM audit_event) AS events`,
  );
  return rows[0];
}

describe('what saving an entry would do', () => {
  test('is what saving it then does, and nothing is stored by asking', async () => {
    const before = await stored();
    const foreseen = await foresee();
    expect(await stored()).toEqual(before);
    expect(foreseen).toMatchObject({
      ok: true,
      value: { coverage: [{ before: { entries: 0 }, after: { entries: 1 } }] },
    });

    const recorded = await record.recordEvidence(
      {
        inspectionId,
        submissionKey: '6f9b1f57-0c0e-4a6b-9c64-0a6f6f0f1c77',
        content: { ...frontDoorFails, summary: 'Contacts are closed.' },
      },
      inspector,
    );
    const id = recorded.ok ? recorded.value.evidenceId : '';
    const effect = await effects.getEffectOfEvidence(inspectionId, id, inspector);
    expect(foreseen.ok && foreseen.value.moves).toEqual(effect?.moves);
    expect(effect?.moves).toContainEqual({
      area: 'helpAndProtection',
      before: null,
      after: 'inadequate',
    });
  });

  test('counts the entry that is changed as it would be, once', async () => {
    const id = await addInspection(database.owner, { startedOn: '2026-10-05' });
    const its = await addAppointed(database.owner, 'inspector', id);
    const entry = await addEntry(database.owner, id, { impact: 'low', extent: 'isolated' });
    const foreseen = await foresee(its, frontDoorFails, entry, id);

    expect(foreseen).toMatchObject({
      value: { coverage: [{ before: { entries: 1 }, after: { entries: 1 } }] },
    });
    expect(foreseen.ok && foreseen.value.moves).toContainEqual({
      area: 'helpAndProtection',
      before: null,
      after: 'inadequate',
    });
  });

  test('of an entry elsewhere, or on a criterion of another judgement, is not said', async () => {
    const other = await addInspection(database.owner, { startedOn: '2026-11-02' });
    const elsewhere = await addEntry(database.owner, other);

    expect(await foresee(inspector, frontDoorFails, elsewhere)).toEqual({
      ok: false,
      error: { kind: 'notFound' },
    });
    expect(await foresee(inspector, { ...frontDoorFails, criteria: ['LE-01'] })).toMatchObject({
      error: { kind: 'fields' },
    });
  });

  test.each([
    [
      'who checks',
      () => addAppointed(database.owner, 'qualityAssurer', inspectionId),
      'notPermitted',
    ],
    ['an inspector elsewhere', () => addPerson(database.owner, { role: 'inspector' }), 'notFound'],
    [
      'a council leader',
      () => addPerson(database.owner, { role: 'councilLeader', laCode: '831' }),
      'notFound',
    ],
    ['an official', () => addPerson(database.owner, { role: 'official' }), 'notFound'],
    ['an administrator', () => addPerson(database.owner, { role: 'administrator' }), 'notFound'],
  ])('is not for %s', async (_, who, kind) => {
    expect(await foresee(await who())).toEqual({ ok: false, error: { kind } });
  });

  test('is not said once the inspection is published', async () => {
    const id = await addInspection(database.owner, {
      startedOn: '2026-03-02',
      status: 'published',
    });
    const its = await addAppointed(database.owner, 'inspector', id);
    expect(await foresee(its, frontDoorFails, undefined, id)).toEqual({
      ok: false,
      error: { kind: 'closed' },
    });
  });
});
