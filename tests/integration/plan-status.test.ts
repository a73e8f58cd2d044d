import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PlanNoteKind } from '@/lib/domain/improvement-plan';
import type { Viewer } from '@/lib/domain/people';
import { standingOfPlan } from '@/lib/improvement/plan';
import { type TestDatabase, withDatabase } from '@/tests/support/database';
import { addInspection, addPerson } from '@/tests/support/factories';

const today = '2026-11-22';
const secret = 'Words that only the council reads';

let database: TestDatabase;
let listPlanStatus: typeof import('@/lib/queries/plan-status')['listPlanStatus'];
let listCouncilItems: typeof import('@/lib/queries/council-items')['listCouncilItems'];
let keepCouncilItem: typeof import('@/lib/services/keep-council-item')['keepCouncilItem'];
let leader: Viewer;
let inspectionId: string;

beforeAll(async () => {
  database = await withDatabase();
  ({ listPlanStatus } = await import('@/lib/queries/plan-status'));
  ({ listCouncilItems } = await import('@/lib/queries/council-items'));
  ({ keepCouncilItem } = await import('@/lib/services/keep-council-item'));
  leader = await addPerson(database.owner, { role: 'councilLeader', laCode: '831' });
  inspectionId = await addInspection(database.owner, {
    status: 'published',
    startedOn: '2019-05-13',
  });
  const closed = await addAction({ dueOn: '2020-01-01', ownerPost: 'Head of service' });
  const reopened = await addAction({ dueOn: '2020-01-01' });
  await addAction({});
  await addNote(closed, { kind: 'closure' });
  await addNote(reopened, { kind: 'closure' });
  await addNote(reopened, { kind: 'reopening' });
});
afterAll(() => database.drop());

async function addAction(
  more: { dueOn?: string; ownerPost?: string },
  of = inspectionId,
): Promise<string> {
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
  await keep('planAction', itemId, content, { inspectionId: of });
  return itemId;
}

type Said = { kind: PlanNoteKind; notedOn?: string; outcome?: 'agreed' | 'notAgreed' };

async function addNote(
  parentId: string,
  { kind, notedOn = '2026-01-01', outcome }: Said,
  of = inspectionId,
): Promise<void> {
  await keep(
    'planNote',
    randomUUID(),
    { kind, notedOn, text: secret, proof: secret, office: null, outcome: outcome ?? null },
    { inspectionId: of, parentId },
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
    { inspectionId, actions: 3, closed: 1, disputed: 0, overdue: 1, withoutOwner: 2 },
  ]);
  expect(all.map(({ laCode }) => laCode)).toContain('861');
  expect(JSON.stringify(all)).not.toContain(secret);
});

const closure = { kind: 'closure' } as const;
const agreed = { kind: 'check', outcome: 'agreed' } as const;
const notAgreed = { kind: 'check', outcome: 'notAgreed' } as const;
const later = { notedOn: '2026-02-01' } as const;
const earlier = { notedOn: '2025-12-01' } as const;

test('what the board disputes is not counted as done, and pages and officials count alike', async () => {
  const another = await addInspection(database.owner, {
    status: 'published',
    startedOn: '2024-05-13',
  });
  const stories: Said[][] = [
    [closure],
    [closure, agreed],
    [closure, notAgreed],
    [closure, agreed, notAgreed],
    [closure, notAgreed, agreed],
    [closure, notAgreed, { ...closure, ...later }],
    [closure, { ...notAgreed, ...later }, agreed],
    [{ ...notAgreed, ...earlier }, closure],
    [closure, notAgreed, { kind: 'reopening' }],
    [notAgreed],
    [closure, notAgreed, { kind: 'progress', ...later }],
  ];
  for (const story of stories) {
    const action = await addAction({}, another);
    for (const said of story) await addNote(action, said, another);
  }

  const official = await addPerson(database.owner, { role: 'official' });
  const counted = (await derby(official)).find(({ inspectionId: id }) => id === another);
  const [actions, notes] = await Promise.all([
    listCouncilItems('planAction', { inspectionId: another }, leader),
    listCouncilItems('planNote', { inspectionId: another }, leader),
  ]);
  const { counts } = standingOfPlan(
    [],
    actions.map(({ id, content }) => ({ id, ...content })),
    notes.map(({ id, parentId, content }) => ({ id, actionId: parentId ?? '', ...content })),
    today,
  );

  expect(counted).toMatchObject({ actions: 11, closed: 5, disputed: 4 });
  expect(counts).toMatchObject({ actions: 11, closed: 5, disputed: 4 });
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
