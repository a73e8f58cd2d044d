import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Viewer } from '@/lib/domain/people';
import { paths } from '@/lib/paths';
import { type TestDatabase, withDatabase } from '@/tests/support/database';
import { addAppointed, addInspection, addPerson } from '@/tests/support/factories';
import { browser, forgetBrowser } from '@/tests/support/next-headers';

vi.mock('next/headers', () => import('@/tests/support/next-headers'));

let database: TestDatabase;
let rules: typeof import('@/lib/server/session-rules');
let notes: typeof import('@/app/api/inspections/[inspectionId]/evidence/route');
let receipts: typeof import('@/app/api/inspections/[inspectionId]/evidence/receipts/route');
let drafts: typeof import('@/app/api/inspections/[inspectionId]/drafts/[draftId]/route');
let inspectionId: string;
let inspector: Viewer;

beforeAll(async () => {
  database = await withDatabase();
  rules = await import('@/lib/server/session-rules');
  notes = await import('@/app/api/inspections/[inspectionId]/evidence/route');
  receipts = await import('@/app/api/inspections/[inspectionId]/evidence/receipts/route');
  drafts = await import('@/app/api/inspections/[inspectionId]/drafts/[draftId]/route');
  inspectionId = await addInspection(database.owner);
  inspector = await addAppointed(database.owner, 'inspector', inspectionId);
});
beforeEach(() => signIn(inspector));
afterAll(() => database.drop());

async function signIn(person: Viewer): Promise<void> {
  forgetBrowser();
  const token = randomUUID();
  await database.owner.query(
    `INSERT INTO session (id, token, user_id, expires_at) VALUES ($1, $1, $2, now() + interval '8 hours')`,
    [token, person.id],
  );
  browser.set('inspect_session', rules.signToken(token, process.env.BETTER_AUTH_SECRET ?? ''));
}

const note = (submissionKey: string) => ({
  submissionKey,
  area: 'helpAndProtection',
  summary: 'Some contacts wait.',
  criteria: ['HP-02'],
  direction: 'weakness',
  extent: 'some',
  weaknessImpact: 'moderate',
  strengthImpact: '',
});

type Answer = { status: number; type: string | null; body: unknown };

async function answerOf(response: Response): Promise<Answer> {
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    body: await response.json(),
  };
}

async function send(body: unknown, to = inspectionId): Promise<Answer> {
  const request = new Request(`http://local.test${paths.device.evidence(to)}`, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return answerOf(await notes.POST(request, { params: Promise.resolve({ inspectionId: to }) }));
}

async function countOf(submissionKey: string): Promise<number> {
  const { rows } = await database.owner.query<{ n: number }>(
    'SELECT count(*)::int AS n FROM evidence_version WHERE submission_key = $1',
    [submissionKey],
  );
  return rows[0]?.n ?? -1;
}

describe('a note from the queue of a device', () => {
  test('is recorded once however often it is sent, and answers with its receipt', async () => {
    const key = randomUUID();
    const values = note(key);
    const viewerId = inspector.id;
    const answers = await Promise.all([send({ viewerId, values }), send({ viewerId, values })]);
    const again = await send({ viewerId, values });

    expect(again).toMatchObject({
      status: 200,
      body: { reference: expect.stringMatching(/^E\d+$/), version: 1, submissionKey: key },
    });
    expect(answers).toEqual([again, again]);
    expect(await countOf(key)).toBe(1);
    const held = await receipts.GET(new Request('http://local.test/'), {
      params: Promise.resolve({ inspectionId }),
    });
    expect(await held.json()).toMatchObject({
      viewerId: inspector.id,
      received: expect.arrayContaining([expect.objectContaining({ submissionKey: key })]),
    });
  });

  test('that is not finished is answered with what is wrong, and nothing is recorded', async () => {
    const key = randomUUID();
    const answer = await send({ viewerId: inspector.id, values: { ...note(key), extent: '' } });

    expect(answer).toMatchObject({
      status: 422,
      type: 'application/problem+json',
      body: { kind: 'fields', errors: [{ field: 'extent', message: 'Select how far it reaches' }] },
    });
    expect(await countOf(key)).toBe(0);
  });

  test('is not taken from anybody who is not signed in, or as the work of somebody else', async () => {
    const key = randomUUID();
    const values = note(key);
    const elses = await send({ viewerId: randomUUID(), values });
    forgetBrowser();
    const nobodys = await send({ viewerId: inspector.id, values });

    expect(elses).toMatchObject({ status: 401, body: { kind: 'signedOut' } });
    expect(nobodys).toMatchObject({ status: 401, body: { kind: 'signedOut' } });
    expect(await countOf(key)).toBe(0);
  });

  test.each(['', 'x', 'null', '[]', '{"values":{}}', '{"viewerId":"x","values":{"a b":"c"}}'])(
    'that nobody can read is refused: %s',
    async (body) => {
      expect(await send(body)).toMatchObject({ status: 400, body: { kind: 'unreadable' } });
    },
  );

  test('for an inspection that has moved on is answered so', async () => {
    const closed = await addInspection(database.owner, {
      startedOn: '2026-10-05',
      status: 'final',
    });
    const late = await addAppointed(database.owner, 'inspector', closed);
    await signIn(late);

    expect(await send({ viewerId: late.id, values: note(randomUUID()) }, closed)).toMatchObject({
      status: 409,
      body: { kind: 'closed' },
    });
  });

  test.each([
    ['qualityAssurer', 403],
    ['leadInspector', 200],
    ['inspector', 200],
  ] as const)('of an appointed %s is answered with %i', async (role, status) => {
    const viewer = await addAppointed(database.owner, role, inspectionId);
    await signIn(viewer);

    expect(await send({ viewerId: viewer.id, values: note(randomUUID()) })).toMatchObject({
      status,
    });
  });

  test.each(['inspector', 'leadInspector', 'official', 'administrator', 'councilLeader'] as const)(
    'of a %s who is not appointed finds no inspection',
    async (role) => {
      const viewer = await addPerson(database.owner, { role });
      await signIn(viewer);

      expect(await send({ viewerId: viewer.id, values: note(randomUUID()) })).toMatchObject({
        status: 404,
      });
    },
  );
});

describe('a change from the queue', () => {
  test('made from a version that no longer stands is answered with the one that does', async () => {
    const viewerId = inspector.id;
    const first = await send({ viewerId, values: note(randomUUID()) });
    const evidenceId = String(Reflect.get(Object(first.body), 'evidenceId'));
    const change = (summary: string) => ({
      viewerId,
      values: {
        ...note(randomUUID()),
        evidenceId,
        baseVersion: '1',
        reason: 'A second sample',
        summary,
      },
    });

    expect(await send(change('Many contacts wait.'))).toMatchObject({
      status: 200,
      body: { evidenceId, version: 2 },
    });
    expect(await send(change('No contacts wait.'))).toMatchObject({
      status: 409,
      type: 'application/problem+json',
      body: {
        kind: 'conflict',
        current: { version: 2, content: { summary: 'Many contacts wait.' } },
      },
    });
  });
});

describe('a draft from a device', () => {
  const put = async (id: string, body: object) => {
    const request = new Request('http://local.test/', {
      method: 'PUT',
      body: JSON.stringify(body),
    });
    const params = Promise.resolve({ inspectionId, draftId: id });
    return answerOf(await drafts.PUT(request, { params }));
  };
  const typed = () => ({
    viewerId: inspector.id,
    path: paths.inspections.newEvidence(inspectionId),
    revision: 1,
    values: { summary: 'Some' },
  });

  test('is kept, and an older one that comes late is not', async () => {
    const id = randomUUID();

    expect(await put(id, { ...typed(), revision: 2 })).toMatchObject({
      status: 200,
      body: { outcome: 'kept', revision: 2 },
    });
    expect(await put(id, typed())).toMatchObject({ body: { outcome: 'older', revision: 2 } });
    const discarded = await drafts.DELETE(new Request('http://local.test/'), {
      params: Promise.resolve({ inspectionId, draftId: id }),
    });
    expect(await discarded.json()).toEqual({ outcome: 'discarded' });
    expect(await put(id, typed())).toMatchObject({ body: { outcome: 'kept' } });
  });

  test('is refused where the address or the words cannot be', async () => {
    expect(await put('x', typed())).toMatchObject({ status: 404 });
    expect(await put(randomUUID(), { ...typed(), path: '/' })).toMatchObject({ status: 404 });
    expect(await put(randomUUID(), { ...typed(), revision: 0 })).toMatchObject({ status: 400 });
    expect(
      await put(randomUUID(), { ...typed(), values: { summary: 'x'.repeat(200_001) } }),
    ).toMatchObject({ status: 400 });
  });
});
