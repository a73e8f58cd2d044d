import { describe, expect, test } from 'vitest';
import { paths } from '@/lib/paths';
import { signInPath } from '@/lib/server/session';
import {
  isLive,
  nextExpiry,
  readToken,
  sessionCookie,
  signToken,
  timeLeft,
} from '@/lib/server/session-rules';

const secret = 'only-for-tests-only-for-tests-only-for-tests';
const nine = new Date('2026-11-23T09:00:00Z');
const at = (instant: string) => new Date(`2026-11-${instant}:00Z`);

describe('a session', () => {
  const times = { createdAt: nine, updatedAt: nine, expiresAt: at('23T17:00') };

  test('lives until its end, not at it', () => {
    expect(isLive(times, at('23T16:59'))).toBe(true);
    expect(isLive(times, at('23T17:00'))).toBe(false);
  });

  test('moves its end eight hours on, up to 24 hours in all', () => {
    expect(nextExpiry(times, at('23T09:04'))).toBeNull();
    expect(nextExpiry(times, at('23T10:00'))).toEqual(at('23T18:00'));
    expect(nextExpiry(times, at('24T06:00'))).toEqual(at('24T09:00'));
  });
});

describe('the time a session has left', () => {
  test('can be made longer by using it', () => {
    const times = { createdAt: nine, updatedAt: nine, expiresAt: at('23T17:00') };

    expect(timeLeft(times, at('23T16:50'))).toEqual({ left: 600_000, extendable: true });
  });

  test('cannot be made longer than a day', () => {
    const times = { createdAt: nine, updatedAt: nine, expiresAt: at('24T09:00') };

    expect(timeLeft(times, at('24T08:50'))).toEqual({ left: 600_000, extendable: false });
  });
});

describe('the cookie', () => {
  test('is out of reach of scripts and other sites, and bound to the host over https', () => {
    expect(sessionCookie('https://inspect.example')).toEqual({
      name: '__Host-inspect_session',
      options: { httpOnly: true, sameSite: 'lax', secure: true, path: '/' },
    });
    expect(sessionCookie('http://localhost:3000')).toEqual({
      name: 'inspect_session',
      options: { httpOnly: true, sameSite: 'lax', secure: false, path: '/' },
    });
  });

  test('gives back the token we signed', () => {
    expect(readToken(signToken('abc.def', secret), secret)).toBe('abc.def');
  });

  test.each([undefined, '', '.', 'abc', 'abc.', '.abc', 'abc.def', 'x'.repeat(500)])(
    'gives back nothing for %j',
    (value) => {
      expect(readToken(value, secret)).toBeNull();
    },
  );

  test('gives back nothing for a token signed with another secret or changed since', () => {
    const signed = signToken('abc', secret);

    expect(readToken(signed, `${secret}x`)).toBeNull();
    expect(readToken(`x${signed}`, secret)).toBeNull();
  });
});

describe('the way to sign in', () => {
  test.each(['/inspections', '/inspections/new?held=1&x=%2F'])(
    'is spelled as the pages spell it: %s',
    (next) => {
      expect(signInPath(next)).toBe(paths.signIn(next));
    },
  );

  test('says nothing of where it would go anyway', () => {
    expect(signInPath('/')).toBe(paths.signIn());
    expect(signInPath(null)).toBe(paths.signIn());
  });
});
