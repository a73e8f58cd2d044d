import { NextRequest } from 'next/server';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type ProblemKind, paths } from '@/lib/paths';

let proxy: typeof import('@/proxy').proxy;

beforeAll(async () => {
  process.env.APP_ORIGIN = 'http://localhost:3000';
  process.env.APP_DATABASE_URL = 'postgresql://nobody@127.0.0.1:1/none';
  process.env.BETTER_AUTH_SECRET = 'only-for-tests-only-for-tests-only-for-tests';
  ({ proxy } = await import('@/proxy'));
});

type Sent = { method?: string; headers?: Record<string, string> };

function ask(path: string, sent: Sent = {}) {
  return proxy(new NextRequest(`http://localhost:3000${path}`, sent));
}

/** A header as the app receives it: how Next hands on what proxy.ts changed. */
function received(response: Response, name: string): string | null {
  return response.headers.get(`x-middleware-request-${name}`);
}

describe('every answer', () => {
  test('names its request, with a name nobody outside can choose', () => {
    const response = ask('/inspections', { headers: { 'x-request-id': 'mine' } });
    const id = response.headers.get('x-request-id');

    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(received(response, 'x-request-id')).toBe(id);
  });

  test('tells the app which page was asked for, whatever the sender says', () => {
    const response = ask('/inspections?a=1', { headers: { 'x-request-path': '/evil' } });

    expect(received(response, 'x-request-path')).toBe('/inspections?a=1');
  });

  test('has a policy with a new nonce, the same for the browser and for Next', () => {
    const [one, other] = [ask('/'), ask('/')].map((response) => ({
      told: response.headers.get('content-security-policy'),
      used: received(response, 'content-security-policy'),
    }));

    expect(one?.told).toMatch(/script-src 'self' 'nonce-[0-9a-f]{32}' 'strict-dynamic';/);
    expect(one?.used).toBe(one?.told);
    expect(other?.told).not.toBe(one?.told);
  });

  test('does not ask for https where there is none', () => {
    const response = ask('/');

    expect(response.headers.get('strict-transport-security')).toBeNull();
    expect(response.headers.get('content-security-policy')).not.toContain('upgrade-insecure');
  });

  test('is kept by nobody when somebody is signed in', () => {
    const response = ask('/inspections', { headers: { cookie: 'inspect_session=x.y' } });

    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(ask('/inspections').headers.get('cache-control')).toBeNull();
  });
});

describe('a form', () => {
  test('from another site is turned away', () => {
    const response = ask('/sign-out', {
      method: 'POST',
      headers: { 'sec-fetch-site': 'cross-site' },
    });

    expect(response.status).toBe(403);
    expect(response.headers.get('x-middleware-next')).toBeNull();
  });

  test('of ours goes on to the app', () => {
    const response = ask('/sign-in', {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin' },
    });

    expect(response.headers.get('x-middleware-next')).toBe('1');
  });

  test('that is far too long leads to a page that says so', () => {
    const response = ask('/sign-in', { method: 'POST', headers: { 'content-length': '1048577' } });

    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toMatch(/\/problems\/too-long$/);
  });

  test.each([
    ['to try', paths.tryIt(), 1_048_577],
    ['of an inspection', paths.inspections.bundle('1'), 4_300_001],
  ])('with a file of evidence %s that is too large leads back to its page', (_, page, bytes) => {
    const sent = { method: 'POST', headers: { 'content-length': String(bytes) } };

    expect(ask(page, sent).headers.get('location')).toBe(
      `http://localhost:3000${page}?refused=too-large`,
    );
    expect(ask(page, { ...sent, headers: { 'content-length': String(bytes - 1) } }).status).toBe(
      200,
    );
  });
});

describe('the national list', () => {
  const rewritten = (path: string, headers: Record<string, string> = {}) =>
    ask(path, { headers }).headers.get('x-middleware-rewrite');

  beforeAll(() => {
    vi.stubEnv('NODE_ENV', 'production');
  });
  afterAll(() => vi.unstubAllEnvs());

  test('comes as it was prepared where nobody is signed in', () => {
    expect(rewritten('/local-authorities?region=london')).toBe(
      'http://localhost:3000/local-authorities/prepared?region=london',
    );
  });

  test.each([
    ['to who is signed in', '/local-authorities', { cookie: 'inspect_session=x.y' }],
    ['where a name was typed', '/local-authorities?q=Stoke', {}],
    ['where the query is made up', `/local-authorities?x=${'y'.repeat(400)}`, {}],
    ['where that failed', '/local-authorities?rendered=now', {}],
    ['to the preparation itself', '/local-authorities', { 'x-inspect-unprepared': '1' }],
    ['as another page', '/local-authorities/861', {}],
  ])('is not prepared %s', (_, path, headers) => {
    expect(rewritten(path, headers)).toBeNull();
  });
});

describe('the page of a problem', () => {
  test.each([
    ['notPermitted', 403],
    ['notFound', 404],
    ['closed', 409],
    ['tooLong', 413],
    ['failed', 500],
    ['unavailable', 503],
  ] as const satisfies [ProblemKind, number][])('%s answers with %i', (kind, status) => {
    expect(ask(paths.problems[kind]).status).toBe(status);
  });

  test('lets go of a form that was on its way', () => {
    const response = ask(paths.problems.unavailable, { method: 'POST' });

    expect(response.status).toBe(303);
  });
});

describe('the sign-in page after too many tries', () => {
  test('answers 429 and says when to come back', () => {
    const response = ask(paths.signInLater(12, '/inspections'));

    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('720');
  });

  test.each([
    ['a form sent from it', paths.signInLater(12), 'POST'],
    ['a time that is none', '/sign-in?wait=soon', 'GET'],
    ['another page', '/inspections?wait=12', 'GET'],
  ])('is answered as ever: %s', (_, path, method) => {
    const headers = { origin: 'http://localhost:3000', host: 'localhost:3000' };
    expect(ask(path, { method, headers }).status).toBe(200);
  });
});
