import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { InspectionStatus } from '@/lib/domain/inspections';
import type { Viewer } from '@/lib/domain/people';
import type { SaveCommentInput } from '@/lib/schemas/factual-accuracy';
import { holdClock } from '@/tests/support/clock';
import { type TestDatabase, withDatabase } from '@/tests/support/database';
import { addAppointed, addInspection, addPerson, standard } from '@/tests/support/factories';
import { addArea, addEntry, addParagraph } from '@/tests/support/judging';

const signedIn = vi.hoisted(() => ({ viewer: null as Viewer | null }));
vi.mock('@/lib/server/session', () => ({ requireViewer: async () => signedIn.viewer }));

let database: TestDatabase;
let saving: typeof import('@/lib/services/save-comment');
let returning: typeof import('@/lib/services/return-comments');
let answering: typeof import('@/lib/services/answer-comment');
let timing: typeof import('@/lib/services/accuracy-time');
let status: typeof import('@/lib/services/change-status');
let confirming: typeof import('@/lib/services/confirm-judgement');
let signing: typeof import('@/lib/services/sign-off');
let reading: typeof import('@/lib/services/read-judging');
let needs: typeof import('@/lib/services/step-needs');
let queries: typeof import('@/lib/queries/factual-accuracy');
let earlier: typeof import('@/lib/queries/earlier-checks');
let sources: typeof import('@/lib/queries/draft-sources');
let audit: typeof import('@/lib/server/audit');
let whole: typeof import('@/lib/queries/whole-inspection/parts');
let server: typeof import('@/lib/server/db');
let releaseClock = () => {};
let day = 0;

beforeAll(async () => {
  database = await withDatabase('reference');
  saving = await import('@/lib/services/save-comment');
  returning = await import('@/lib/services/return-comments');
  answering = await import('@/lib/services/answer-comment');
  timing = await import('@/lib/services/accuracy-time');
  status = await import('@/lib/services/change-status');
  confirming = await import('@/lib/services/confirm-judgement');
  signing = await import('@/lib/services/sign-off');
  reading = await import('@/lib/services/read-judging');
  needs = await import('@/lib/services/step-needs');
  queries = await import('@/lib/queries/factual-accuracy');
  earlier = await import('@/lib/queries/earlier-checks');
  sources = await import('@/lib/queries/draft-sources');
  audit = await import('@/lib/server/audit');
  whole = await import('@/lib/queries/whole-inspection/parts');
  server = await import('@/lib/server/db');
});
afterEach(() => releaseClock());
afterAll(() => database.drop());

/** A Monday: ten working days later it is Monday 7 December. */
const monday = '2026-11-23T10:00:00Z';
const at = (instant: string) => {
  releaseClock();
  releaseClock = holdClock(instant);
};

type Arranged = typeof standard & {
  id: string;
  lead: Viewer;
  checker: Viewer;
  council: Viewer;
  paragraphId: string;
};

/** An inspection signed off by quality assurance, with the people of its council. */
async function arrange(): Promise<Arranged> {
  at(monday);
  day += 1;
  const startedOn = new Date(Date.UTC(2026, 4, day)).toISOString().slice(0, 10);
  const id = await addInspection(database.owner, { startedOn, status: 'qualityAssurance' });
  const lead = await addAppointed(database.owner, 'leadInspector', id);
  const checker = await addAppointed(database.owner, 'qualityAssurer', id);
  const council = await addPerson(database.owner, { role: 'councilLeader', laCode: '831' });
  const entry = await addEntry(database.owner, id);
  const paragraphId = await addParagraph(database.owner, id, [entry]);
  await addArea(database.owner, id, [entry]);
  const arranged = { id, ...standard, lead, checker, council, paragraphId };
  await checkAgain(arranged);
  return arranged;
}

/** Confirms every grade and signs off what then stands. */
async function checkAgain(arranged: Arranged): Promise<void> {
  const { id, lead, checker } = arranged;
  const states = await reading.readJudging(arranged, lead);
  await Promise.all(
    states.map(({ area, digest, confirmed }) =>
      confirming.confirmJudgement(
        {
          inspectionId: id,
          area,
          grade: 'inadequate',
          reason: 'All considered.',
          digest,
          baseVersion: confirmed?.version ?? 0,
        },
        lead,
      ),
    ),
  );
  const checking = await reading.readChecking(arranged, checker);
  await signing.signOff(
    { inspectionId: id, digest: checking?.digest ?? '', note: 'Read.' },
    checker,
  );
}

const step = (
  { id, lead }: Arranged,
  transition: 'sendToCouncil' | 'makeFinal' | 'returnToJudging' | 'sendToQualityAssurance',
) => status.changeStatus({ inspectionId: id, transition, reason: 'A reason' }, lead);

async function arrangeSent(): Promise<Arranged> {
  const arranged = await arrange();
  expect(await step(arranged, 'sendToCouncil')).toEqual(done);
  return arranged;
}

const force = (id: string, to: InspectionStatus) =>
  database.owner.query('UPDATE inspection SET status = $1 WHERE id = $2', [to, id]);

const comment = (id: string, given: Partial<SaveCommentInput> = {}): SaveCommentInput => ({
  inspectionId: id,
  commentId: randomUUID(),
  anchor: 'p1',
  baseVersion: 0,
  submissionKey: randomUUID(),
  deed: 'save',
  text: 'It was eleven cases.',
  ...given,
});

const again = (input: SaveCommentInput, given: Partial<SaveCommentInput>): SaveCommentInput => ({
  ...input,
  submissionKey: randomUUID(),
  ...given,
});

async function draftOf({ id, council }: Arranged) {
  const draft = await queries.getCouncilDraft(id, council);
  if (!draft) throw new Error('The council sees no draft');
  return draft;
}

const sendBack = async (arranged: Arranged, digest?: string) =>
  returning.returnComments(
    {
      inspectionId: arranged.id,
      digest: digest ?? returning.commentsDigest((await draftOf(arranged)).comments),
    },
    arranged.council,
  );

const answer = (
  { id, lead }: Arranged,
  commentId: string,
  given: { viewer?: Viewer; baseVersion?: number; commentVersion?: number; text?: string } = {},
) =>
  answering.answerComment(
    {
      inspectionId: id,
      commentId,
      commentVersion: given.commentVersion ?? 1,
      baseVersion: given.baseVersion ?? 0,
      outcome: 'accepted',
      text: given.text ?? 'Changed to eleven.',
    },
    given.viewer ?? lead,
  );

const seenByTeam = async ({ id, lead }: Arranged) =>
  (await queries.listRoundsOf(id, lead)).flatMap(({ comments }) => comments);

const done = { ok: true, value: null };
const refused = (kind: string) => ({ ok: false, error: { kind } });

describe('sending the draft to the council', () => {
  test('freezes it without its evidence and starts the clock, once', async () => {
    const arranged = await arrange();
    expect(
      await Promise.all([step(arranged, 'sendToCouncil'), step(arranged, 'sendToCouncil')]),
    ).toEqual([done, done]);

    const { round, earlier } = await draftOf(arranged);
    expect(earlier).toEqual([]);
    expect(round).toMatchObject({
      opensOn: '2026-11-23',
      closesOn: '2026-12-07',
      workingDays: 10,
      returned: null,
      recordedBy: { id: arranged.lead.id },
    });
    expect(round.document.evidence).toBeNull();
    expect(round.document.sections[0]?.paragraphs[0]).toMatchObject({
      anchor: 'p1',
      text: 'Contacts are closed too early.',
      evidence: [],
    });
    const { rows } = await database.owner.query(
      `SELECT 1 FROM audit_event WHERE inspection_id = $1 AND action = 'accuracyRound.opened'`,
      [arranged.id],
    );
    expect(rows).toHaveLength(1);
  });

  test('gives the council what the lead inspector set before', async () => {
    const arranged = await arrange();
    const set = (workingDays: number, viewer = arranged.lead) =>
      timing.setAccuracyWindow({ inspectionId: arranged.id, workingDays }, viewer);

    expect(await set(5)).toEqual(done);
    expect(await set(5)).toEqual(done);
    expect(await set(7, arranged.checker)).toEqual(refused('notPermitted'));
    expect(await set(7, arranged.council)).toEqual(refused('notFound'));
    await step(arranged, 'sendToCouncil');
    expect(await set(7)).toEqual(refused('closed'));
    expect((await draftOf(arranged)).round.closesOn).toBe('2026-11-30');
  });

  test('again shows the new draft, and keeps what was said of the earlier one', async () => {
    const arranged = await arrangeSent();
    const input = comment(arranged.id, { deed: 'send' });
    await saving.saveComment(input, arranged.council);
    await step(arranged, 'returnToJudging');
    expect(await queries.getCouncilDraft(arranged.id, arranged.council)).toBeNull();
    await addParagraph(database.owner, arranged.id, [], { text: 'More.', position: 2 });
    await force(arranged.id, 'qualityAssurance');
    await checkAgain(arranged);
    expect(await step(arranged, 'sendToCouncil')).toEqual(done);

    const draft = await draftOf(arranged);
    expect(draft.comments).toEqual([]);
    expect(draft.earlier[0]?.comments).toHaveLength(1);
    const change = again(input, { baseVersion: 1, deed: 'send', text: 'Ten.' });
    expect(await saving.saveComment(change, arranged.council)).toEqual(refused('closed'));
    at('2026-12-08T00:30:00Z');
    expect(await unmet(arranged)).toEqual([
      'Answer the comment of the council that has no answer yet',
    ]);
    expect(await answer(arranged, input.commentId)).toEqual(done);
    expect(await unmet(arranged)).toEqual([]);
  });
});

async function unmet(arranged: Arranged) {
  return server.db.$transaction((transaction) =>
    needs.unmetNeeds(
      transaction,
      {
        id: arranged.id,
        laCode: '831',
        ...standard,
        status: 'factualAccuracy',
        evidenceVisibility: 'team',
      },
      ['commentsAnswered'],
    ),
  );
}

describe('comments', () => {
  test('are saved part-way, unseen by the team, then sent, changed and withdrawn', async () => {
    const arranged = await arrangeSent();
    const { council } = arranged;
    const first = comment(arranged.id);
    expect(await saving.saveComment(first, council)).toEqual(done);
    expect(await seenByTeam(arranged)).toEqual([]);
    const long = 'It was eleven cases. '.repeat(2_000).trim();
    await saving.saveComment(again(first, { baseVersion: 1, text: long }), council);
    expect(await seenByTeam(arranged)).toEqual([]);

    const send = again(first, { baseVersion: 2, deed: 'send', text: 'Eleven.' });
    expect(await saving.saveComment(send, council)).toEqual(done);
    const [seen] = await seenByTeam(arranged);
    expect(seen?.versions.map(({ state, text }) => `${state}: ${text}`)).toEqual(['sent: Eleven.']);
    const part = again(first, { baseVersion: 3, text: 'Twel' });
    expect(await saving.saveComment(part, council)).toMatchObject({ error: { kind: 'unmet' } });
    await saving.saveComment(
      again(first, { baseVersion: 3, deed: 'send', text: 'Twelve.' }),
      council,
    );
    const withdraw = again(first, { baseVersion: 4, deed: 'withdraw', text: '' });
    expect(await saving.saveComment(withdraw, council)).toEqual(done);
    expect((await seenByTeam(arranged))[0]?.versions.map(({ state }) => state)).toEqual([
      'sent',
      'sent',
      'withdrawn',
    ]);
    const after = again(first, { baseVersion: 5, deed: 'send' });
    expect(await saving.saveComment(after, council)).toMatchObject({ error: { kind: 'unmet' } });
  });

  test('can be about any place of the draft and no other', async () => {
    const arranged = await arrangeSent();
    const on = async (anchor: string) =>
      (await saving.saveComment(comment(arranged.id, { anchor }), arranged.council)).ok;

    expect(await on('report')).toBe(true);
    expect(await on('i1')).toBe(true);
    expect(await on('p1')).toBe(true);
    expect(await on('p2')).toBe(false);
    expect(await on('summary')).toBe(false);
  });

  test('sent twice by one form count once, and other words under the same key not at all', async () => {
    const arranged = await arrangeSent();
    const { council } = arranged;
    const input = comment(arranged.id, { deed: 'send' });

    expect(
      await Promise.all([saving.saveComment(input, council), saving.saveComment(input, council)]),
    ).toEqual([done, done]);
    expect((await draftOf(arranged)).comments[0]?.versions).toHaveLength(1);
    expect(await saving.saveComment({ ...input, text: 'Other.' }, council)).toMatchObject({
      error: { kind: 'fields' },
    });
  });

  test('written by two people at once: the second sees both and decides', async () => {
    const arranged = await arrangeSent();
    const other = await addPerson(database.owner, { role: 'councilLeader', laCode: '831' });
    const first = comment(arranged.id);
    await saving.saveComment(first, arranged.council);
    const mine = again(first, { baseVersion: 1, text: 'Mine.' });
    const theirs = again(first, { baseVersion: 1, text: 'Theirs.' });

    const answers = await Promise.all([
      saving.saveComment(mine, arranged.council),
      saving.saveComment(theirs, other),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const lost = answers.find(({ ok }) => !ok);
    const standing = (await draftOf(arranged)).comments[0]?.versions.at(-1);
    expect(lost).toMatchObject({
      error: { kind: 'commentChanged', current: { version: 2, text: standing?.text } },
    });
    // On top of what the other wrote it is taken.
    expect(await saving.saveComment(again(mine, { baseVersion: 2, text: 'Both.' }), other)).toEqual(
      done,
    );
  });

  test('two people can each add one at the same moment', async () => {
    const arranged = await arrangeSent();
    const other = await addPerson(database.owner, { role: 'councilLeader', laCode: '831' });

    expect(
      await Promise.all([
        saving.saveComment(comment(arranged.id), arranged.council),
        saving.saveComment(comment(arranged.id), other),
      ]),
    ).toEqual([done, done]);
    expect((await draftOf(arranged)).comments).toHaveLength(2);
  });

  test('are taken on the last day and not after it, unless there is more time', async () => {
    const arranged = await arrangeSent();
    const save = () => saving.saveComment(comment(arranged.id), arranged.council);
    at('2026-12-07T23:59:00Z');
    expect(await save()).toEqual(done);
    at('2026-12-08T00:00:00Z');
    expect(await save()).toEqual({
      ok: false,
      error: {
        kind: 'unmet',
        needs: [
          expect.stringMatching(/^The time for comments ended on 7 December 2026, so nothing/),
        ],
      },
    });
    expect(await sendBack(arranged)).toMatchObject({ error: { kind: 'unmet' } });

    const more = { inspectionId: arranged.id, closesOn: '2026-12-10', reason: 'Floods.' };
    expect(await timing.extendRound(more, arranged.lead)).toEqual(done);
    expect(await timing.extendRound(more, arranged.lead)).toEqual(done);
    expect(await save()).toEqual(done);
    const { round } = await draftOf(arranged);
    expect(round.closesOn).toBe('2026-12-10');
    expect(round.extensions).toMatchObject([{ closesOn: '2026-12-10', reason: 'Floods.' }]);
  });

  test('of another round are not found, wherever their id is put', async () => {
    const mine = await arrangeSent();
    const other = await arrangeSent();
    const stranger = await addPerson(database.owner, { role: 'councilLeader', laCode: '861' });
    const input = comment(other.id, { deed: 'send' });
    await saving.saveComment(input, other.council);
    const before = await draftOf(other);

    const put = { ...again(input, { baseVersion: 1, text: 'Moved.' }), inspectionId: mine.id };
    expect(await saving.saveComment(put, mine.council)).toEqual(refused('notFound'));
    expect(await saving.saveComment({ ...put, deed: 'withdraw' }, mine.council)).toEqual(
      refused('notFound'),
    );
    expect(await saving.saveComment(again(input, { baseVersion: 1 }), stranger)).toEqual(
      refused('notFound'),
    );
    expect(await answer(mine, input.commentId)).toEqual(refused('notFound'));
    expect(await answer(other, input.commentId, { viewer: mine.lead })).toEqual(
      refused('notFound'),
    );
    expect(await draftOf(other)).toEqual(before);
    expect((await draftOf(mine)).comments).toEqual([]);
  });
});

describe('sending back', () => {
  test('sends what is not sent yet, stops the clock and ends all changes', async () => {
    const arranged = await arrangeSent();
    const input = comment(arranged.id);
    await saving.saveComment(input, arranged.council);
    const withdrawn = comment(arranged.id, { text: 'Never sent.' });
    await saving.saveComment(withdrawn, arranged.council);
    await saving.saveComment(
      again(withdrawn, { baseVersion: 1, deed: 'withdraw', text: '' }),
      arranged.council,
    );
    const { comments } = await draftOf(arranged);
    const digest = returning.commentsDigest(comments);

    expect(await Promise.all([sendBack(arranged, digest), sendBack(arranged, digest)])).toEqual([
      done,
      done,
    ]);
    const { round } = await draftOf(arranged);
    expect(round.returned).toMatchObject({ recordedBy: { id: arranged.council.id } });
    expect((await seenByTeam(arranged)).map(({ id }) => id)).toEqual([input.commentId]);
    expect(await saving.saveComment(comment(arranged.id), arranged.council)).toMatchObject({
      error: { kind: 'unmet', needs: [expect.stringMatching(/^The draft was sent back/)] },
    });
    expect(
      await timing.extendRound(
        { inspectionId: arranged.id, closesOn: '2026-12-10', reason: 'More.' },
        arranged.lead,
      ),
    ).toMatchObject({ error: { kind: 'unmet' } });
  });

  test('is refused when a comment changed since the page showed them', async () => {
    const arranged = await arrangeSent();
    const digest = returning.commentsDigest([]);
    await saving.saveComment(comment(arranged.id), arranged.council);

    expect(await sendBack(arranged, digest)).toEqual(refused('stale'));
    expect((await draftOf(arranged)).round.returned).toBeNull();
  });
});

describe('answers', () => {
  test('are given one by one, seen by the council, and can be given anew', async () => {
    const arranged = await arrangeSent();
    const input = comment(arranged.id, { deed: 'send' });
    await saving.saveComment(input, arranged.council);
    expect(await step(arranged, 'makeFinal')).toMatchObject({
      error: {
        kind: 'unmet',
        needs: ['The council still has until 7 December 2026 to send its comments'],
      },
    });
    await sendBack(arranged);
    expect(await step(arranged, 'makeFinal')).toMatchObject({
      error: { kind: 'unmet', needs: ['Answer the comment of the council that has no answer yet'] },
    });

    expect(
      await Promise.all([answer(arranged, input.commentId), answer(arranged, input.commentId)]),
    ).toEqual([done, done]);
    const other = await addAppointed(database.owner, 'leadInspector', arranged.id);
    expect(await answer(arranged, input.commentId, { viewer: other, text: 'No.' })).toEqual(
      refused('stale'),
    );
    expect(
      await answer(arranged, input.commentId, { baseVersion: 1, text: 'Now twelve.' }),
    ).toEqual(done);
    const [shown] = (await draftOf(arranged)).comments;
    expect(shown?.answers.map(({ text }) => text)).toEqual(['Changed to eleven.', 'Now twelve.']);
    expect(await step(arranged, 'makeFinal')).toEqual(done);
    expect(await answer(arranged, input.commentId, { baseVersion: 2 })).toEqual(refused('closed'));
    // The council still reads it all until publication.
    expect((await draftOf(arranged)).comments).toHaveLength(1);
  });

  test('cannot be given to what was not sent, and end the changing of what was', async () => {
    const arranged = await arrangeSent();
    const input = comment(arranged.id);
    await saving.saveComment(input, arranged.council);
    expect(await answer(arranged, input.commentId)).toEqual(refused('notFound'));

    await saving.saveComment(again(input, { baseVersion: 1, deed: 'send' }), arranged.council);
    expect(await answer(arranged, input.commentId, { commentVersion: 1 })).toEqual(
      refused('stale'),
    );
    await answer(arranged, input.commentId, { commentVersion: 2 });
    expect(
      await saving.saveComment(
        again(input, { baseVersion: 2, deed: 'send', text: 'Ten.' }),
        arranged.council,
      ),
    ).toMatchObject({ error: { kind: 'unmet' } });
  });
});

describe('who may do what', () => {
  const everybody = async (arranged: Arranged) => ({
    council: arranged.council,
    'another council': await addPerson(database.owner, { role: 'councilLeader', laCode: '861' }),
    lead: arranged.lead,
    inspector: await addAppointed(database.owner, 'inspector', arranged.id),
    'who checks': arranged.checker,
    'a lead elsewhere': (await arrange()).lead,
    'an official': await addPerson(database.owner, { role: 'official' }),
    'an administrator': await addPerson(database.owner, { role: 'administrator' }),
  });

  const attempt = async (arranged: Arranged, viewer: Viewer, sent: string) => {
    const read = await queries.getCouncilDraft(arranged.id, viewer);
    const saved = await saving.saveComment(comment(arranged.id), viewer);
    const answered = await answer(arranged, sent, {
      viewer,
      text: 'Refused or not.',
      baseVersion: 0,
    });
    const extended = await timing.extendRound(
      { inspectionId: arranged.id, closesOn: '2026-12-09', reason: 'More.' },
      viewer,
    );
    return [
      read ? 'reads' : 'none',
      ...[saved, answered, extended].map((one) => (one.ok ? 'done' : one.error.kind)),
    ].join(' ');
  };

  const stranger = 'none notFound notFound notFound';
  const inFactualAccuracy = {
    council: 'reads done notFound notFound',
    'another council': stranger,
    lead: 'none notFound done done',
    inspector: 'none notFound notPermitted notPermitted',
    'who checks': 'none notFound notPermitted notPermitted',
    'a lead elsewhere': stranger,
    'an official': stranger,
    'an administrator': stranger,
  };
  const closed = {
    ...inFactualAccuracy,
    council: 'none closed notFound notFound',
    lead: 'none notFound closed closed',
  };

  test.each([
    ['factualAccuracy', inFactualAccuracy],
    ['final', { ...closed, council: 'reads closed notFound notFound' }],
    ['published', closed],
    ['judging', closed],
    ['paused', closed],
  ] as const)('while %s', async (state, expected) => {
    const arranged = await arrangeSent();
    const input = comment(arranged.id, { deed: 'send' });
    await saving.saveComment(input, arranged.council);
    const people = Object.entries(await everybody(arranged));
    await force(arranged.id, state);

    const found: Record<string, string> = {};
    for (const [who, viewer] of people)
      found[who] = await attempt(arranged, viewer, input.commentId);
    expect(found).toEqual(expected);
  });

  test('before a draft is sent there is none for anybody', async () => {
    const arranged = await arrange();

    expect(await queries.getCouncilDraft(arranged.id, arranged.council)).toBeNull();
    expect(await saving.saveComment(comment(arranged.id), arranged.council)).toEqual(
      refused('notFound'),
    );
    expect(await queries.getCouncilDraft('not an id', arranged.council)).toBeNull();
  });

  test('a council lists its own drafts, and the team reads rounds of its own inspection', async () => {
    const arranged = await arrangeSent();
    const other = await addPerson(database.owner, { role: 'councilLeader', laCode: '861' });
    const elsewhere = (await arrange()).lead;

    const listed = await queries.listDraftsToCheck(arranged.council);
    expect(listed.map(({ inspection }) => inspection.id)).toContain(arranged.id);
    expect(await queries.listDraftsToCheck(other)).toEqual([]);
    expect(await queries.listDraftsToCheck(arranged.lead)).toEqual([]);
    expect(await queries.listRoundsOf(arranged.id, arranged.checker)).toHaveLength(1);
    expect(await queries.listRoundsOf(arranged.id, elsewhere)).toEqual([]);
    expect(await queries.listRoundsOf(arranged.id, arranged.council)).toEqual([]);
    expect(await queries.getAccuracyWindow(arranged.id, elsewhere)).toBeNull();
    expect(await sources.listDraftSources(arranged.id, elsewhere)).toEqual([]);
  });
});

describe('a check that is over', () => {
  const reads = async (arranged: Arranged, viewer: Viewer) => {
    const one = await earlier.getEarlierCheck(arranged.id, viewer);
    const listed = (await earlier.listEarlierChecks(viewer)).some(
      ({ inspection }) => inspection.id === arranged.id,
    );
    return [one ? 'reads' : 'none', listed ? 'listed' : 'not listed'].join(' ');
  };
  const nobodyElse = {
    'another council': 'none not listed',
    lead: 'none not listed',
    'who checks': 'none not listed',
    official: 'none not listed',
    administrator: 'none not listed',
  };

  test.each([
    ['factualAccuracy', 'none not listed'],
    ['judging', 'none not listed'],
    ['paused', 'none not listed'],
    ['final', 'reads not listed'],
    ['published', 'reads listed'],
    ['incomplete', 'reads listed'],
  ] as const)('is the council’s own to read, while %s', async (state, expected) => {
    const arranged = await arrangeSent();
    const people = {
      'another council': await addPerson(database.owner, { role: 'councilLeader', laCode: '861' }),
      lead: arranged.lead,
      'who checks': arranged.checker,
      official: await addPerson(database.owner, { role: 'official' }),
      administrator: await addPerson(database.owner, { role: 'administrator' }),
    };
    await force(arranged.id, state);

    const found: Record<string, string> = {};
    for (const [who, viewer] of Object.entries(people)) found[who] = await reads(arranged, viewer);
    expect(await reads(arranged, arranged.council)).toBe(expected);
    expect(found).toEqual(nobodyElse);
  });

  test('holds every comment with its answer, of every draft', async () => {
    const arranged = await arrangeSent();
    const sent = comment(arranged.id, { deed: 'send' });
    await saving.saveComment(sent, arranged.council);
    await answer(arranged, sent.commentId);
    await force(arranged.id, 'published');
    const check = await earlier.getEarlierCheck(arranged.id, arranged.council);

    expect(check?.rounds.flatMap(({ comments }) => comments)).toMatchObject([
      { id: sent.commentId, answers: [{ text: 'Changed to eleven.' }] },
    ]);
  });

  test('is on record each time somebody looks at it before everybody can read the report', async () => {
    const arranged = await arrangeSent();
    await force(arranged.id, 'final');
    signedIn.viewer = arranged.council;
    const { default: EarlierCheckPage } = await import(
      '@/app/(council)/drafts-to-check/[inspectionId]/earlier/page'
    );
    const open = () => EarlierCheckPage({ params: Promise.resolve({ inspectionId: arranged.id }) });
    const views = async () => {
      const { rows } = await database.owner.query<{ page: string }>(
        `SELECT detail->>'page' AS page FROM audit_event
         WHERE inspection_id = $1 AND actor_id = $2 AND action = 'inspection.viewed'`,
        [arranged.id, arranged.council.id],
      );
      return rows.map(({ page }) => page);
    };
    await open();
    expect(await views()).toEqual([`/drafts-to-check/${arranged.id}/earlier`]);

    await force(arranged.id, 'published');
    await open();
    expect(await views()).toHaveLength(1);
    signedIn.viewer = await addPerson(database.owner, { role: 'councilLeader', laCode: '861' });
    await expect(open()).rejects.toThrow();
  });
});

test('both sides see who of the council looked at the draft and when', async () => {
  const arranged = await arrangeSent();
  const { inspection } = await draftOf(arranged);
  const stranger = await addPerson(database.owner, { role: 'councilLeader', laCode: '861' });
  const look = (viewer: Viewer, page: string) => audit.noteView(viewer, inspection, page);
  await look(arranged.council, `/drafts-to-check/${arranged.id}`);
  await look(arranged.council, `/drafts-to-check/${arranged.id}/comments`);
  await look(arranged.lead, `/inspections/${arranged.id}`);

  const looks = await queries.listCouncilLooks(inspection, arranged.council);
  expect(looks).toMatchObject([{ id: arranged.council.id, times: 2 }]);
  expect(await queries.listCouncilLooks(inspection, arranged.lead)).toEqual(looks);
  expect(await queries.listCouncilLooks(inspection, stranger)).toEqual([]);
});

test('what was never sent is in no file the team takes out and in no trail it reads', async () => {
  const arranged = await arrangeSent();
  const { council } = arranged;
  const never = comment(arranged.id, { anchor: 'i1', text: 'Half a thought.' });
  await saving.saveComment(never, council);
  await saving.saveComment(again(never, { baseVersion: 1, deed: 'withdraw', text: '' }), council);
  const sent = comment(arranged.id, { text: 'A first try.' });
  await saving.saveComment(sent, council);
  await saving.saveComment(again(sent, { baseVersion: 1, deed: 'send', text: 'Eleven.' }), council);

  const part = whole.wholeParts.find(({ name }) => name === 'factual-accuracy');
  if (!part) throw new Error('The part is gone');
  const rows = JSON.stringify(await server.db.$queryRaw(part.rows(arranged.id)));
  expect(rows).toContain('Eleven.');
  expect(rows).not.toContain('A first try.');
  expect(rows).not.toContain('Half a thought.');
  expect(rows).not.toContain(never.commentId);
  const trail = await database.owner.query<{ action: string; about: string | null }>(
    `SELECT action, detail->>'about' AS about FROM audit_event
     WHERE inspection_id = $1 AND subject_type = 'factualComment' ORDER BY id`,
    [arranged.id],
  );
  expect(trail.rows).toEqual([
    { action: 'factualComment.saved', about: null },
    { action: 'factualComment.withdrawn', about: null },
    { action: 'factualComment.saved', about: null },
    { action: 'factualComment.sent', about: 'p1' },
  ]);
});

test('the last day can only move on, within reason', async () => {
  const arranged = await arrangeSent();
  const extend = (closesOn: string) =>
    timing.extendRound({ inspectionId: arranged.id, closesOn, reason: 'More.' }, arranged.lead);

  expect(await extend('2026-12-07')).toMatchObject({ error: { kind: 'fields' } });
  expect(await extend('2027-11-23')).toMatchObject({ error: { kind: 'fields' } });
  at('2026-12-20T10:00:00Z');
  expect(await extend('2026-12-18')).toEqual({
    ok: false,
    error: {
      kind: 'fields',
      errors: [{ field: 'closesOn', message: 'The new last day must not be in the past' }],
    },
  });
  expect(await extend('2026-12-21')).toEqual(done);
});

test('a place is found again by its words, and says how it reads now', async () => {
  const arranged = await arrangeSent();
  await database.owner.query(
    `INSERT INTO report_paragraph_version (paragraph_id, version, state, area, position, text, reason)
     VALUES ($1, 2, 'recorded', 'helpAndProtection', 1, 'Eleven contacts are closed too early.', 'Corrected')`,
    [arranged.paragraphId],
  );
  const found = sources.findDraftSource(
    await sources.listDraftSources(arranged.id, arranged.lead),
    {
      anchor: 'p1',
      text: 'Contacts are closed too early.',
    },
  );

  expect(found).toMatchObject({
    kind: 'paragraph',
    id: arranged.paragraphId,
    now: 'Eleven contacts are closed too early.',
  });
});
