import 'server-only';
import { createHmac, timingSafeEqual } from 'node:crypto';

const minute = 60_000;
const hour = 60 * minute;

/** A session ends after this long without a request. */
export const idleLimit = 8 * hour;
/** A session ends this long after signing in, whatever happens. */
export const absoluteLimit = 24 * hour;
/** How often a session in use is written down as used. */
export const usedEvery = 5 * minute;
/** How long the row of an ended session still says whose it was, for a form that comes in late. */
export const rememberedFor = 24 * hour;

export type SessionTimes = { createdAt: Date; updatedAt: Date; expiresAt: Date };

/** When a session that starts now ends if nobody uses it. */
export function firstExpiry(startedAt: Date): Date {
  return new Date(startedAt.getTime() + idleLimit);
}

/** Whether a session still counts. The absolute limit is looked at too, should the stored end ever be wrong. */
export function isLive({ createdAt, expiresAt }: SessionTimes, at: Date): boolean {
  return at < expiresAt && at.getTime() < createdAt.getTime() + absoluteLimit;
}

/** The new end of a session used now, or null while the last one written down is recent enough. */
export function nextExpiry({ createdAt, updatedAt }: SessionTimes, at: Date): Date | null {
  if (at.getTime() - updatedAt.getTime() < usedEvery) return null;

  return new Date(Math.min(at.getTime() + idleLimit, createdAt.getTime() + absoluteLimit));
}

export type SessionTime = {
  /** Milliseconds until the session ends if nobody uses it. */
  left: number;
  /** Whether using it moves the end on; at the absolute limit it does not. */
  extendable: boolean;
};

/** How long a live session still has. */
export function timeLeft({ createdAt, expiresAt }: SessionTimes, at: Date): SessionTime {
  const last = createdAt.getTime() + absoluteLimit;
  const end = Math.min(expiresAt.getTime(), last);

  return { left: end - at.getTime(), extendable: end < last };
}

/**
 * The cookie that carries the session: gone when the browser closes, out of reach of scripts, not sent along by
 * other sites. It has no end of its own, so that a form sent after the session ran out can still be kept for its
 * owner.
 */
export function sessionCookie(appOrigin: string) {
  const secure = appOrigin.startsWith('https://');

  return {
    name: `${secure ? '__Host-' : ''}inspect_session`,
    options: { httpOnly: true, sameSite: 'lax', secure, path: '/' },
  } as const;
}

/** The cookie's value for a session token, in the library's own form: the token and its signature. */
export function signToken(token: string, secret: string): string {
  return `${token}.${signatureOf(token, secret)}`;
}

/** The session token in a cookie, or null when we did not sign it. */
export function readToken(cookie: string | undefined, secret: string): string | null {
  const dot = cookie?.lastIndexOf('.') ?? -1;
  if (!cookie || dot < 1 || cookie.length > 200) return null;

  const token = cookie.slice(0, dot);
  const given = Buffer.from(cookie.slice(dot + 1));
  const right = Buffer.from(signatureOf(token, secret));
  return given.length === right.length && timingSafeEqual(given, right) ? token : null;
}

function signatureOf(token: string, secret: string): string {
  return createHmac('sha256', secret).update(token).digest('base64');
}
