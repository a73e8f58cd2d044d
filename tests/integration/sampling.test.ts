import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { InspectionStatus } from '@/lib/domain/inspections';
import type { Role, Viewer } from '@/lib/domain/people';
import { type SampleLineInput, sampleLineSchema } from '@/lib/schemas/sampling';
import { type TestDatabase, withDatabase } from '@/tests/support/database';
import { addAppointed, addInspection, addPerson } from '@/tests/support/factories';

let database: TestDatabase;
let sampling: typeof import('@/lib/services/record-sample');
let queries: typeof import('@/lib/queries/sampling');
let inspectionId: string;
let inspector: Viewer;

beforeAll(async () => {
  database = await withDatabase();
  sampling = await import('@/lib/services/record-sample');
  queries = await import('@/lib/queries/sampling');
  inspectionId = await addInspection(database.owner);
  inspector = await addAppointed(database.owner, 'inspector', inspectionId);
});
afterAll(() => database.drop());

const line = (changes: Partial<SampleLineInput> = {}): SampleLineInput => ({
  inspectionId,
  lineId: randomUUID(),
  baseVersion: 0,
  subject: 'Six children new to care since June',
  area: 'inCare',
  chosenBecause: 'New to care most often means new plans',
  state: 'planned',
  ...changes,
});

async function versionsOf(lineId: string): Promise<unknown[]> {
  const { rows } = await database.owner.query(
    'SELECT version, state, note FROM sample_line_version WHERE line_id = $1 ORDER BY version',
    [lineId],
  );
  return rows;
}

async function eventsOf(lineId: string): Promise<string[]> {
  const { rows } = await database.owner.query<{ action: string }>(
    'SELECT action FROM audit_event WHERE subject_id = $1 ORDER BY id',
    [lineId],
  );
  return rows.map(({ action }) => action);
}

describe('a line of the sampling plan', () => {
  test('is chosen, then seen or not, and every version stays', async () => {
    const chosen = line();
    await sampling.recordSample(chosen, inspector);
    await sampling.recordSample(
      { ...chosen, baseVersion: 1, state: 'notSeen', note: 'The team was at court' },
      inspector,
    );
    const listed = await queries.listSampleLines(inspectionId, inspector);

    expect(listed).toMatchObject([
      { lineId: chosen.lineId, version: 2, state: 'notSeen', recordedBy: 'inspector' },
    ]);
    expect(await versionsOf(chosen.lineId)).toEqual([
      { version: 1, state: 'planned', note: null },
      { version: 2, state: 'notSeen', note: 'The team was at court' },
    ]);
    expect(await eventsOf(chosen.lineId)).toEqual(['sample.chosen', 'sample.changed']);
  });

  test('sent twice at the same moment is added once', async () => {
    const chosen = line();
    const answers = await Promise.all([
      sampling.recordSample(chosen, inspector),
      sampling.recordSample(chosen, inspector),
    ]);

    expect(answers).toMatchObject([{ ok: true }, { ok: true }]);
    expect(await versionsOf(chosen.lineId)).toHaveLength(1);
  });

  test('is not written over when somebody else has just changed it', async () => {
    const chosen = line();
    await sampling.recordSample(chosen, inspector);
    await sampling.recordSample({ ...chosen, baseVersion: 1, state: 'seen' }, inspector);
    const late = await sampling.recordSample(
      { ...chosen, baseVersion: 1, state: 'notSeen' },
      inspector,
    );

    expect(late).toMatchObject({
      ok: false,
      error: {
        kind: 'fields',
        errors: [{ field: '', message: expect.stringMatching(/^Somebody else changed/) }],
      },
    });
    expect(await versionsOf(chosen.lineId)).toHaveLength(2);
  });

  test('of a judgement that the framework does not have is refused', async () => {
    expect(await sampling.recordSample(line({ area: 'adoption' }), inspector)).toMatchObject({
      error: { errors: [{ field: 'area' }] },
    });
  });

  test('takes no words that may identify a child', () => {
    const told = sampleLineSchema.safeParse(line({ subject: 'Jayden, born 12/03/2009' }));

    expect(told.error?.issues.map(({ message }) => message)).toEqual([
      'Say it without what may identify a child: “12/03/2009”, “Jayden”',
    ]);
  });
});

describe('of the people of an inspection', () => {
  test.each<[Role, string, boolean]>([
    ['inspector', 'recorded', true],
    ['leadInspector', 'recorded', true],
    ['qualityAssurer', 'notPermitted', true],
    ['councilLeader', 'notFound', false],
    ['official', 'notFound', false],
    ['administrator', 'notFound', false],
  ])('the %s chooses: %s', async (role, outcome, reads) => {
    const viewer = await addAppointed(database.owner, role, inspectionId);
    await sampling.recordSample(line(), inspector);
    const answer = await sampling.recordSample(line(), viewer);

    expect(answer.ok ? 'recorded' : answer.error.kind).toBe(outcome);
    const listed = await queries.listSampleLines(inspectionId, viewer);
    expect(listed.length > 0).toBe(reads);
  });

  test('nobody of another inspection reads, chooses or changes', async () => {
    const chosen = line();
    await sampling.recordSample(chosen, inspector);
    const stranger = await addPerson(database.owner, { role: 'leadInspector' });
    const elsewhere = await addInspection(database.owner, { startedOn: '2026-01-12' });
    const theirs = await addAppointed(database.owner, 'inspector', elsewhere);

    expect(await queries.listSampleLines(inspectionId, stranger)).toEqual([]);
    expect(await sampling.recordSample(line(), stranger)).toMatchObject({
      error: { kind: 'notFound' },
    });
    expect(
      await sampling.recordSample(
        { ...chosen, inspectionId: elsewhere, baseVersion: 1, state: 'seen' },
        theirs,
      ),
    ).toMatchObject({ error: { kind: 'notFound' } });
  });

  test.each<[InspectionStatus, string, string]>([
    ['planned', 'recorded', '2026-02-09'],
    ['judging', 'recorded', '2026-03-09'],
    ['final', 'closed', '2026-04-13'],
    ['published', 'closed', '2026-05-11'],
    ['paused', 'closed', '2026-06-08'],
  ])('an inspector chooses while it is %s: %s', async (status, outcome, startedOn) => {
    const id = await addInspection(database.owner, { startedOn, status });
    const viewer = await addAppointed(database.owner, 'inspector', id);
    const answer = await sampling.recordSample(line({ inspectionId: id }), viewer);

    expect(answer.ok ? 'recorded' : answer.error.kind).toBe(outcome);
  });
});
