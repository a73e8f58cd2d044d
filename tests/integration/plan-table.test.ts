import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '@/lib/domain/people';
import { type TestDatabase, withDatabase } from '@/tests/support/database';
import { addInspection, addPerson } from '@/tests/support/factories';

let database: TestDatabase;
let service: typeof import('@/lib/services/add-plan-actions');
let listCouncilItems: typeof import('@/lib/queries/council-items')['listCouncilItems'];
let keepCouncilItem: typeof import('@/lib/services/keep-council-item')['keepCouncilItem'];
let leader: Viewer;
let member: Viewer;
let otherLeader: Viewer;
let official: Viewer;
let inspectionId: string;

const head = 'What will be done,Areas,Owner (post),Due date';
const bytesOf = (...lines: readonly string[]) =>
  new TextEncoder().encode([head, ...lines].join('\n'));
const input = (bytes: Uint8Array, more: { laCode?: string; inspectionId?: string } = {}) => ({
  laCode: '861',
  inspectionId,
  bytes,
  ...more,
});
const plan = async () => (await listCouncilItems('planAction', { inspectionId }, leader)).length;

beforeAll(async () => {
  database = await withDatabase();
  service = await import('@/lib/services/add-plan-actions');
  ({ listCouncilItems } = await import('@/lib/queries/council-items'));
  ({ keepCouncilItem } = await import('@/lib/services/keep-council-item'));
  leader = await addPerson(database.owner, { role: 'councilLeader', laCode: '861' });
  member = await addPerson(database.owner, { role: 'electedMember', laCode: '861' });
  otherLeader = await addPerson(database.owner, { role: 'councilLeader', laCode: '831' });
  official = await addPerson(database.owner, { role: 'official' });
  const { rows } = await database.owner.query<{ id: string }>(
    `SELECT id FROM inspection WHERE la_code = '861' AND started_on = '2019-02-04'`,
  );
  inspectionId = rows[0]?.id ?? '';
});
afterAll(() => database.drop());

describe('a table of actions', () => {
  test('is looked at first, then comes in as a whole and once', async () => {
    const before = await plan();
    const table = input(
      bytesOf('Train one team,1,Head of service,31/10/2026', 'Train another,2,,'),
    );

    expect(await service.lookAtPlanTable(table, leader)).toMatchObject({
      ok: true,
      value: { added: [{ line: 2 }, { line: 3 }], here: [] },
    });
    expect(await plan()).toBe(before);

    const answers = await Promise.all([
      service.addPlanActions(table, leader),
      service.addPlanActions(table, leader),
    ]);
    expect(answers.map((answer) => answer.ok && answer.value.added.length).sort()).toEqual([0, 2]);
    expect(await plan()).toBe(before + 2);
  });

  test('with half its lines wrong adds nothing and names every fault', async () => {
    const before = await plan();
    const table = input(bytesOf('Right,1,,', 'Wrong,99,,', 'Right too,2,,', 'Wrong too,,,31/2/26'));

    expect(await service.addPlanActions(table, leader)).toMatchObject({
      ok: false,
      error: { kind: 'table', faults: [{ line: 3 }, { line: 5 }] },
    });
    expect(await plan()).toBe(before);
  });

  test('names a day before the inspection with the other faults', async () => {
    const table = input(bytesOf('Too early,1,,3/2/2019', 'Wrong,99,,', 'Right,1,,4/2/2019'));

    expect(await service.lookAtPlanTable(table, leader)).toMatchObject({
      error: {
        faults: [
          { line: 2, column: 'Due date', message: expect.stringContaining('4 February 2019') },
          { line: 3 },
        ],
      },
    });
  });

  test('adds nothing when one of its actions cannot be kept', async () => {
    const before = await plan();
    await database.owner.query(
      `CREATE FUNCTION refuse_it() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN IF NEW.title = 'Breaks' THEN RAISE EXCEPTION 'no'; END IF; RETURN NEW; END $$`,
    );
    await database.owner.query(
      'CREATE TRIGGER refuse_it BEFORE INSERT ON plan_action_version FOR EACH ROW EXECUTE FUNCTION refuse_it()',
    );
    const table = input(bytesOf('Would be kept,1,,', 'Breaks,2,,'));

    await expect(service.addPlanActions(table, leader)).rejects.toThrow();
    expect(await plan()).toBe(before);
  });

  test('does not bring back what was withdrawn', async () => {
    const table = input(bytesOf('Withdrawn later,3,,'));
    await service.addPlanActions(table, leader);
    const items = await listCouncilItems('planAction', { inspectionId }, leader);
    const item = items.find(({ content }) => content.title === 'Withdrawn later');
    if (!item) throw new Error('It was not added');
    await keepCouncilItem(
      {
        kind: 'planAction',
        itemId: item.id,
        baseVersion: 1,
        submissionKey: randomUUID(),
        reason: 'Not needed.',
        state: 'withdrawn',
        content: item.content,
        laCode: '861',
      },
      leader,
    );

    expect(await service.addPlanActions(table, leader)).toMatchObject({
      ok: false,
      error: { faults: [{ line: 2, message: expect.stringContaining('withdrawn') }] },
    });
  });

  test('is refused to everybody else, and for another authority’s inspection in any position', async () => {
    const elsewhere = await addInspection(database.owner, { laCode: '831', status: 'published' });
    const unpublished = await addInspection(database.owner, {
      laCode: '861',
      startedOn: '2026-10-05',
    });
    const before = await plan();
    const bytes = bytesOf('Not theirs,1,,');
    const asked: readonly (readonly [ReturnType<typeof input>, Viewer])[] = [
      [input(bytes), member],
      [input(bytes), otherLeader],
      [input(bytes), official],
      [input(bytes, { laCode: '831' }), leader],
      [input(bytes, { laCode: '831' }), otherLeader],
      [input(bytes, { inspectionId: elsewhere }), leader],
      [input(bytes, { laCode: '831', inspectionId: elsewhere }), leader],
      [input(bytes, { inspectionId: unpublished }), leader],
      [input(bytes, { inspectionId: 'x' }), leader],
    ];
    const answers = await Promise.all(
      asked.flatMap(([given, viewer]) => [
        service.lookAtPlanTable(given, viewer),
        service.addPlanActions(given, viewer),
      ]),
    );

    expect(answers.every(({ ok }) => !ok)).toBe(true);
    expect(await plan()).toBe(before);
  });
});
