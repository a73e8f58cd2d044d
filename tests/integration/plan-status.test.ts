import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Viewer } from '@/lib/domain/people';
import { type TestDatabase, withDatabase } from '@/tests/support/database';
import { addInspection, addPerson } from '@/tests/support/factories';

const today = '2026-11-22';
const secret = 'Words that only the council reads';

let database: TestDatabase;
let listPlanStatus: typeof import('@/lib/queries/plan-status')['listPlanStatus'];
let keepCouncilItem: typeof import('@/lib/services/keep-council-item')['keepCouncilItem'];
let leader: Viewer;
let inspectionId: string;

beforeAll(async () => {
  database = await withDatabase();
  ({ listPlanStatus } = await import('@/lib/queries/plan-status'));
  ({ keepCouncilItem } = await import('@/lib/services/keep-council-item'));
  leader = await addPerson(database.owner, { role: 'councilLeader', laCode: '831' });
  inspectionId = await addInspection(database.owner, { status: 'published' });
  const actions = [
    await addAction({ dueOn: '2020-01-01', ownerPost: 'Head of service' }),
    await addAction({ dueOn: '2020-01-01' }),
    await addAction({}),
  ];
  await addNote(actions[0], 'closure');
  await addNote(actions[1], 'closure');
  await addNote(actions[1], 'reopening');
});
afterAll(() => database.drop());

async function addAction(more: { dueOn?: string; ownerPost?: string }): Promise<string> {
  const itemId = randomUUID();
  const content = {
    title: secret,
    areaIds: [],
    ownerPost: null,
    dueOn: null,
    measure: null,
    childrensExperience: null,
    ...more,
  };
  await keep('planAction', itemId, content, { inspectionId });
  return itemId;
}

async function addNote(parentId = '', kind: 'closure' | 'reopening' = 'closure'): Promise<void> {
  await keep(
    'planNote',
    randomUUID(),
    { kind, notedOn: '2026-01-01', text: secret, proof: secret, office: null, outcome: null },
    { inspectionId, parentId },
  );
}

async function keep<Kind extends 'planAction' | 'planNote'>(
  kind: Kind,
  itemId: string,
  content: import('@/lib/schemas/council-items').CouncilItemContents[Kind],
  place: { inspectionId: string; parentId?: string },
): Promise<void> {
  const kept = await keepCouncilItem(
    {
      kind,
      itemId,
      content,
      baseVersion: 0,
      submissionKey: randomUUID(),
      reason: null,
      state: 'recorded',
      laCode: '831',
      ...place,
    },
    leader,
  );
  if (!kept.ok) throw new Error(kept.error.kind);
}

const derby = async (viewer: Viewer) =>
  (await listPlanStatus(viewer, today)).filter(({ laCode }) => laCode === '831');

test('an official reads how far every plan is, in counts and dates alone', async () => {
  const official = await addPerson(database.owner, { role: 'official' });
  const all = await listPlanStatus(official, today);

  expect(await derby(official)).toMatchObject([
    { inspectionId, actions: 3, closed: 1, overdue: 1, withoutOwner: 2 },
  ]);
  expect(all.map(({ laCode }) => laCode)).toContain('861');
  expect(JSON.stringify(all)).not.toContain(secret);
});

test.each([
  ['its leader', { role: 'councilLeader', laCode: '831' }, ['831']],
  ['its member', { role: 'electedMember', laCode: '831' }, ['831']],
  ['another leader', { role: 'councilLeader', laCode: '861' }, ['861']],
  ['an inspector', { role: 'leadInspector' }, []],
  ['an administrator', { role: 'administrator' }, []],
] as const)('%s reads their own and no other', async (_, role, codes) => {
  const viewer = await addPerson(database.owner, role);
  const read = await listPlanStatus(viewer, today);

  expect([...new Set(read.map(({ laCode }) => laCode))]).toEqual(codes);
});

test('a meeting that is still to be held has no attendance', async () => {
  const meeting = (heldOn: string) =>
    keepCouncilItem(
      {
        kind: 'boardMeeting',
        itemId: randomUUID(),
        baseVersion: 0,
        submissionKey: randomUUID(),
        reason: null,
        state: 'recorded',
        laCode: '831',
        content: {
          heldOn,
          papers: [],
          attendance: [{ office: 'Chair', presence: 'present' }],
          source: null,
        },
      },
      leader,
    );

  expect(await meeting('2199-01-01')).toMatchObject({ error: { errors: [{ field: 'heldOn' }] } });
  expect((await meeting('2020-01-01')).ok).toBe(true);
});
