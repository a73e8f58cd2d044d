import 'server-only';
import { now } from './clock';
import { db } from './db';
import { log } from './log';
import { rememberedFor } from './session-rules';
import { attemptsWindow } from './sign-in-attempts';

/**
 * Removes what signing in leaves behind: sessions that ended long ago, held forms past their day, counts past their
 * time. Done at each sign-in, so there is no clock to run; a failure is for the log alone.
 */
export async function sweepSignIn(): Promise<void> {
  const at = now().getTime();
  try {
    await db.session.deleteMany({ where: { expiresAt: { lt: new Date(at - rememberedFor) } } });
    await db.heldForm.deleteMany({ where: { expiresAt: { lt: new Date(at) } } });
    await db.rateLimit.deleteMany({ where: { lastRequest: { lt: BigInt(at - attemptsWindow) } } });
  } catch (error) {
    log.warn({ err: error }, 'Could not remove what signing in left behind');
  }
}
