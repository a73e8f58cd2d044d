import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Viewer } from '@/lib/domain/people';
import { paths } from '@/lib/paths';
import { holdClock } from '@/tests/support/clock';
import { type TestDatabase, withDatabase } from '@/tests/support/database';
import { addInspection, addPerson } from '@/tests/support/factories';
import { browser, forgetBrowser, sent } from '@/tests/support/next-headers';

vi.mock('next/headers', () => import('@/tests/support/next-headers'));

let database: TestDatabase;
let session: typeof import('@/lib/server/session');
let rules: typeof import('@/lib/server/session-rules');
let release: () => void;
let viewer: Viewer;

beforeAll(async () => {
  database = await withDatabase('reference');
  session = await import('@/lib/server/session');
  rules = await import('@/lib/server/session-rules');
});
beforeEach(async () => {
  release = holdClock('2026-11-23T09:00:00Z');
  forgetBrowser();
  viewer = await addPerson(database.owner, { role: 'inspector' });
  await openSession(viewer);
});
afterEach(() => release());
afterAll(() => database.drop());

/** A session that began at nine, in the database and in the browser. Answers its token. */
async function openSession(person: Viewer): Promise<string> {
  const token = randomUUID();
  await database.owner.query(
    `INSERT INTO session (id, token, user_id, created_at, updated_at, expires_at)
     VALUES ($1, $1, $2, '2026-11-23T09:00:00Z', '2026-11-23T09:00:00Z', '2026-11-23T17:00:00Z')`,
    [token, person.id],
  );
  const secret = process.env.BETTER_AUTH_SECRET ?? '';
  browser.set('inspect_session', rules.signToken(token, secret));
  return token;
}

function clockAt(instant: string): void {
  release();
  release = holdClock(instant);
}

async function expiry(): Promise<string | undefined> {
  const { rows } = await database.owner.query<{ expires_at: Date }>(
    'SELECT expires_at FROM session WHERE user_id = $1',
    [viewer.id],
  );
  return rows[0]?.expires_at.toISOString();
}

async function goesTo(promise: Promise<unknown>): Promise<string> {
  const thrown: unknown = await promise.then(
    () => new Error('went nowhere'),
    (error: unknown) => error,
  );
  const digest = String(Reflect.get(Object(thrown), 'digest'));
  return digest.split(';')[2] ?? digest;
}

describe('who is signed in', () => {
  test('is the person of the session with the roles they hold now', async () => {
    const inspectionId = await addInspection(database.owner);
    await database.owner.query(
      `INSERT INTO role_assignment (user_id, role, inspection_id, la_code) VALUES ($1, 'leadInspector', $2, NULL), ($1, 'councilLeader', NULL, '861')`,
      [viewer.id, inspectionId],
    );
    await database.owner.query(
      `INSERT INTO role_assignment (user_id, role, ended_at) VALUES ($1, 'administrator', now())`,
      [viewer.id],
    );
    const known = await session.getViewer();

    expect(known).toMatchObject({ id: viewer.id, name: viewer.name, email: viewer.email });
    expect(known?.roles).toHaveLength(3);
    expect(known?.roles).toEqual(
      expect.arrayContaining([
        { role: 'inspector' },
        { role: 'leadInspector', inspectionId },
        { role: 'councilLeader', laCode: '861' },
      ]),
    );
  });

  test('is nobody without a cookie', async () => {
    forgetBrowser();

    expect(await session.getViewer()).toBeNull();
  });

  test('is nobody with a token we did not sign, though it is in the database', async () => {
    const token = await openSession(viewer);
    browser.set('inspect_session', `${token}.${'A'.repeat(43)}=`);

    expect(await session.getViewer()).toBeNull();
  });

  test('is nobody from the moment the account is disabled', async () => {
    expect(await session.getViewer()).not.toBeNull();
    await database.owner.query('UPDATE "user" SET disabled_at = now() WHERE id = $1', [viewer.id]);

    expect(await session.getViewer()).toBeNull();
  });

  test('loses a role the moment it ends', async () => {
    await database.owner.query('UPDATE role_assignment SET ended_at = now() WHERE user_id = $1', [
      viewer.id,
    ]);

    expect(await session.getViewer()).toMatchObject({ roles: [] });
  });
});

describe('how long a session lasts', () => {
  test('eight hours without use, and not a moment more', async () => {
    clockAt('2026-11-23T17:00:00Z');

    expect(await session.getViewer()).toBeNull();
  });

  test('use moves the end on', async () => {
    clockAt('2026-11-23T16:00:00Z');

    expect(await session.getViewer()).not.toBeNull();
    expect(await expiry()).toBe('2026-11-24T00:00:00.000Z');
  });

  test('use within five minutes of the last writes nothing', async () => {
    clockAt('2026-11-23T09:04:59Z');
    await session.getViewer();

    expect(await expiry()).toBe('2026-11-23T17:00:00.000Z');
  });

  test('use never moves the end past 24 hours', async () => {
    await database.owner.query(
      `UPDATE session SET expires_at = '2026-11-24T08:00:00Z' WHERE user_id = $1`,
      [viewer.id],
    );
    clockAt('2026-11-24T07:00:00Z');
    await session.getViewer();

    expect(await expiry()).toBe('2026-11-24T09:00:00.000Z');
  });

  test('24 hours are the end even if the database says otherwise', async () => {
    await database.owner.query(
      `UPDATE session SET expires_at = '2027-01-01T00:00:00Z' WHERE user_id = $1`,
      [viewer.id],
    );
    clockAt('2026-11-24T09:00:00Z');

    expect(await session.getViewer()).toBeNull();
  });
});

describe('asking how long the session has', () => {
  let asked: typeof import('@/app/api/session/route');
  beforeAll(async () => {
    asked = await import('@/app/api/session/route');
  });

  test('does not count as use', async () => {
    clockAt('2026-11-23T16:55:00Z');

    expect(await (await asked.GET()).json()).toEqual({ left: 300_000, extendable: true });
    expect(await expiry()).toBe('2026-11-23T17:00:00.000Z');
  });

  test('but saying one wants to stay does', async () => {
    clockAt('2026-11-23T16:55:00Z');

    expect(await (await asked.POST()).json()).toEqual({ left: 28_800_000, extendable: true });
  });

  test('tells nothing of a session that has ended', async () => {
    clockAt('2026-11-23T17:00:00Z');

    expect(await (await asked.POST()).json()).toEqual({ left: 0, extendable: false });
  });
});

describe('signing out', () => {
  test('ends the session in the database and in the browser', async () => {
    const token = await openSession(viewer);
    await session.endSession();

    expect(browser.size).toBe(0);
    expect(await session.viewerOf(token)).toBeNull();
  });

  test('is harmless for somebody who is not signed in', async () => {
    forgetBrowser();

    await expect(session.endSession()).resolves.toBeUndefined();
  });
});

describe('requiring a viewer', () => {
  test('gives whoever is signed in', async () => {
    expect(await session.requireViewer()).toMatchObject({ id: viewer.id });
  });

  test('sends anyone else to sign in and back to the page they asked for', async () => {
    forgetBrowser();
    sent.set('x-request-path', '/inspections?status=fieldwork');

    expect(await goesTo(session.requireViewer())).toBe(
      paths.signIn('/inspections?status=fieldwork'),
    );
    expect(await goesTo(session.requireViewer('/inspections/new'))).toBe(
      paths.signIn('/inspections/new'),
    );
  });

  test.each(['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)'])(
    'never promises to go on to %s',
    async (place) => {
      forgetBrowser();

      expect(await goesTo(session.requireViewer(place))).toBe(paths.signIn());
    },
  );
});

describe('a form sent after the session ran out', () => {
  function evidenceForm(): FormData {
    const form = new FormData();
    form.append('summary', 'Children were seen in time');
    form.append('criteria', 'HP-02');
    form.append('criteria', 'HP-03');
    return form;
  }

  test('is held, and the way leads to sign in and back to it', async () => {
    sent.set('x-request-path', '/inspections/new?x=1');
    clockAt('2026-11-23T18:00:00Z');
    const place = await goesTo(session.requireViewerFor(evidenceForm()));
    const { rows } = await database.owner.query<{ id: string }>(
      'SELECT id, path, values FROM held_form WHERE user_id = $1',
      [viewer.id],
    );

    expect(rows).toEqual([
      {
        id: expect.any(String),
        path: '/inspections/new?x=1',
        values: { summary: 'Children were seen in time', criteria: ['HP-02', 'HP-03'] },
      },
    ]);
    expect(place).toBe(paths.signIn(`/inspections/new?x=1&held=${rows[0]?.id}`));
  });

  test('is not held for somebody we cannot tell', async () => {
    forgetBrowser();
    const place = await goesTo(session.requireViewerFor(evidenceForm(), '/inspections/new'));

    expect(place).toBe(paths.signIn('/inspections/new'));
  });

  test('goes through while the session lives', async () => {
    expect(await session.requireViewerFor(evidenceForm())).toMatchObject({ id: viewer.id });
  });
});
