import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '@/lib/domain/people';
import { type TestDatabase, withDatabase } from '@/tests/support/database';
import { addAppointed, addInspection, addPerson } from '@/tests/support/factories';

let database: TestDatabase;
let start: typeof import('@/lib/services/start-inspection');
let status: typeof import('@/lib/services/change-status');
let inspections: typeof import('@/lib/queries/inspections');
let inspector: Viewer;
let lead: Viewer;

beforeAll(async () => {
  database = await withDatabase();
  start = await import('@/lib/services/start-inspection');
  status = await import('@/lib/services/change-status');
  inspections = await import('@/lib/queries/inspections');
  inspector = await addPerson(database.owner, { role: 'inspector' });
  lead = await addPerson(database.owner, { role: 'leadInspector' });
});
afterAll(() => database.drop());

const derby = (startedOn: string) => ({
  laCode: '831',
  type: 'standardInspection' as const,
  startedOn,
  leadInspectorIds: [lead.id],
});

/** The viewer again, with the roles the database now gives them. */
async function appointed(
  viewer: Viewer,
  inspectionId: string,
  role: 'inspector' | 'leadInspector',
) {
  const { rows } = await database.owner.query(
    'SELECT 1 FROM role_assignment WHERE user_id = $1 AND inspection_id = $2 AND role = $3',
    [viewer.id, inspectionId, role],
  );
  expect(rows).toHaveLength(1);
  return { ...viewer, roles: [...viewer.roles, { role, inspectionId }] };
}

describe('starting an inspection', () => {
  test('for a day to come plans it, until its lead starts fieldwork', async () => {
    const answer = await start.startInspection(derby('2199-02-04'), lead);
    if (!answer.ok) throw new Error('not started');
    const inspectionId = answer.value.inspectionId;
    const leader = await appointed(lead, inspectionId, 'leadInspector');
    expect((await inspections.getInspectionOf(inspectionId, leader))?.status).toBe('planned');

    const step = { inspectionId, transition: 'startFieldwork' as const, reason: '' };
    expect(await status.changeStatus(step, leader)).toEqual({ ok: true, value: null });
    expect((await inspections.getInspectionOf(inspectionId, leader))?.status).toBe('fieldwork');
  });

  test('appoints its lead and whoever started it, in the framework of its first day', async () => {
    const answer = await start.startInspection(derby('2026-09-14'), inspector);
    if (!answer.ok) throw new Error('not started');
    const id = answer.value.inspectionId;
    await appointed(lead, id, 'leadInspector');
    const member = await appointed(inspector, id, 'inspector');
    const inspection = await inspections.getInspectionOf(id, member);

    expect(inspection).toMatchObject({
      laName: 'Derby',
      framework: 'ilacs-2026',
      status: 'fieldwork',
      startedOn: '2026-09-14',
      leadInspectors: ['leadInspector'],
      judgements: [],
    });
    expect(await inspections.getInspectionOf(id, inspector)).toBeNull();
  });

  test.each([
    ['2026-03-16', 'ilacs-2023'],
    ['2026-04-27', 'ilacs-2026'],
    ['2022-12-31', 'ilacs-2018'],
  ])('one that starts on %s is judged under %s', async (startedOn, framework) => {
    const answer = await start.startInspection(derby(startedOn), lead);
    if (!answer.ok) throw new Error('not started');
    const member = await appointed(lead, answer.value.inspectionId, 'leadInspector');

    expect((await inspections.getInspectionOf(answer.value.inspectionId, member))?.framework).toBe(
      framework,
    );
  });

  test('the same one started twice at one moment exists once', async () => {
    const answers = await Promise.all([
      start.startInspection(derby('2026-10-12'), inspector),
      start.startInspection(derby('2026-10-12'), lead),
    ]);
    const refused = answers.find((answer) => !answer.ok);

    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(refused).toMatchObject({
      error: {
        kind: 'fields',
        errors: [
          {
            field: 'startedOn-day',
            message: expect.stringContaining('already an inspection of Derby'),
          },
        ],
      },
    });
  });

  test('refuses an unknown authority, a former one and a lead who is none', async () => {
    const fieldOf = async (input: Parameters<typeof start.startInspection>[0]) => {
      const answer = await start.startInspection(input, inspector);
      return answer.ok || answer.error.kind !== 'fields' ? null : answer.error.errors[0]?.field;
    };

    expect(await fieldOf({ ...derby('2026-11-02'), laCode: '999' })).toBe('laCode');
    expect(await fieldOf({ ...derby('2026-11-02'), laCode: '909' })).toBe('laCode');
    expect(await fieldOf({ ...derby('2026-11-02'), leadInspectorIds: [inspector.id] })).toBe(
      'leadInspectorIds',
    );
  });

  test('is not for council leaders, officials or administrators', async () => {
    const leader = await addPerson(database.owner, { role: 'councilLeader', laCode: '831' });
    const official = await addPerson(database.owner, { role: 'official' });
    const refused = { ok: false, error: { kind: 'notPermitted' } };

    expect(await start.startInspection(derby('2026-11-09'), leader)).toEqual(refused);
    expect(await start.startInspection(derby('2026-11-09'), official)).toEqual(refused);
  });
});

describe('moving an inspection on', () => {
  test('a lead inspector moves it to judging, and back only with a reason', async () => {
    const inspectionId = await addInspection(database.owner, { startedOn: '2026-07-06' });
    const member = await addAppointed(database.owner, 'leadInspector', inspectionId);
    const move = (transition: 'moveToJudging' | 'returnToFieldwork', reason = '') =>
      status.changeStatus({ inspectionId, transition, reason }, member);
    const state = async () => (await inspections.getInspectionOf(inspectionId, member))?.status;

    expect(await move('moveToJudging')).toEqual({ ok: true, value: null });
    expect(await move('moveToJudging')).toEqual({ ok: true, value: null });
    expect(await state()).toBe('judging');
    expect(await move('returnToFieldwork')).toMatchObject({ error: { kind: 'fields' } });
    expect(await state()).toBe('judging');
    expect(await move('returnToFieldwork', 'One team was not seen')).toEqual({
      ok: true,
      value: null,
    });
    expect(await state()).toBe('fieldwork');
    const { rows } = await database.owner.query(
      'SELECT from_status, to_status, reason FROM inspection_status_change WHERE inspection_id = $1 ORDER BY id',
      [inspectionId],
    );
    expect(rows).toEqual([
      { from_status: 'fieldwork', to_status: 'judging', reason: null },
      { from_status: 'judging', to_status: 'fieldwork', reason: 'One team was not seen' },
    ]);
  });

  test('an inspector of the team may not, and a stranger is told there is none', async () => {
    const inspectionId = await addInspection(database.owner, { startedOn: '2026-07-13' });
    const member = await addAppointed(database.owner, 'inspector', inspectionId);
    const input = { inspectionId, transition: 'moveToJudging', reason: '' } as const;

    expect(await status.changeStatus(input, member)).toEqual({
      ok: false,
      error: { kind: 'notPermitted' },
    });
    expect(await status.changeStatus(input, lead)).toEqual({
      ok: false,
      error: { kind: 'notFound' },
    });
  });
});

describe('finding an inspection by its address', () => {
  test('Stoke-on-Trent 2019 goes by its first day on site', async () => {
    const inspection = await inspections.getInspectionByAddress('861', '2019-02-04', null);

    expect(inspection).toMatchObject({
      laName: 'Stoke-on-Trent',
      framework: 'ilacs-2018',
      endedOn: '2019-02-15',
      publishedOn: '2019-03-18',
      evidenceVisibility: 'public',
    });
    expect(inspection?.judgements.map((judgement) => judgement.outcome)).toEqual(
      Array(4).fill('inadequate'),
    );
  });

  test('one whose first day is not known goes by its publication date', async () => {
    const inspection = await inspections.getInspectionByAddress('837', '2014-06-30', null);

    expect(inspection).toMatchObject({ startedOn: null, publishedOn: '2014-06-30' });
  });

  test('a corrected grade shows the newest version with its reason', async () => {
    const found = (await inspections.listPublishedInspections('860')).find(
      (inspection) => inspection.startedOn === '2023-11-06',
    );
    const careLeavers = found?.judgements.find((judgement) => judgement.area === 'careLeavers');

    expect(careLeavers).toMatchObject({ outcome: 'requiresImprovement', version: 2 });
    expect(careLeavers?.reason).toBeTruthy();
  });

  test.each(['2019-02-05', '2019-13-45', 'yesterday', "2019-02-04' OR 1=1"])(
    'nothing goes by %s',
    async (day) => {
      expect(await inspections.getInspectionByAddress('861', day, null)).toBeNull();
    },
  );

  test('an unpublished one is seen by its team alone', async () => {
    const inspectionId = await addInspection(database.owner, { startedOn: '2026-08-03' });
    const member = await addAppointed(database.owner, 'inspector', inspectionId);

    expect(await inspections.getInspectionByAddress('831', '2026-08-03', null)).toBeNull();
    expect(await inspections.getInspectionByAddress('831', '2026-08-03', inspector)).toBeNull();
    expect((await inspections.getInspectionByAddress('831', '2026-08-03', member))?.id).toBe(
      inspectionId,
    );
  });
});
