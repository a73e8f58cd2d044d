import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RoleAssignment, Viewer } from '@/lib/domain/people';
import { undecidedIn } from '@/lib/improvement/undecided';
import type { BeginConcernInput, DecideMentionInput } from '@/lib/services/decide-mention';
import { type TestDatabase, withDatabase } from '@/tests/support/database';
import { addInspection, addPerson } from '@/tests/support/factories';

let database: TestDatabase;
let service: typeof import('@/lib/services/decide-mention');
let readConcerns: typeof import('@/lib/queries/concerns')['readConcerns'];
let getCouncilItem: typeof import('@/lib/queries/council-items')['getCouncilItem'];
let leader: Viewer;
let official: Viewer;
let inspectionId: string;
let elsewhere: string;

beforeAll(async () => {
  database = await withDatabase();
  service = await import('@/lib/services/decide-mention');
  ({ readConcerns } = await import('@/lib/queries/concerns'));
  ({ getCouncilItem } = await import('@/lib/queries/council-items'));
  const person = (role: RoleAssignment) => addPerson(database.owner, role);
  leader = await person({ role: 'councilLeader', laCode: '831' });
  official = await person({ role: 'official' });
  inspectionId = await addInspection(database.owner, { status: 'published' });
  elsewhere = await addInspection(database.owner, { laCode: '860', status: 'published' });
  const lists = [inspectionId, elsewhere];
  const texts = [
    'Supervision of social workers that sets actions and dates.',
    'Management oversight and supervision in every team.',
    'Homes for brothers and sisters together.',
  ];
  for (const list of lists)
    for (const [index, text] of texts.entries()) await addArea(list, index + 1, text);
});
afterAll(() => database.drop());

async function addArea(inspection: string, position: number, text: string): Promise<void> {
  const { rows } = await database.owner.query<{ id: string }>(
    `INSERT INTO area_for_improvement (inspection_id, kind) VALUES ($1, 'improvement') RETURNING id`,
    [inspection],
  );
  await database.owner.query(
    `INSERT INTO area_for_improvement_version (area_id, version, state, position, text, criteria)
     VALUES ($1, 1, 'recorded', $2, $3, '{}')`,
    [rows[0]?.id, position, text],
  );
}

function begin(more: Partial<BeginConcernInput> = {}): BeginConcernInput {
  return {
    laCode: '831',
    inspectionId,
    itemNumber: 1,
    content: { title: 'Supervision and oversight of social workers', criteria: [] },
    status: 'recommended',
    submissionKey: randomUUID(),
    ...more,
  };
}

function decide(concernId: string, more: Partial<DecideMentionInput> = {}): DecideMentionInput {
  return {
    laCode: '831',
    inspectionId,
    place: { kind: 'item', number: 2 },
    concernId,
    decision: 'confirmed',
    status: 'recommended',
    submissionKey: randomUUID(),
    ...more,
  };
}

const undecided = async () =>
  undecidedIn(await readConcerns('831', leader)).flatMap(({ items }) =>
    items.map(({ place, proposals }) => [place.number, proposals.length]),
  );

describe('links to concerns', () => {
  let concernId: string;

  test('a concern begins with an item, once, and everybody reads it', async () => {
    expect(await undecided()).toEqual([
      [1, 0],
      [2, 0],
      [3, 0],
    ]);
    const asked = begin();
    const answers = await Promise.all([
      service.beginConcern(asked, leader),
      service.beginConcern(asked, leader),
    ]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
    if (!answers[0]?.ok) throw new Error('It was not begun');
    concernId = answers[0].value.concernId;

    const { concerns, mentions } = await readConcerns('831', null);
    expect(concerns.map(({ title }) => title)).toEqual([asked.content.title]);
    expect(mentions).toMatchObject([
      { concernId, status: 'recommended', places: [{ kind: 'item', number: 1 }] },
    ]);
    expect(await service.beginConcern(begin({ itemNumber: 3 }), leader)).toMatchObject({
      error: { errors: [{ field: 'title' }] },
    });
  });

  test('an item like it is proposed, and joins it when somebody says yes', async () => {
    expect(await undecided()).toEqual([
      [2, 1],
      [3, 0],
    ]);
    const asked = decide(concernId);
    const answers = await Promise.all([
      service.decideMention(asked, official),
      service.decideMention(decide(concernId), leader),
    ]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, true]);

    const { mentions } = await readConcerns('831', null);
    expect(mentions.map(({ places }) => places)).toEqual([
      [
        { kind: 'item', number: 1 },
        { kind: 'item', number: 2 },
      ],
    ]);
    const kept = await getCouncilItem('mention', mentions[0]?.id ?? '', leader);
    expect(kept?.versions.map(({ reason }) => reason)).toEqual([null, 'Item 2 speaks of it too.']);
  });

  test('a refusal is kept, is not the public’s, and cannot be turned round in passing', async () => {
    const refused = decide(concernId, { place: { kind: 'item', number: 3 }, decision: 'refused' });
    expect((await service.decideMention(refused, leader)).ok).toBe(true);
    expect((await service.decideMention(refused, leader)).ok).toBe(true);

    expect((await readConcerns('831', null)).mentions).toHaveLength(1);
    expect((await readConcerns('831', leader)).mentions).toHaveLength(2);
    expect(
      await service.decideMention(
        decide(concernId, { place: { kind: 'item', number: 3 } }),
        official,
      ),
    ).toMatchObject({ error: { errors: [{ message: expect.stringContaining('other way') }] } });
  });

  test('the council’s own word stands beside, once for each inspection', async () => {
    const said = {
      laCode: '831',
      concernId,
      note: 'Audit of May.',
      submissionKey: randomUUID(),
    };
    expect((await service.claimMet(said, leader)).ok).toBe(true);
    expect((await service.claimMet(said, leader)).ok).toBe(true);
    expect(await service.claimMet({ ...said, submissionKey: randomUUID() }, leader)).toMatchObject({
      error: { errors: [{ field: 'note' }] },
    });
    expect((await service.claimMet(said, official)).ok).toBe(false);

    const claims = (await readConcerns('831', null)).mentions.filter(
      ({ closedBy }) => closedBy === 'council',
    );
    expect(claims).toMatchObject([{ status: 'closed', note: 'Audit of May.', inspectionId }]);
  });

  test('nobody else decides, and no id of another authority is taken in any position', async () => {
    const others = await Promise.all(
      (
        [
          { role: 'electedMember', laCode: '831' },
          { role: 'councilLeader', laCode: '860' },
          { role: 'administrator' },
          { role: 'leadInspector' },
        ] as const
      ).map((role) => addPerson(database.owner, role)),
    );
    const foreign = await service.beginConcern(
      begin({ laCode: '860', inspectionId: elsewhere, content: { title: 'Theirs', criteria: [] } }),
      official,
    );
    if (!foreign.ok) throw new Error('It was not begun');
    const theirs = foreign.value.concernId;
    const before = (await readConcerns('831', leader)).mentions.length;
    const refusals = await Promise.all([
      ...others.flatMap((viewer) => [
        service.decideMention(decide(concernId), viewer),
        service.beginConcern(begin({ content: { title: 'New', criteria: [] } }), viewer),
        service.claimMet(
          { laCode: '831', concernId, note: 'x', submissionKey: randomUUID() },
          viewer,
        ),
      ]),
      service.decideMention(decide(theirs), leader),
      service.decideMention(decide(concernId, { inspectionId: elsewhere }), leader),
      service.decideMention(decide(concernId, { laCode: '860' }), leader),
      service.decideMention(decide(concernId, { place: { kind: 'item', number: 99 } }), leader),
      service.decideMention(decide('x'), leader),
      service.beginConcern(begin({ inspectionId: elsewhere }), leader),
      service.claimMet(
        { laCode: '831', concernId: theirs, note: 'x', submissionKey: randomUUID() },
        leader,
      ),
    ]);

    expect(refusals.every(({ ok }) => !ok)).toBe(true);
    expect((await readConcerns('831', leader)).mentions).toHaveLength(before);
  });
});
