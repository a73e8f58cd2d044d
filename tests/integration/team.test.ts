import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '@/lib/domain/people';
import type { AppointableRole } from '@/lib/domain/team';
import { type TestDatabase, withDatabase } from '@/tests/support/database';
import { addAppointed, addInspection, addPerson } from '@/tests/support/factories';
import { addEntry } from '@/tests/support/judging';

let database: TestDatabase;
let members: typeof import('@/lib/services/appoint-member');
let work: typeof import('@/lib/services/hand-over');
let team: typeof import('@/lib/queries/team');
let following: typeof import('@/lib/services/assign-entry');
let inspectionId: string;
let lead: Viewer;
let inspector: Viewer;
let checker: Viewer;

beforeAll(async () => {
  database = await withDatabase();
  members = await import('@/lib/services/appoint-member');
  work = await import('@/lib/services/hand-over');
  team = await import('@/lib/queries/team');
  following = await import('@/lib/services/assign-entry');
  inspectionId = await addInspection(database.owner);
  lead = await addAppointed(database.owner, 'leadInspector', inspectionId);
  inspector = await addAppointed(database.owner, 'inspector', inspectionId);
  checker = await addAppointed(database.owner, 'qualityAssurer', inspectionId);
});
afterAll(() => database.drop());

const appoint = (userId: string, role: AppointableRole, viewer = lead, id = inspectionId) =>
  members.appointMember({ inspectionId: id, userId, role }, viewer);
const end = (userId: string, role: AppointableRole, viewer = lead) =>
  members.endAppointment({ inspectionId, userId, role }, viewer);
const assign = (userId: string, viewer = lead) =>
  work.assignArea({ inspectionId, area: 'helpAndProtection', userId, note: '' }, viewer);
const names = async () =>
  (await team.listTeamMembers(inspectionId, lead)).map(({ id, role }) => [id, role]);

describe('appointing', () => {
  test('somebody of the post joins once, however often it is sent', async () => {
    const newcomer = await addPerson(database.owner, { role: 'inspector' });
    expect(await appoint(newcomer.id, 'inspector')).toEqual({ ok: true, value: null });
    expect(await appoint(newcomer.id, 'inspector')).toEqual({ ok: true, value: null });
    expect((await names()).filter(([id]) => id === newcomer.id)).toHaveLength(1);
  });

  test('a second lead is named in the report', async () => {
    const second = await addPerson(database.owner, { role: 'leadInspector' });
    expect((await appoint(second.id, 'leadInspector')).ok).toBe(true);
    const { rows } = await database.owner.query(
      `SELECT name FROM inspection_inspector WHERE inspection_id = $1 AND part = 'lead'`,
      [inspectionId],
    );
    expect(rows).toEqual([{ name: 'leadInspector' }]);
    expect((await end(second.id, 'leadInspector')).ok).toBe(true);
  });

  test('nobody who does not hold the post, and nobody on both sides, even later', async () => {
    const both = await addPerson(database.owner, { role: 'inspector' }, { role: 'qualityAssurer' });
    expect(await appoint(checker.id, 'inspector')).toMatchObject({
      error: { errors: [{ message: 'Select somebody who holds this post' }] },
    });
    expect((await appoint(both.id, 'inspector')).ok).toBe(true);
    expect((await end(both.id, 'inspector')).ok).toBe(true);
    expect(await appoint(both.id, 'qualityAssurer')).toMatchObject({
      error: { errors: [{ field: 'userId', message: expect.stringContaining('outside it') }] },
    });
  });

  test('nobody checks whose words are on the record', async () => {
    const author = await addPerson(database.owner, { role: 'qualityAssurer' });
    await addEntry(database.owner, inspectionId, { by: author.id });

    expect(await appoint(author.id, 'qualityAssurer')).toMatchObject({
      error: { errors: [{ field: 'userId', message: expect.stringContaining('on the record') }] },
    });
  });

  test('the last lead stays', async () => {
    expect(await end(lead.id, 'leadInspector')).toMatchObject({
      error: { errors: [{ message: expect.stringContaining('needs a lead inspector') }] },
    });
  });

  test.each([
    ['an inspector', () => inspector, 'notPermitted'],
    ['who checks', () => checker, 'notPermitted'],
    ['a lead elsewhere', () => addPerson(database.owner, { role: 'leadInspector' }), 'notFound'],
    [
      'a council leader',
      () => addPerson(database.owner, { role: 'councilLeader', laCode: '831' }),
      'notFound',
    ],
    ['an administrator', () => addPerson(database.owner, { role: 'administrator' }), 'notFound'],
  ])('%s changes nothing about the team', async (_, who, kind) => {
    const viewer = await who();
    const before = await names();
    const newcomer = await addPerson(database.owner, { role: 'inspector' });
    expect(await appoint(newcomer.id, 'inspector', viewer)).toEqual({ ok: false, error: { kind } });
    expect(await end(inspector.id, 'inspector', viewer)).toEqual({ ok: false, error: { kind } });
    expect(await assign(inspector.id, viewer)).toEqual({ ok: false, error: { kind } });
    expect(await names()).toEqual(before);
  });

  test('nor does its lead once it is published', async () => {
    const id = await addInspection(database.owner, {
      startedOn: '2026-03-02',
      status: 'published',
    });
    const published = await addAppointed(database.owner, 'leadInspector', id);
    expect(await appoint(inspector.id, 'inspector', published, id)).toEqual({
      ok: false,
      error: { kind: 'closed' },
    });
  });
});

describe('who looks after what', () => {
  test('is said, handed over and put down, each time with a line of its own', async () => {
    expect((await assign(inspector.id)).ok).toBe(true);
    expect((await assign(inspector.id)).ok).toBe(true);
    const handedOver = await work.handOver(
      { inspectionId, fromUserId: inspector.id, toUserId: lead.id, note: 'Two files left' },
      lead,
    );
    expect(handedOver.ok).toBe(true);
    expect(await team.listAssignments(inspectionId, lead)).toMatchObject([
      {
        subject: { area: 'helpAndProtection' },
        assignedTo: { id: lead.id },
        note: 'Two files left',
      },
    ]);
    const { rows } = await database.owner.query('SELECT count(*)::int AS n FROM work_assignment');
    expect(rows).toEqual([{ n: 2 }]);

    const leaving = await addPerson(database.owner, { role: 'inspector' });
    await appoint(leaving.id, 'inspector');
    await assign(leaving.id);
    await end(leaving.id, 'inspector');
    expect(await team.listAssignments(inspectionId, lead)).toMatchObject([
      { assignedTo: null, note: 'Left the team' },
    ]);
  });

  test('goes to the team only, and from somebody who has something', async () => {
    expect((await assign(checker.id)).ok).toBe(false);
    const nothing = await work.handOver(
      { inspectionId, fromUserId: inspector.id, toUserId: lead.id, note: 'x' },
      lead,
    );
    expect(nothing).toMatchObject({ error: { errors: [{ field: 'fromUserId' }] } });
    expect(await team.listAssignments(inspectionId, await addPerson(database.owner))).toEqual([]);
  });
});

describe('who follows an entry up', () => {
  const follow = (
    evidenceId: string,
    userId: string,
    viewer: Viewer,
    note = '',
    id = inspectionId,
  ) => following.assignEntry({ inspectionId: id, evidenceId, userId, note }, viewer);
  const entryOf = (id = inspectionId) => addEntry(database.owner, id);
  const holderOf = async (evidenceId: string) =>
    (await team.listAssignments(inspectionId, lead)).find(
      ({ subject }) => 'evidenceId' in subject && subject.evidenceId === evidenceId,
    )?.assignedTo?.id ?? null;

  test('is said by the lead, taken on by an inspector, passed on and put down, once each', async () => {
    const entry = await entryOf();
    const other = await addAppointed(database.owner, 'inspector', inspectionId);

    expect((await follow(entry, inspector.id, inspector, 'See the duty log')).ok).toBe(true);
    expect((await follow(entry, inspector.id, inspector, 'See the duty log')).ok).toBe(true);
    expect(await holderOf(entry)).toBe(inspector.id);
    expect((await follow(entry, other.id, inspector)).ok).toBe(true);
    expect((await follow(entry, '', other)).ok).toBe(true);
    expect((await follow(entry, inspector.id, lead)).ok).toBe(true);
    expect((await follow(entry, '', lead)).ok).toBe(true);
    expect(await holderOf(entry)).toBeNull();

    const { rows } = await database.owner.query(
      `SELECT (SELECT count(*)::int FROM work_assignment WHERE evidence_id = $1::uuid) AS lines,
              (SELECT count(*)::int FROM audit_event WHERE action = 'work.assigned' AND subject_id = $1::text) AS events`,
      [entry],
    );
    expect(rows).toEqual([{ lines: 5, events: 5 }]);
  });

  test('is not an inspector’s to say for others, nor to take away', async () => {
    const entry = await entryOf();
    const other = await addAppointed(database.owner, 'inspector', inspectionId);
    const refused = { ok: false, error: { kind: 'fields' } };

    expect(await follow(entry, other.id, inspector)).toMatchObject(refused);
    await follow(entry, other.id, lead);
    expect(await follow(entry, inspector.id, inspector)).toMatchObject(refused);
    expect(await follow(entry, '', inspector)).toMatchObject(refused);
    expect(await follow(entry, checker.id, lead)).toMatchObject(refused);
    expect(await holderOf(entry)).toBe(other.id);
  });

  test.each([
    ['who checks', () => checker, 'notPermitted'],
    ['a lead elsewhere', () => addPerson(database.owner, { role: 'leadInspector' }), 'notFound'],
    [
      'a council leader',
      () => addPerson(database.owner, { role: 'councilLeader', laCode: '831' }),
      'notFound',
    ],
    ['an official', () => addPerson(database.owner, { role: 'official' }), 'notFound'],
    ['an administrator', () => addPerson(database.owner, { role: 'administrator' }), 'notFound'],
  ])('is not for %s', async (_, who, kind) => {
    const entry = await entryOf();
    const viewer = await who();

    expect(await follow(entry, viewer.id, viewer)).toEqual({ ok: false, error: { kind } });
    expect(await holderOf(entry)).toBeNull();
  });

  test('is asked of entries of the same inspection, until it is published', async () => {
    const id = await addInspection(database.owner, { startedOn: '2026-04-06' });
    const entry = await entryOf(id);
    expect(await follow(entry, lead.id, lead)).toEqual({ ok: false, error: { kind: 'notFound' } });

    const published = await addInspection(database.owner, {
      startedOn: '2026-05-04',
      status: 'published',
    });
    const its = await addAppointed(database.owner, 'leadInspector', published);
    const closed = await entryOf(published);
    expect(await follow(closed, its.id, its, '', published)).toEqual({
      ok: false,
      error: { kind: 'closed' },
    });
  });
});
