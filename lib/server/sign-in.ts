import 'server-only';
import { isAPIError } from 'better-auth/api';
import { cookies, headers } from 'next/headers';
import type { Viewer } from '@/lib/domain/people';
import { fail, type Result, succeed } from '@/lib/result';
import type { SignInInput } from '@/lib/schemas/sign-in';
import { writeAudit } from './audit';
import { auth } from './auth';
import { db } from './db';
import { environment } from './env';
import { sweepAttachments, sweepDrafts, sweepSignIn } from './housekeeping';
import { log } from './log';
import { toClientAddress } from './request';
import { currentToken, viewerOf } from './session';
import { sessionCookie, signToken } from './session-rules';
import { countAttempt } from './sign-in-attempts';

export type SignInFailure =
  /** The account or the password; which of them is not told. */
  | { kind: 'wrong' }
  /** Too many wrong tries; whole minutes until another counts. */
  | { kind: 'tooMany'; minutes: number };

/**
 * Signs somebody in: a new session in the database and in the browser; the one that was there before ends.
 *
 * An account that does not exist, one that is disabled and a wrong password get the same answer after the same work.
 */
export async function signIn(input: SignInInput): Promise<Result<Viewer, SignInFailure>> {
  const address = toClientAddress(await headers());
  const attempt = await countAttempt(input.email, address);
  if (attempt.wait > 0) {
    log.warn({ event: 'sign-in.blocked', address }, 'Too many tries to sign in');
    return fail({ kind: 'tooMany', minutes: Math.ceil(attempt.wait / 60_000) });
  }

  const token = await startSession(input);
  const viewer = await viewerOf(token);
  if (!token || !viewer) {
    log.warn({ event: 'sign-in.refused', address }, 'Wrong email address or password');
    return fail({ kind: 'wrong' });
  }

  await attempt.forgive();
  await replaceCookie(token);
  await noteSignIn(viewer);
  await sweepSignIn();
  await sweepDrafts();
  await sweepAttachments();
  return succeed(viewer);
}

async function startSession({ email, password }: SignInInput): Promise<string | null> {
  try {
    const { token } = await auth().api.signInEmail({ body: { email, password } });
    return token;
  } catch (error) {
    // What the library refuses it refuses with an answer of its own; anything else is a fault.
    if (isAPIError(error) && error.statusCode < 500) return null;
    throw error;
  }
}

async function replaceCookie(token: string): Promise<void> {
  const { APP_ORIGIN, BETTER_AUTH_SECRET } = environment();
  const before = await currentToken();
  if (before && before !== token) await db.session.deleteMany({ where: { token: before } });

  const { name, options } = sessionCookie(APP_ORIGIN);
  (await cookies()).set(name, signToken(token, BETTER_AUTH_SECRET), options);
}

async function noteSignIn(viewer: Viewer): Promise<void> {
  await db.$transaction((transaction) =>
    writeAudit(transaction, {
      actorId: viewer.id,
      action: 'session.started',
      subjectType: 'user',
      subjectId: viewer.id,
    }),
  );
  log.info({ event: 'session.started', userId: viewer.id }, 'Signed in');
}
