import 'server-only';
import { z } from 'zod';
import type { Viewer } from '@/lib/domain/people';
import type { FormValues } from '@/lib/schemas/form-state';
import { now } from './clock';
import { db } from './db';
import { log } from './log';
import { toLocalPath } from './request';
import { rememberedFor } from './session-rules';
import { findSession } from './stored-session';

/** How long what somebody typed is held for them. */
export const heldFor = 24 * 60 * 60_000;
/** The most characters one held form may take. */
export const heldLimit = 200_000;
/** The most forms held for one person; the oldest makes way. */
export const heldAtOnce = 20;

const valuesSchema = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/**
 * Holds what somebody typed when their session had run out. The row of the ended session still says who they are;
 * only they get it back.
 *
 * @param token from the session cookie, signature checked
 * @param path the page that shows the form
 * @returns the id to get it back with, or null when nobody can be told by the token, or it is too much to hold
 */
export async function holdForm(
  token: string | null,
  path: string,
  values: FormValues,
): Promise<string | null> {
  const place = toLocalPath(path);
  const session = token && (await findSession(token));
  if (!place || !session || session.disabled) return null;

  const at = now();
  const endedLongAgo = at.getTime() - session.expiresAt.getTime() > rememberedFor;
  const size = JSON.stringify(values).length;
  if (endedLongAgo || size > heldLimit || Object.keys(values).length === 0) return null;

  const userId = session.viewer.id;
  const held = await db.heldForm.create({
    data: {
      userId,
      path: place,
      values,
      createdAt: at,
      expiresAt: new Date(at.getTime() + heldFor),
    },
    select: { id: true },
  });
  await dropOldest(userId);
  log.info({ event: 'form.held', userId, heldId: held.id, size }, 'Held a form for after sign-in');
  return held.id;
}

async function dropOldest(userId: string): Promise<void> {
  const tooMany = await db.heldForm.findMany({
    where: { userId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    skip: heldAtOnce,
    select: { id: true },
  });
  if (tooMany.length > 0)
    await db.heldForm.deleteMany({ where: { id: { in: tooMany.map(({ id }) => id) } } });
}

/**
 * What this viewer had typed, or null. It stays held until the form is saved and calls `releaseHeldForm`.
 *
 * @param id from the address, so it may be anything
 */
export async function readHeldForm(id: unknown, viewer: Viewer): Promise<FormValues | null> {
  const wanted = toId(id);
  if (!wanted) return null;

  const held = await db.heldForm.findFirst({
    where: { id: wanted, userId: viewer.id, expiresAt: { gt: now() } },
    select: { values: true },
  });
  return held && valuesSchema.parse(held.values);
}

/** Lets go of a held form once it is saved. Anything but the id of one of this viewer's own is ignored. */
export async function releaseHeldForm(id: unknown, viewer: Viewer): Promise<void> {
  const wanted = toId(id);
  if (wanted) await db.heldForm.deleteMany({ where: { id: wanted, userId: viewer.id } });
}

function toId(given: unknown): string | null {
  const parsed = z.uuid().safeParse(given);
  return parsed.success ? parsed.data : null;
}
