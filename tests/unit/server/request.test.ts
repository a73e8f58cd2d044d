import { describe, expect, test } from 'vitest';
import { isDatabaseAway, isForged, toClientAddress, toLocalPath } from '@/lib/server/request';

describe('toLocalPath', () => {
  test.each([
    ['/inspections', '/inspections'],
    ['/inspections?status=fieldwork&x=a%20b', '/inspections?status=fieldwork&x=a%20b'],
    ['/local-authorities/861#p12', '/local-authorities/861#p12'],
    ['/a/../inspections', '/inspections'],
    ['/', '/'],
  ])('takes %s', (place, path) => {
    expect(toLocalPath(place)).toBe(path);
  });

  test.each([
    '',
    'inspections',
    'https://evil.example/',
    'http:/evil.example',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\/evil.example',
    '/\t/evil.example',
    '\n//evil.example',
    '/..//evil.example',
    '/.//evil.example',
    '/%2e//evil.example',
    '/%2e%2e//evil.example',
    'javascript:alert(1)',
    '/sign-in',
    '/sign-in?next=/sign-in',
    '/sign-out',
    '/./sign-out',
    `/${'x'.repeat(2_000)}`,
    null,
    undefined,
  ])('refuses %j', (place) => {
    expect(toLocalPath(place)).toBeNull();
  });

  test('never gives a place a browser would take to another site', () => {
    const openers = [
      '/',
      '//',
      '/\\',
      '\\',
      '/.',
      '/..',
      '/%2f',
      '/%5c',
      '/\t',
      'https:',
      '@',
      ':',
    ];
    const places = openers.flatMap((first) =>
      openers.flatMap((second) => openers.map((third) => `${first}${second}${third}evil.example`)),
    );
    const paths = places.map(toLocalPath).filter((path) => path !== null);
    const origins = new Set(paths.map((path) => new URL(path, 'https://here.example').origin));

    expect(places).toHaveLength(1728);
    expect([...origins]).toEqual(['https://here.example']);
  });
});

describe('isForged', () => {
  const ours = 'https://inspect.example';
  const from = (sent: Record<string, string>) => new Headers(sent);

  test('reading is never forged', () => {
    expect(isForged('GET', from({ 'sec-fetch-site': 'cross-site' }), ours)).toBe(false);
    expect(isForged('HEAD', from({ origin: 'https://evil.example' }), ours)).toBe(false);
  });

  test.each(['cross-site', 'same-site'])('a form on another site is: %s', (site) => {
    expect(isForged('POST', from({ 'sec-fetch-site': site, origin: ours }), ours)).toBe(true);
  });

  test.each(['same-origin', 'none'])('a form of ours is not: %s', (site) => {
    expect(isForged('POST', from({ 'sec-fetch-site': site }), ours)).toBe(false);
  });

  test('an older browser is judged by the origin it names', () => {
    const post = (sent: Record<string, string>) => isForged('POST', from(sent), ours);

    expect(post({ origin: ours })).toBe(false);
    expect(post({ origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' })).toBe(false);
    expect(post({ origin: 'https://evil.example', host: 'inspect.example' })).toBe(true);
    expect(post({ origin: 'null', host: 'inspect.example' })).toBe(true);
    expect(post({ origin: 'https://inspect.example.evil.example' })).toBe(true);
  });

  test('what is no browser carries no cookie by accident', () => {
    expect(isForged('POST', from({}), ours)).toBe(false);
  });
});

describe('toClientAddress', () => {
  test('believes only the nearest proxy', () => {
    expect(toClientAddress(new Headers({ 'x-forwarded-for': '10.0.0.1, 203.0.113.9' }))).toBe(
      '203.0.113.9',
    );
  });

  test('has a word for none', () => {
    expect(toClientAddress(new Headers())).toBe('unknown');
  });
});

describe('isDatabaseAway', () => {
  test.each([
    { code: 'P1001' },
    { code: 'ECONNREFUSED' },
    { code: '57P01' },
    { code: '08006' },
    { name: 'PrismaClientInitializationError' },
    { message: 'Connection terminated unexpectedly' },
    {
      cause: {
        originalCode: '55000',
        message: 'database "x" is not currently accepting connections',
      },
    },
    { cause: { kind: 'DatabaseNotReachable' } },
    { meta: { driverAdapterError: { cause: { kind: 'ConnectionClosed' } } } },
    { errors: [{ code: 'ETIMEDOUT' }] },
  ])('sees it in %j', (error) => {
    expect(isDatabaseAway(error)).toBe(true);
  });

  test.each([
    null,
    'ECONNREFUSED',
    new Error('Framework ilacs-2018 has no criterion X-01'),
    { code: 'P2002' },
    { code: '23505', message: 'duplicate key' },
  ])('does not see it in %j', (error) => {
    expect(isDatabaseAway(error)).toBe(false);
  });

  test('comes to an end with an error that causes itself', () => {
    const error: { cause?: unknown } = {};
    error.cause = error;

    expect(isDatabaseAway(error)).toBe(false);
  });
});
