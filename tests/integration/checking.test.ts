import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isOpen } from '@/lib/domain/checking';
import type { InspectionStatus } from '@/lib/domain/inspections';
import type { RoleAssignment, Viewer } from '@/lib/domain/people';
import { type TestDatabase, withDatabase } from '@/tests/support/database';
import { addAppointed, addInspection, addPerson, standard } from '@/tests/support/factories';
import { addArea, addEntry, addParagraph } from '@/tests/support/judging';

let database: TestDatabase;
let opening: typeof import('@/lib/services/open-challenge');
let answering: typeof import('@/lib/services/answer-challenge');
let signing: typeof import('@/lib/services/sign-off');
let confirming: typeof import('@/lib/services/confirm-judgement');
let reading: typeof import('@/lib/services/read-judging');
let withdrawing: typeof import('@/lib/services/revise-evidence');
let needs: typeof import('@/lib/services/step-needs');
let guard: typeof import('@/lib/services/may-check');
let queries: typeof import('@/lib/queries/checking');
let server: typeof import('@/lib/server/db');
let day = 0;

beforeAll(async () => {
  database = await withDatabase('reference');
  opening = await import('@/lib/services/open-challenge');
  answering = await import('@/lib/services/answer-challenge');
  signing = await import('@/lib/services/sign-off');
  confirming = await import('@/lib/services/confirm-judgement');
  reading = await import('@/lib/services/read-judging');
  withdrawing = await import('@/lib/services/revise-evidence');
  needs = await import('@/lib/services/step-needs');
  guard = await import('@/lib/services/may-check');
  queries = await import('@/lib/queries/checking');
  server = await import('@/lib/server/db');
});
afterAll(() => database.drop());

type Arranged = typeof standard & { id: string; lead: Viewer; checker: Viewer };

/** An inspection in quality assurance with its lead inspector and its quality assurer. */
async function arrange(status: InspectionStatus = 'qualityAssurance'): Promise<Arranged> {
  day += 1;
  const startedOn = new Date(Date.UTC(2026, 4, day)).toISOString().slice(0, 10);
  const id = await addInspection(database.owner, { startedOn, status });
  return {
    id,
    ...standard,
    lead: await addAppointed(database.owner, 'leadInspector', id),
    checker: await addAppointed(database.owner, 'qualityAssurer', id),
  };
}

/** The same with every grade confirmed, so that it can be signed off. */
async function arrangeConfirmed(): Promise<Arranged & { entryId: string; paragraphId: string }> {
  const arranged = await arrange();
  const entryId = await addEntry(database.owner, arranged.id);
  const paragraphId = await addParagraph(database.owner, arranged.id, [entryId]);
  await addArea(database.owner, arranged.id, [entryId]);
  await confirmAll(arranged);
  return { ...arranged, entryId, paragraphId };
}

async function confirmAll(arranged: Arranged): Promise<void> {
  const states = await reading.readJudging(arranged, arranged.lead);
  await Promise.all(
    states.map(({ area, digest, confirmed }) =>
      confirming.confirmJudgement(
        {
          inspectionId: arranged.id,
          area,
          grade: 'inadequate',
          reason: 'All considered.',
          digest,
          baseVersion: confirmed?.version ?? 0,
        },
        arranged.lead,
      ),
    ),
  );
}

async function checkingOf(arranged: Arranged, viewer = arranged.checker) {
  const checking = await reading.readChecking(arranged, viewer);
  if (!checking) throw new Error('Not for this viewer');
  return checking;
}

const signOff = async (arranged: Arranged, digest?: string) =>
  signing.signOff(
    {
      inspectionId: arranged.id,
      digest: digest ?? (await checkingOf(arranged)).digest,
      note: 'Read in full.',
    },
    arranged.checker,
  );

const challengeOn = (inspectionId: string, text = 'Does one case show this?') => ({
  inspectionId,
  challengeId: randomUUID(),
  subject: { kind: 'judgement' as const, id: 'helpAndProtection' },
  text,
});

const done = { ok: true, value: null };
const refused = (kind: string) => ({ ok: false, error: { kind } });

describe('challenges', () => {
  test('are answered, closed with how they were resolved, and opened again', async () => {
    const { id, lead, checker } = await arrange();
    const input = challengeOn(id);
    const answer = (deed: 'reply' | 'close' | 'reopen', text: string, viewer = checker) =>
      answering.answerChallenge(
        { inspectionId: id, challengeId: input.challengeId, deed, text },
        viewer,
      );
    const open = async () => {
      const challenge = await queries.getChallenge(id, input.challengeId, lead);
      return challenge && isOpen(challenge);
    };

    expect(await opening.openChallenge(input, checker)).toEqual(done);
    expect(await answer('reply', 'Twelve do.', lead)).toEqual(done);
    expect(await answer('close', 'Resolved.', lead)).toEqual(refused('notPermitted'));
    expect(await answer('close', 'Twelve cases listed.')).toEqual(done);
    expect(await answer('close', 'Twelve cases listed.')).toEqual(done);
    expect(await open()).toBe(false);
    expect(await answer('reply', 'One more thing.', lead)).toMatchObject({
      error: { kind: 'unmet' },
    });
    expect(await answer('reopen', 'Three were of another council.')).toEqual(done);
    expect(await answer('reopen', 'Again.')).toMatchObject({ error: { kind: 'unmet' } });
    expect(await open()).toBe(true);

    const challenge = await queries.getChallenge(id, input.challengeId, lead);
    expect(challenge?.entries.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'reply: Twelve do.',
      'close: Twelve cases listed.',
      'reopen: Three were of another council.',
    ]);
    const { rows } = await database.owner.query<{ action: string }>(
      "SELECT action FROM audit_event WHERE subject_type = 'challenge' AND subject_id = $1 ORDER BY id",
      [input.challengeId],
    );
    expect(rows.map(({ action }) => action)).toEqual([
      'challenge.opened',
      'challenge.answered',
      'challenge.closed',
      'challenge.reopened',
    ]);
  });

  test('opened twice by one form there is one', async () => {
    const { id, checker } = await arrange();
    const input = challengeOn(id);

    expect(
      await Promise.all([
        opening.openChallenge(input, checker),
        opening.openChallenge(input, checker),
      ]),
    ).toEqual([done, done]);
    expect(await queries.listChallenges(id, checker)).toHaveLength(1);
    expect(await opening.openChallenge({ ...input, text: 'Other words.' }, checker)).toMatchObject({
      error: { kind: 'fields' },
    });
  });

  test('can be about anything of this inspection and nothing of another', async () => {
    const { id, checker } = await arrange();
    const other = await arrange();
    const entry = await addEntry(database.owner, id);
    const paragraph = await addParagraph(database.owner, id, [entry]);
    const area = await addArea(database.owner, id, [entry]);
    const elsewhere = await addEntry(database.owner, other.id);
    const about = async (
      kind: 'evidence' | 'paragraph' | 'area' | 'report' | 'judgement',
      subjectId: string | null,
    ) =>
      (
        await opening.openChallenge(
          { ...challengeOn(id), subject: { kind, id: subjectId } },
          checker,
        )
      ).ok;

    expect(await about('evidence', entry)).toBe(true);
    expect(await about('paragraph', paragraph)).toBe(true);
    expect(await about('area', area)).toBe(true);
    expect(await about('report', null)).toBe(true);
    expect(await about('evidence', elsewhere)).toBe(false);
    expect(await about('evidence', 'not an id')).toBe(false);
    expect(await about('judgement', 'overallEffectiveness')).toBe(false);
    expect(await queries.listChallenges(other.id, checker)).toEqual([]);
  });
});

describe('signing off', () => {
  test('needs every grade confirmed and every challenge closed', async () => {
    const arranged = await arrange();
    expect(await signOff(arranged)).toMatchObject({ error: { kind: 'unmet' } });

    await addEntry(database.owner, arranged.id);
    await confirmAll(arranged);
    const challenge = challengeOn(arranged.id);
    await opening.openChallenge(challenge, arranged.checker);
    expect(await signOff(arranged)).toEqual({
      ok: false,
      error: { kind: 'unmet', needs: ['Close the challenge that is still open'] },
    });

    const { inspectionId, challengeId } = challenge;
    await answering.answerChallenge(
      { inspectionId, challengeId, deed: 'close', text: 'Shown.' },
      arranged.checker,
    );
    expect(await signOff(arranged)).toEqual(done);
    expect((await checkingOf(arranged)).signOff).toMatchObject({
      kind: 'stands',
      signOff: { note: 'Read in full.', recordedBy: { id: arranged.checker.id } },
    });
  });

  test('given twice at the same moment counts once', async () => {
    const arranged = await arrangeConfirmed();
    const { digest } = await checkingOf(arranged);

    expect(await Promise.all([signOff(arranged, digest), signOff(arranged, digest)])).toEqual([
      done,
      done,
    ]);
    const { rows } = await database.owner.query(
      'SELECT 1 FROM quality_sign_off WHERE inspection_id = $1',
      [arranged.id],
    );
    expect(rows).toHaveLength(1);
  });

  test('is refused when anything has changed since the page showed it', async () => {
    const arranged = await arrangeConfirmed();
    const { digest } = await checkingOf(arranged);
    await addParagraph(database.owner, arranged.id, [], { text: 'More.', position: 2 });

    expect(await signOff(arranged, digest)).toEqual(refused('stale'));
  });

  test('is voided by a change of evidence, which is named, and cannot be used to go on', async () => {
    const arranged = await arrangeConfirmed();
    await signOff(arranged);
    const withdrawn = await withdrawing.withdrawEvidence(
      {
        inspectionId: arranged.id,
        evidenceId: arranged.entryId,
        baseVersion: 1,
        submissionKey: randomUUID(),
        reason: 'Another council.',
      },
      arranged.lead,
    );

    expect(withdrawn.ok).toBe(true);
    expect((await checkingOf(arranged)).signOff).toMatchObject({
      kind: 'voided',
      changes: [{ kind: 'evidence', reference: 'E1', deed: 'withdrawn', by: 'leadInspector' }],
    });
    const locked = {
      id: arranged.id,
      laCode: '831',
      ...standard,
      status: 'qualityAssurance' as const,
      evidenceVisibility: 'team' as const,
    };
    expect(await needs.unmetNeeds(server.db, locked, ['signedOff', 'checklistClear'])).toEqual([
      'Something has changed since quality assurance signed off. It has to be signed off again',
      expect.stringMatching(
        /^Put right what the publication checklist still finds wrong: \d errors$/,
      ),
    ]);
  });

  test('is voided by a change of the report and by a grade confirmed anew, and given again stands', async () => {
    const arranged = await arrangeConfirmed();
    await signOff(arranged);
    await database.owner.query(
      `INSERT INTO report_paragraph_version (paragraph_id, version, state, area, position, text, recorded_by_id)
       VALUES ($1, 2, 'recorded', 'helpAndProtection', 1, 'Contacts close too early.', $2)`,
      [arranged.paragraphId, arranged.lead.id],
    );
    expect((await checkingOf(arranged)).signOff).toMatchObject({
      kind: 'voided',
      changes: [{ kind: 'paragraph', number: 1, by: 'leadInspector' }],
    });

    expect(await signOff(arranged)).toEqual(done);
    await confirmAll(arranged);
    const { signOff: voided } = await checkingOf(arranged);
    expect(voided.kind === 'voided' && voided.changes.map(({ kind }) => kind)).toEqual(
      Array(4).fill('judgement'),
    );
    expect(await signOff(arranged)).toEqual(done);
    expect((await checkingOf(arranged)).signOff.kind).toBe('stands');
    expect((await checkingOf(arranged)).checklist.filter(({ level }) => level === 'error')).toEqual(
      [],
    );
  });
});

test('words that may identify a child block unless an entry keeps them for a reason', async () => {
  const arranged = await arrange();
  const summary = 'Case 12345678 drifted.';
  const entry = await addEntry(database.owner, arranged.id, { summary });
  await addParagraph(database.owner, arranged.id, [entry], { text: summary });
  const level = async () =>
    (await checkingOf(arranged)).checklist.find(({ check }) => check === 'noIdentifyingText')
      ?.level;

  expect(await level()).toBe('error');
  await database.owner.query(
    `INSERT INTO evidence_version (evidence_id, version, state, area, criteria, direction, extent, impact,
       summary, identifying_reason, reason, submission_key)
     VALUES ($1, 2, 'recorded', 'helpAndProtection', '{HP-02}', 'weakness', 'widespread', 'serious',
       $2, 'A made-up example', 'Said why', gen_random_uuid())`,
    [entry, summary],
  );
  expect(await level()).toBe('warning');
});

describe('who checks', () => {
  test('never somebody who is or was on the team or put anything on its record', async () => {
    const { id, checker } = await arrange();
    const may = (viewer: Viewer) => guard.mayCheck(server.db, id, viewer.id);
    const appoint = (viewer: Viewer) =>
      database.owner.query(
        "INSERT INTO role_assignment (user_id, role, inspection_id) VALUES ($1, 'qualityAssurer', $2)",
        [viewer.id, id],
      );
    const once = await addAppointed(database.owner, 'inspector', id);
    await database.owner.query('UPDATE role_assignment SET ended_at = now() WHERE user_id = $1', [
      once.id,
    ]);
    const author = await addPerson(database.owner, { role: 'qualityAssurer' });
    await addEntry(database.owner, id, { by: author.id });
    await Promise.all([appoint(once), appoint(author)]);

    expect(await may(checker)).toBe(true);
    expect(await may(once)).toBe(false);
    expect(await may(author)).toBe(false);
    const wrongly = { ...author, roles: [{ role: 'qualityAssurer' as const, inspectionId: id }] };
    expect(await opening.openChallenge(challengeOn(id), wrongly)).toEqual(refused('notPermitted'));
    expect(
      await signing.signOff({ inspectionId: id, digest: '0'.repeat(64), note: '' }, wrongly),
    ).toEqual(refused('notPermitted'));

    await database.owner.query('UPDATE role_assignment SET ended_at = now() WHERE user_id = $1', [
      checker.id,
    ]);
    expect(await may(checker)).toBe(false);
  });

  const here = (role: RoleAssignment['role']) => (inspectionId: string) => [{ role, inspectionId }];
  const who: Record<string, (inspectionId: string) => RoleAssignment[]> = {
    'quality assurer here': here('qualityAssurer'),
    'lead here': here('leadInspector'),
    'inspector here': here('inspector'),
    'quality assurer elsewhere': () => [{ role: 'qualityAssurer' }],
    'council leader': () => [{ role: 'councilLeader', laCode: '831' }],
    official: () => [{ role: 'official' }],
    administrator: () => [{ role: 'administrator' }],
  };
  const whileChecking = [
    ['quality assurer here', 'done', 'done', 'done', 'unmet'],
    ['lead here', 'notPermitted', 'done', 'notPermitted', 'notPermitted'],
    ['inspector here', 'notPermitted', 'done', 'notPermitted', 'notPermitted'],
    ['quality assurer elsewhere', 'notFound', 'notFound', 'notFound', 'notFound'],
    ['council leader', 'notFound', 'notFound', 'notFound', 'notFound'],
    ['official', 'notFound', 'notFound', 'notFound', 'notFound'],
    ['administrator', 'notFound', 'notFound', 'notFound', 'notFound'],
  ] as const;
  const shut = (answer: string) => (['done', 'unmet'].includes(answer) ? 'closed' : answer);
  const rows = [
    ...(['qualityAssurance', 'factualAccuracy'] as const).flatMap((status) =>
      whileChecking.map(([name, ...answers]) => ({ status, name, answers: [...answers] })),
    ),
    ...(['judging', 'final', 'published', 'paused'] as const).flatMap((status) =>
      whileChecking.map(([name, ...answers]) => ({ status, name, answers: answers.map(shut) })),
    ),
  ];

  test.each(rows)(
    '$status, $name: open, reply, close, sign off: $answers',
    async ({ status, name, answers }) => {
      const arranged = await arrange(status);
      const person = await addPerson(database.owner, ...(who[name]?.(arranged.id) ?? []));
      const { rows: challenges } = await database.owner.query<{ id: string }>(
        `INSERT INTO challenge (inspection_id, subject_kind, text, recorded_by_id)
       VALUES ($1, 'report', 'Why?', $2) RETURNING id`,
        [arranged.id, arranged.checker.id],
      );
      const given = { inspectionId: arranged.id, challengeId: challenges[0]?.id ?? '' };
      const { digest } = await checkingOf(arranged);
      const outcomes = [
        await opening.openChallenge(challengeOn(arranged.id), person),
        await answering.answerChallenge({ ...given, deed: 'reply', text: 'So.' }, person),
        await answering.answerChallenge({ ...given, deed: 'close', text: 'Done.' }, person),
        await signing.signOff({ inspectionId: arranged.id, digest, note: '' }, person),
      ];

      expect(outcomes.map((answer) => (answer.ok ? 'done' : answer.error.kind))).toEqual(answers);
    },
  );
});
