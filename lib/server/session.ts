import 'server-only';
import { cookies } from 'next/headers';
import { redirect, unstable_rethrow } from 'next/navigation';
import { cache } from 'react';
import type { Viewer } from '@/lib/domain/people';
import { readForm } from '@/lib/schemas/parse-form';
import { now } from './clock';
import { db } from './db';
import { environment } from './env';
import { holdForm } from './held-forms';
import { log } from './log';
import { currentPath, isDatabaseAway, toLocalPath } from './request';
import {
  isLive,
  nextExpiry,
  readToken,
  type SessionTime,
  sessionCookie,
  timeLeft,
} from './session-rules';
import { findSession, type StoredSession } from './stored-session';

/**
 * Whoever is signed in, or null. Asked once a request, however many ask.
 *
 * Roles are read afresh each time, so a change of rights works at once; a disabled account is nobody from that
 * moment. Using a session moves its end on.
 *
 * @throws when the database is away
 */
export async function getViewer(): Promise<Viewer | null> {
  return (await usedSession())?.viewer ?? null;
}

/**
 * As getViewer, but null when that cannot be found out: for the frame of a page, which must stand even while the
 * database is away. The page itself then says what is wrong.
 */
export async function getViewerIfKnown(): Promise<Viewer | null> {
  return (await usedSessionIfKnown())?.viewer ?? null;
}

/** How many milliseconds the session of this request still has, or 0: for the frame of a page. */
export async function getTimeLeftIfKnown(): Promise<number> {
  const session = await usedSessionIfKnown();
  return session ? timeLeft(session, now()).left : 0;
}

async function usedSessionIfKnown(): Promise<StoredSession | null> {
  try {
    return await usedSession();
  } catch (error) {
    unstable_rethrow(error);
    if (!isDatabaseAway(error)) log.error({ event: 'session.unreadable', err: error });
    return null;
  }
}

/** How long the session of this request still has, or null. Asking is not using it. */
export async function getSessionTime(): Promise<SessionTime | null> {
  const token = await currentToken();
  const session = token && (await findSession(token));
  if (!session || session.disabled || !isLive(session, now())) return null;

  return timeLeft(session, now());
}

/**
 * Whoever is signed in. Anyone else is sent to sign in and then back.
 *
 * @param returnTo where to go after signing in, a path; the page asked for unless said otherwise
 */
export async function requireViewer(returnTo?: string): Promise<Viewer> {
  return (await getViewer()) ?? redirect(signInPath(returnTo ?? (await currentPath())));
}

/**
 * Whoever is signed in and sends this form. When their session has run out, what they typed is held for them, they
 * are sent to sign in, and come back to the form with `?held=` and the id that `readHeldForm` takes.
 *
 * @param formPath the page that shows the form; the page it was sent from unless said otherwise
 */
export async function requireViewerFor(form: FormData, formPath?: string): Promise<Viewer> {
  const viewer = await getViewer();
  if (viewer) return viewer;

  const path = toLocalPath(formPath) ?? (await currentPath());
  const held = path && (await holdForm(await currentToken(), path, readForm(form)));
  return redirect(signInPath(held ? withHeld(path, held) : path));
}

/** The token in the session cookie of this request, or null. It says nothing about whether the session is live. */
export async function currentToken(): Promise<string | null> {
  // Asked first: while building this tells Next that the page is dynamic, before there are any settings.
  const jar = await cookies();
  const { APP_ORIGIN, BETTER_AUTH_SECRET } = environment();
  const cookie = jar.get(sessionCookie(APP_ORIGIN).name);

  return readToken(cookie?.value, BETTER_AUTH_SECRET);
}

const usedSession = cache(async () => liveSession(await currentToken()));

/** The viewer a session token stands for now, or null. */
export async function viewerOf(token: string | null): Promise<Viewer | null> {
  return (await liveSession(token))?.viewer ?? null;
}

async function liveSession(token: string | null): Promise<StoredSession | null> {
  const session = token && (await findSession(token));
  if (!session || session.disabled || !isLive(session, now())) return null;

  await keepAlive(session);
  return session;
}

async function keepAlive(session: StoredSession): Promise<void> {
  const at = now();
  const expiresAt = nextExpiry(session, at);
  if (!expiresAt) return;

  await db.session.updateMany({
    where: { id: session.id, expiresAt: { gt: at } },
    data: { expiresAt, updatedAt: at },
  });
}

/** Ends the session of this request, in the database and in the browser. */
export async function endSession(): Promise<void> {
  const token = await currentToken();
  const { name, options } = sessionCookie(environment().APP_ORIGIN);
  (await cookies()).set(name, '', { ...options, maxAge: 0 });
  if (!token) return;

  const session = await db.session.findUnique({
    where: { token },
    select: { id: true, userId: true },
  });
  if (!session) return;
  await db.session.deleteMany({ where: { id: session.id } });
  log.info({ event: 'session.ended', userId: session.userId }, 'Signed out');
}

// lib/paths.ts spells this address for pages; the import table keeps lib/server from reading it, and a test holds
// the two together.
export function signInPath(next: string | null): string {
  const local = toLocalPath(next);
  return local && local !== '/' ? `/sign-in?next=${encodeURIComponent(local)}` : '/sign-in';
}

function withHeld(path: string, held: string): string {
  const url = new URL(path, 'http://local.invalid');
  url.searchParams.set('held', held);
  return `${url.pathname}${url.search}${url.hash}`;
}
