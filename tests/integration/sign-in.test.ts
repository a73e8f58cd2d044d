import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { holdClock } from '@/tests/support/clock';
import { type TestDatabase, withDatabase } from '@/tests/support/database';
import { browser, forgetBrowser, sent } from '@/tests/support/next-headers';

vi.mock('next/headers', () => import('@/tests/support/next-headers'));

const right = { email: 'inspector@example.org', password: 'inspect-demo-1', next: '' };
const wrong = { ...right, password: 'not the password' };

let database: TestDatabase;
let signIn: typeof import('@/lib/server/sign-in').signIn;
let session: typeof import('@/lib/server/session');
let auth: typeof import('@/lib/server/auth').auth;
let release: () => void;

beforeAll(async () => {
  database = await withDatabase();
  ({ signIn } = await import('@/lib/server/sign-in'));
  session = await import('@/lib/server/session');
  ({ auth } = await import('@/lib/server/auth'));
});
beforeEach(async () => {
  release = holdClock('2026-11-23T09:00:00Z');
  forgetBrowser();
  await database.owner.query('TRUNCATE session, rate_limit, held_form');
});
afterEach(() => release());
afterAll(() => database.drop());

async function sessionRows() {
  const { rows } = await database.owner.query<{ token: string; user_id: string; expires_at: Date }>(
    'SELECT token, user_id, expires_at FROM session',
  );
  return rows;
}

async function failTimes(times: number, input = wrong): Promise<void> {
  for (let count = 0; count < times; count += 1) await signIn(input);
}

describe('signing in', () => {
  test('starts a session in the database and puts a signed token into the browser', async () => {
    const signedIn = await signIn(right);

    expect(signedIn).toMatchObject({
      ok: true,
      value: { id: 'demo-inspector', name: 'Inspector' },
    });
    const [row, ...others] = await sessionRows();
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      user_id: 'demo-inspector',
      expires_at: new Date('2026-11-23T17:00:00Z'),
    });
    expect(row?.token.length).toBeGreaterThanOrEqual(32);
    expect(await session.currentToken()).toBe(row?.token);
    expect(await session.getViewer()).toEqual(signedIn.ok && signedIn.value);
  });

  test('takes the email address in any case', async () => {
    expect(await signIn({ ...right, email: 'Inspector@Example.ORG' })).toMatchObject({ ok: true });
  });

  test('leaves a line in the audit trail', async () => {
    await signIn(right);
    const { rows } = await database.owner.query(
      `SELECT actor_id, subject_id FROM audit_event WHERE action = 'session.started' ORDER BY id DESC LIMIT 1`,
    );

    expect(rows).toEqual([{ actor_id: 'demo-inspector', subject_id: 'demo-inspector' }]);
  });

  test('ends the session the browser had before, so that nobody can plant one', async () => {
    await signIn(right);
    const before = await session.currentToken();
    await signIn({ ...right, email: 'lead@example.org' });

    expect(await sessionRows()).toMatchObject([{ user_id: 'demo-leadInspector' }]);
    expect(await session.viewerOf(before)).toBeNull();
  });

  test('writes a cookie the library itself accepts', async () => {
    await signIn(right);
    release();
    await database.owner.query(`UPDATE session SET expires_at = now() + interval '1 hour'`);
    const [cookie] = [...browser].map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
    const known = await auth().api.getSession({ headers: new Headers({ cookie: cookie ?? '' }) });

    expect(known?.user.email).toBe('inspector@example.org');
  });

  test('keeps no address and no browser of the person', async () => {
    await signIn(right);
    const { rows } = await database.owner.query('SELECT ip_address, user_agent FROM session');

    expect(rows).toEqual([{ ip_address: '', user_agent: '' }]);
  });
});

describe('refusing', () => {
  test('gives one answer to a wrong password, an unknown account and a disabled one', async () => {
    await database.owner.query(`UPDATE "user" SET disabled_at = now() WHERE id = 'demo-official'`);
    const answers = [
      await signIn(wrong),
      await signIn({ ...right, email: 'nobody@example.org' }),
      await signIn({ ...right, email: 'official@example.org' }),
      await signIn({ ...right, password: 'x'.repeat(5_000) }),
    ];
    await database.owner.query(`UPDATE "user" SET disabled_at = NULL WHERE id = 'demo-official'`);

    expect(answers).toEqual(
      Array.from({ length: 4 }, () => ({ ok: false, error: { kind: 'wrong' } })),
    );
    expect(await sessionRows()).toEqual([]);
    expect(browser.size).toBe(0);
  });

  test('has no way to sign up', async () => {
    const body = { name: 'New', email: 'new@example.org', password: 'a long password' };

    await expect(auth().api.signUpEmail({ body })).rejects.toThrow();
  });

  test('stops after five wrong passwords, even for the right one, and says how long to wait', async () => {
    await failTimes(5);
    release();
    release = holdClock('2026-11-23T09:02:30Z');

    expect(await signIn(right)).toEqual({ ok: false, error: { kind: 'tooMany', minutes: 13 } });
    expect(await sessionRows()).toEqual([]);
  });

  test('stops an account that does not exist in the same way', async () => {
    const nobody = { ...wrong, email: 'nobody@example.org' };
    await failTimes(5, nobody);

    expect(await signIn(nobody)).toEqual({ ok: false, error: { kind: 'tooMany', minutes: 15 } });
  });

  test('does not stop other accounts', async () => {
    await failTimes(6);

    expect(await signIn({ ...right, email: 'lead@example.org' })).toMatchObject({ ok: true });
  });

  test('counts afresh after fifteen minutes', async () => {
    await failTimes(7);
    release();
    release = holdClock('2026-11-23T09:15:00Z');

    expect(await signIn(right)).toMatchObject({ ok: true });
  });

  test('forgets earlier wrong tries once the password was right', async () => {
    await failTimes(4);
    await signIn(right);
    await failTimes(4);

    expect(await signIn(right)).toMatchObject({ ok: true });
  });

  test('lets no more than five through when many come at once', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => signIn(wrong)));

    expect(answers.filter((answer) => !answer.ok && answer.error.kind === 'wrong')).toHaveLength(5);
  });

  test('stops one address that tries account after account', async () => {
    sent.set('x-forwarded-for', '203.0.113.9');
    const { attemptsPerAddress, countAttempt } = await import('@/lib/server/sign-in-attempts');
    for (let count = 0; count < attemptsPerAddress; count += 1)
      await countAttempt(`person-${count}@example.org`, '203.0.113.9');

    expect(await signIn(right)).toMatchObject({ ok: false, error: { kind: 'tooMany' } });
    sent.set('x-forwarded-for', '203.0.113.10');
    expect(await signIn(right)).toMatchObject({ ok: true });
  });

  test('keeps neither email addresses nor addresses in the counts', async () => {
    sent.set('x-forwarded-for', '203.0.113.9');
    await failTimes(1);
    const { rows } = await database.owner.query<{ all: string }>(
      "SELECT string_agg(key, ' ') AS all FROM rate_limit",
    );

    expect(rows[0]?.all).toMatch(/^(sign-in:(account|address):[0-9a-f]{64} ?){2}$/);
  });
});

describe('housekeeping', () => {
  test('removes at sign-in what ended more than a day ago, and no sooner', async () => {
    await signIn(right);
    release();
    release = holdClock('2026-11-24T16:59:00Z');
    forgetBrowser();
    await signIn({ ...right, email: 'lead@example.org' });
    expect(await sessionRows()).toHaveLength(2);

    release();
    release = holdClock('2026-11-24T17:00:01Z');
    forgetBrowser();
    await signIn({ ...right, email: 'quality@example.org' });
    expect(await sessionRows()).toMatchObject([
      { user_id: 'demo-leadInspector' },
      { user_id: 'demo-qualityAssurer' },
    ]);
  });
});

describe('the sign-in form', () => {
  let signInAction: typeof import('@/app/sign-in/actions').signInAction;
  beforeAll(async () => {
    ({ signInAction } = await import('@/app/sign-in/actions'));
  });

  function send(answers: Record<string, string>) {
    const form = new FormData();
    for (const [name, value] of Object.entries(answers)) form.append(name, value);
    return signInAction({ errors: [], values: {} }, form);
  }

  async function goesTo(promise: Promise<unknown>): Promise<string | undefined> {
    const thrown: unknown = await promise.then(
      () => null,
      (error: unknown) => error,
    );
    return String(Reflect.get(Object(thrown), 'digest')).split(';')[2];
  }

  test('says what is wrong and keeps the address, never the password', async () => {
    expect(await send(wrong)).toEqual({
      errors: [{ field: 'email', message: 'Your email address or password is not right' }],
      values: { email: right.email, next: '' },
    });
  });

  test('leads to how long to wait, and still on to where one was going', async () => {
    await failTimes(5);

    expect(await goesTo(send(right))).toBe('/sign-in?wait=15');
    expect(await goesTo(send({ ...right, next: '/inspections' }))).toBe(
      '/sign-in?wait=15&next=%2Finspections',
    );
  });

  test.each([
    ['/inspections?status=fieldwork', '/inspections?status=fieldwork'],
    ['', '/inspections'],
    ['https://evil.example', '/inspections'],
    ['//evil.example', '/inspections'],
    ['/\\evil.example', '/inspections'],
    ['/sign-out', '/inspections'],
  ])('goes on only to a page of ours: %j', async (next, place) => {
    expect(await goesTo(send({ ...right, next }))).toBe(place);
  });

  test('takes a council leader to the improvement of their council and an official to the comparison', async () => {
    expect(await goesTo(send({ ...right, email: 'council@example.org' }))).toBe('/improvement/861');
    expect(await goesTo(send({ ...right, email: 'official@example.org' }))).toBe(
      '/local-authorities',
    );
  });

  test('ignores the button of a demo account where none are shown', async () => {
    expect(await send({ email: '', password: '', demoAccount: right.email })).toMatchObject({
      errors: [{ message: 'Enter your email address' }, { message: 'Enter your password' }],
    });
  });
});
