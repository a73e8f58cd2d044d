import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CouncilItemKind } from '@/lib/domain/council-items';
import type { RoleAssignment, Viewer } from '@/lib/domain/people';
import type { CouncilItemContents } from '@/lib/schemas/council-items';
import type { KeepItemInput } from '@/lib/services/keep-council-item';
import { type TestDatabase, withDatabase } from '@/tests/support/database';
import { addInspection, addPerson } from '@/tests/support/factories';

const contents: CouncilItemContents = {
  concern: { title: 'Supervision', criteria: ['LE-08'] },
  mention: {
    status: 'found',
    places: [{ kind: 'paragraph', number: 3 }, { kind: 'summary' }],
    closedBy: null,
    note: null,
    standing: 'proposed',
    proposedBecause: 'The paragraph rests on LE-08.',
  },
  planAction: {
    title: 'Supervise every social worker each month',
    areaIds: [],
    ownerPost: 'Principal social worker',
    dueOn: '2027-01-31',
    measure: 'Share of social workers supervised in the month',
    childrensExperience: 'Somebody decides, and says when',
  },
  planNote: {
    kind: 'progress',
    notedOn: '2026-11-20',
    text: 'Three teams of five have begun.',
    proof: null,
    office: 'Principal social worker',
    outcome: null,
  },
  selfEvaluation: {
    area: 'leaders',
    question: 'whatWeKnow',
    text: 'Supervision is uneven.',
    ownGrade: 'requiresImprovement',
    asAt: '2026-10-01',
  },
  board: {
    kind: 'improvementBoard',
    name: 'Improvement board',
    frequency: 'Monthly',
    isPublic: false,
    members: [{ office: 'Chief executive' }],
    source: null,
  },
  boardMeeting: {
    heldOn: '2025-11-02',
    papers: ['Plan, first quarter'],
    attendance: [{ office: 'Chief executive', presence: 'present' }],
    source: null,
  },
  attendance: {
    office: 'Lead member',
    period: '2026',
    invited: 4,
    present: 2,
    apologies: 1,
    absent: 1,
    source: 'Minutes of the panel',
  },
  roleHolder: {
    office: 'Director of children’s services',
    heldFrom: '2026-09',
    heldTo: null,
    interim: true,
    note: null,
    source: 'Council minutes',
  },
  intervention: {
    kind: 'improvementNotice',
    happenedOn: '2026-10',
    endedOn: null,
    detail: null,
    question: null,
    outcome: null,
    partnerLaCode: null,
    organisation: null,
    source: 'Department for Education',
    sourceUrl: null,
  },
  statement: {
    office: 'Minister',
    saidWhere: 'House of Commons',
    saidOn: '2026-10-12',
    summary: 'Derby is good.',
    claim: null,
    verdict: null,
    recordSays: null,
    source: 'Hansard',
  },
  councilReply: {
    subject: 'paragraph',
    subjectRef: '12',
    text: 'We have changed how we record.',
    office: 'Lead member for children',
    repliedOn: '2026-11-10',
    visibility: 'council',
  },
};

/** R reads, W reads and writes, - neither: the council's own leader, its member, another council's leader, official, administrator, public. */
const matrix: Record<CouncilItemKind, string> = {
  concern: 'W R R W R R',
  mention: 'W R - W - -',
  planAction: 'W R - R - -',
  planNote: 'W R - - - -',
  selfEvaluation: 'W R - - - -',
  board: 'W R - R - -',
  boardMeeting: 'W R - - - -',
  attendance: 'W R - - - -',
  roleHolder: 'W R - R - -',
  intervention: 'R R R W R R',
  statement: 'R R R W R R',
  councilReply: 'W R - - - -',
};

const people = {
  leader: [{ role: 'councilLeader', laCode: '831' }],
  member: [{ role: 'electedMember', laCode: '831' }],
  otherLeader: [{ role: 'councilLeader', laCode: '861' }],
  official: [{ role: 'official' }],
  administrator: [{ role: 'administrator' }],
  public: [],
} as const satisfies Record<string, readonly RoleAssignment[]>;
type Person = keyof typeof people;
const order = ['leader', 'member', 'otherLeader', 'official', 'administrator', 'public'] as const;

let database: TestDatabase;
let getCouncilItem: typeof import('@/lib/queries/council-items')['getCouncilItem'];
let listCouncilItems: typeof import('@/lib/queries/council-items')['listCouncilItems'];
let keepCouncilItem: typeof import('@/lib/services/keep-council-item')['keepCouncilItem'];
let inspectionId: string;
const viewers: Partial<Record<Person, Viewer>> = {};

beforeAll(async () => {
  database = await withDatabase();
  ({ getCouncilItem, listCouncilItems } = await import('@/lib/queries/council-items'));
  ({ keepCouncilItem } = await import('@/lib/services/keep-council-item'));
  inspectionId = await addInspection(database.owner, { status: 'published' });
  for (const person of order) viewers[person] = await addPerson(database.owner, ...people[person]);
  Object.assign(places, { planAction: { inspectionId }, councilReply: { inspectionId } });
  const parents = { concern: randomUUID(), planAction: randomUUID(), board: randomUUID() };
  for (const kind of ['concern', 'planAction', 'board'] as const)
    await keepCouncilItem(input(kind, { itemId: parents[kind] }), as('leader'));
  Object.assign(places, {
    mention: { inspectionId, parentId: parents.concern },
    planNote: { parentId: parents.planAction },
    boardMeeting: { parentId: parents.board },
    attendance: { parentId: parents.board },
  });
});
afterAll(() => database.drop());

function as(person: Person): Viewer {
  const viewer = viewers[person];
  if (!viewer) throw new Error(`Nobody is ${person}`);
  return viewer;
}

function input<Kind extends CouncilItemKind>(
  kind: Kind,
  more: Partial<KeepItemInput<Kind>> = {},
): KeepItemInput<Kind> {
  return {
    kind,
    itemId: randomUUID(),
    baseVersion: 0,
    submissionKey: randomUUID(),
    reason: null,
    state: 'recorded',
    content: contents[kind],
    laCode: '831',
    ...places[kind],
    ...more,
  };
}

/** What an item of each kind belongs to, where it cannot be without. */
const places: Partial<Record<CouncilItemKind, { inspectionId?: string; parentId?: string }>> = {};

const kinds = Object.keys(matrix).filter((kind): kind is CouncilItemKind => kind in contents);
const keeperOf = (kind: CouncilItemKind): Person =>
  matrix[kind].startsWith('W') ? 'leader' : 'official';

describe.each(kinds)('%s', (kind) => {
  test('comes back as it was kept', async () => {
    const sent = input(kind);
    expect(await keepCouncilItem(sent, as(keeperOf(kind)))).toEqual({
      ok: true,
      value: { itemId: sent.itemId, version: 1 },
    });

    const read = await getCouncilItem(kind, sent.itemId, as(keeperOf(kind)));
    expect(read?.item).toMatchObject({ laCode: '831', version: 1, state: 'recorded' });
    expect(read?.item.content).toEqual(contents[kind]);
  });

  test.each(order.map((person, index) => [person, matrix[kind].split(' ')[index]] as const))(
    '%s: %s',
    async (person, may) => {
      const kept = input(kind);
      await keepCouncilItem(kept, as(keeperOf(kind)));
      const viewer = person === 'public' ? null : as(person);

      const listed = await listCouncilItems(kind, { laCode: '831' }, viewer);
      expect(listed.some(({ id }) => id === kept.itemId)).toBe(may !== '-');
      expect((await getCouncilItem(kind, kept.itemId, viewer)) !== null).toBe(may !== '-');

      const added = await keepCouncilItem(input(kind), as(person));
      const changed = await keepCouncilItem(
        { ...kept, baseVersion: 1, submissionKey: randomUUID(), reason: 'Put right.' },
        as(person),
      );
      expect([added.ok, changed.ok]).toEqual([may === 'W', may === 'W']);
      const refused = may === '-' ? 'notFound' : 'notPermitted';
      if (!changed.ok) expect(changed.error.kind).toBe(refused);
    },
  );
});

describe('keeping an item', () => {
  test('sent twice, it is kept once', async () => {
    const sent = input('planAction');
    const answers = await Promise.all([
      keepCouncilItem(sent, as('leader')),
      keepCouncilItem(sent, as('leader')),
    ]);

    expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
    expect((await getCouncilItem('planAction', sent.itemId, as('leader')))?.versions).toHaveLength(
      1,
    );
  });

  test('two leaders change one action: the second sees what the first wrote, and nothing is lost', async () => {
    const sent = input('planAction');
    await keepCouncilItem(sent, as('leader'));
    const change = (title: string) =>
      keepCouncilItem(
        {
          ...sent,
          baseVersion: 1,
          submissionKey: randomUUID(),
          reason: 'Clearer.',
          content: { ...sent.content, title },
        },
        as('leader'),
      );
    expect((await change('First')).ok).toBe(true);
    const second = await change('Second');

    expect(second).toMatchObject({
      ok: false,
      error: { kind: 'itemChanged', current: { version: 2, content: { title: 'First' } } },
    });
    const read = await getCouncilItem('planAction', sent.itemId, as('leader'));
    expect(read?.versions.map(({ content }) => content.title)).toEqual([
      sent.content.title,
      'First',
    ]);
  });

  test('a change needs its reason', async () => {
    const sent = input('board');
    await keepCouncilItem(sent, as('leader'));
    const answer = await keepCouncilItem(
      { ...sent, baseVersion: 1, submissionKey: randomUUID() },
      as('leader'),
    );

    expect(answer).toMatchObject({ ok: false, error: { errors: [{ field: 'reason' }] } });
  });

  test('what is withdrawn leaves the list and stays in the history', async () => {
    const sent = input('roleHolder');
    await keepCouncilItem(sent, as('leader'));
    await keepCouncilItem(
      {
        ...sent,
        baseVersion: 1,
        submissionKey: randomUUID(),
        state: 'withdrawn',
        reason: 'Entered twice.',
      },
      as('leader'),
    );

    const listed = await listCouncilItems('roleHolder', { laCode: '831' }, as('leader'));
    expect(listed.some(({ id }) => id === sent.itemId)).toBe(false);
    const read = await getCouncilItem('roleHolder', sent.itemId, as('leader'));
    expect(read?.versions.map(({ state, reason }) => [state, reason])).toEqual([
      ['recorded', null],
      ['withdrawn', 'Entered twice.'],
    ]);
  });

  test('nothing can be hung on another authority, its inspection or an unpublished one', async () => {
    const board = input('board', { laCode: '861' });
    await keepCouncilItem(board, as('otherLeader'));
    const unpublished = await addInspection(database.owner, { startedOn: '2026-10-05' });
    const planned = await addInspection(database.owner, {
      startedOn: '2026-12-07',
      status: 'planned',
    });
    const elsewhere = await addInspection(database.owner, { laCode: '860', status: 'published' });

    const own = input('board');
    await keepCouncilItem(own, as('leader'));
    const answers = await Promise.all([
      keepCouncilItem(input('boardMeeting', { parentId: board.itemId }), as('leader')),
      keepCouncilItem(input('planAction', { inspectionId: elsewhere }), as('leader')),
      keepCouncilItem(input('planAction', { laCode: '861' }), as('leader')),
      // Only the team knows what is planned.
      keepCouncilItem(input('planAction', { inspectionId: planned }), as('leader')),
      // A note belongs to an action, not to a board.
      keepCouncilItem(input('planNote', { parentId: own.itemId }), as('leader')),
    ]);
    expect(answers.map((answer) => !answer.ok && answer.error.kind)).toEqual(
      Array(5).fill('notFound'),
    );
    expect(
      await keepCouncilItem(input('planAction', { inspectionId: unpublished }), as('leader')),
    ).toMatchObject({
      error: {
        errors: [{ message: expect.stringContaining('A plan answers a published report') }],
      },
    });
    expect(
      await keepCouncilItem(input('planAction', { inspectionId: unpublished }), as('otherLeader')),
    ).toMatchObject({ error: { kind: 'notFound' } });
    expect((await keepCouncilItem(input('planAction', { inspectionId }), as('leader'))).ok).toBe(
      true,
    );
  });

  test('hangs on what it belongs to, and takes no id that is something else', async () => {
    const board = input('board');
    await keepCouncilItem(board, as('leader'));
    const alone = { inspectionId: null, parentId: null };
    const attempts = [
      keepCouncilItem(input('planAction', alone), as('leader')),
      keepCouncilItem(input('planNote', alone), as('leader')),
      keepCouncilItem(input('boardMeeting', alone), as('leader')),
      keepCouncilItem(input('attendance', alone), as('leader')),
      keepCouncilItem(input('councilReply', alone), as('leader')),
      keepCouncilItem(input('mention', alone), as('leader')),
      keepCouncilItem(input('planAction', { itemId: board.itemId }), as('leader')),
      keepCouncilItem(input('board', { laCode: '861', itemId: board.itemId }), as('otherLeader')),
    ];

    expect((await Promise.all(attempts)).map((one) => !one.ok && one.error.kind)).toEqual(
      attempts.map(() => 'notFound'),
    );
  });

  test('an action answers areas of its own report and of no other', async () => {
    const areaOf = async (inspection: string) => {
      const { rows } = await database.owner.query<{ id: string }>(
        `INSERT INTO area_for_improvement (inspection_id, kind) VALUES ($1, 'improvement') RETURNING id`,
        [inspection],
      );
      return rows[0]?.id ?? '';
    };
    const elsewhere = await addInspection(database.owner, {
      laCode: '861',
      startedOn: '2025-02-03',
      status: 'published',
    });
    const [own, theirs] = [await areaOf(inspectionId), await areaOf(elsewhere)];
    const answering = (...areaIds: string[]) =>
      keepCouncilItem(
        input('planAction', { content: { ...contents.planAction, areaIds } }),
        as('leader'),
      );

    expect((await answering(own, own)).ok).toBe(true);
    expect(await answering(own, theirs)).toMatchObject({ error: { kind: 'notFound' } });
    expect(await answering(randomUUID())).toMatchObject({ error: { kind: 'notFound' } });
  });

  test.each([
    ['paragraph', '16', null],
    ['paragraph', '999', 'The report has no paragraph 999'],
    ['areaForImprovement', '15', null],
    ['areaForImprovement', '16', 'so there is no 16'],
    ['report', null, null],
  ] as const)(
    'a reply to %s %s of the Stoke report of 2019: %s',
    async (subject, subjectRef, fault) => {
      const { rows } = await database.owner.query<{ id: string }>(
        `SELECT id FROM inspection WHERE la_code = '861' AND started_on = '2019-02-04'`,
      );
      const content = { ...contents.councilReply, subject, subjectRef };
      const answer = await keepCouncilItem(
        input('councilReply', { laCode: '861', inspectionId: rows[0]?.id, content }),
        as('otherLeader'),
      );

      expect(answer).toMatchObject(
        fault === null
          ? { ok: true }
          : {
              error: {
                errors: [{ field: 'subjectRef', message: expect.stringContaining(fault) }],
              },
            },
      );
    },
  );

  test('no plan is written under embargo', async () => {
    const hidden = await addInspection(database.owner, {
      startedOn: '2025-03-03',
      status: 'published',
    });
    await database.owner.query(
      `INSERT INTO publication_snapshot (inspection_id, number, document, digest, publish_at, recorded_by_id)
       VALUES ($1, 1, '{}', repeat('0', 64), now() + interval '100 years', $2)`,
      [hidden, as('leader').id],
    );
    expect(
      await keepCouncilItem(input('planAction', { inspectionId: hidden }), as('leader')),
    ).toMatchObject({ error: { errors: [{ message: expect.stringContaining('not published') }] } });
  });

  const begins = '7 September 2026';
  test.each([
    ['planNote', { notedOn: '2199-01-01' }, 'still to come'],
    ['planNote', { notedOn: '1950-01-01' }, begins],
    ['planAction', { dueOn: '1901-01-01' }, begins],
    ['selfEvaluation', { asAt: '2199-01-01' }, 'still to come'],
    ['boardMeeting', { heldOn: '2199-01-01' }, 'nobody can have come'],
    ['councilReply', { repliedOn: '2199-01-01' }, 'still to come'],
    ['councilReply', { repliedOn: '2026-09-06' }, begins],
    ['intervention', { happenedOn: '2199' }, 'still to come'],
    ['statement', { saidOn: '2199-01' }, 'still to come'],
  ] as const)('%s: a day that cannot be is refused: %o', async (kind, day, message) => {
    const sent = input(kind);
    const content = { ...sent.content, ...day };
    expect(await keepCouncilItem({ ...sent, content }, as(keeperOf(kind)))).toMatchObject({
      error: {
        errors: [{ field: Object.keys(day)[0], message: expect.stringContaining(message) }],
      },
    });
  });

  test.each([
    ['planNote', { notedOn: '2026-09-07' }],
    ['planAction', { dueOn: '2199-01-01' }],
    ['intervention', { happenedOn: '2026' }],
    ['statement', { saidOn: '2026-11' }],
  ] as const)('%s: a day that may be is kept: %o', async (kind, day) => {
    const sent = input(kind);
    const content = { ...sent.content, ...day };
    expect((await keepCouncilItem({ ...sent, content }, as(keeperOf(kind)))).ok).toBe(true);
  });

  test('is in the audit trail with who and why', async () => {
    const sent = input('intervention');
    await keepCouncilItem(sent, as('official'));
    const { rows } = await database.owner.query(
      'SELECT action, actor_id, la_code FROM audit_event WHERE subject_id = $1',
      [sent.itemId],
    );

    expect(rows).toEqual([
      { action: 'intervention.recorded', actor_id: as('official').id, la_code: '831' },
    ]);
  });

  test('of the Department makes a version of the data, as ways out of inadequate rest on it', async () => {
    const versions = async () => {
      const { rows } = await database.owner.query<{ changed: string }>(
        "SELECT changed FROM data_version WHERE changed LIKE 'Derby: %' ORDER BY number",
      );
      return rows.map(({ changed }) => changed);
    };
    const before = await versions();
    const sent = input('intervention');
    await keepCouncilItem(sent, as('official'));
    await keepCouncilItem(sent, as('official'));
    await keepCouncilItem(input('board'), as('leader'));

    expect(await versions()).toEqual([...before, 'Derby: an event of intervention recorded']);
  });
});

describe('what is released', () => {
  test('a reply is the public’s once the council says so', async () => {
    const sent = input('councilReply', {
      content: { ...contents.councilReply, visibility: 'public' },
    });
    await keepCouncilItem(sent, as('leader'));

    expect(await getCouncilItem('councilReply', sent.itemId, null)).not.toBeNull();
  });

  test('the public record is everybody’s, and what a person adds to it is not', async () => {
    const stoke = await listCouncilItems('attendance', { laCode: '861' }, null);
    expect(stoke.map(({ content }) => [content.invited, content.present])).toEqual([[16, 0]]);

    const concerns = await listCouncilItems('concern', { laCode: '861' }, null);
    expect(concerns).toHaveLength(49);
    const mentions = await listCouncilItems('mention', { laCode: '861' }, null);
    expect(mentions).toHaveLength(251);
    const first = stoke[0];
    if (!first) throw new Error('No attendance');
    await keepCouncilItem(
      input('attendance', {
        itemId: first.id,
        baseVersion: 1,
        laCode: '861',
        reason: 'Minutes found.',
        content: { ...first.content, present: 1, absent: 7 },
      }),
      as('otherLeader'),
    );
    expect(await listCouncilItems('attendance', { laCode: '861' }, null)).toEqual([]);
  });

  test('an address that is no id finds nothing', async () => {
    expect(await getCouncilItem('planAction', 'x', as('leader'))).toBeNull();
    expect(await listCouncilItems('planNote', { parentId: `' OR 1=1` }, as('leader'))).toEqual([]);
  });
});
