import 'server-only';
import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { now } from './clock';
import { db } from './db';
import { environment } from './env';
import { log } from './log';
import { firstExpiry, sessionCookie } from './session-rules';

function createAuth() {
  const { APP_ORIGIN, BETTER_AUTH_SECRET } = environment();
  const cookie = sessionCookie(APP_ORIGIN);

  return betterAuth({
    appName: 'Inspect children’s services',
    baseURL: APP_ORIGIN,
    secret: BETTER_AUTH_SECRET,
    telemetry: { enabled: false },
    database: prismaAdapter(db, { provider: 'postgresql' }),
    emailAndPassword: { enabled: true, disableSignUp: true },
    // Counted by sign-in-attempts.ts, which also knows the account and not only the address.
    rateLimit: { enabled: false },
    session: { cookieCache: { enabled: false } },
    advanced: {
      // Whose browser and which address is not needed to know who is signed in, so it is not kept.
      ipAddress: { disableIpTracking: true },
      // The name carries its own prefix, stricter than the one the library would put there.
      useSecureCookies: false,
      cookies: {
        session_token: { name: cookie.name, attributes: { secure: cookie.options.secure } },
      },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session) => {
            if (await isDisabled(session.userId)) return false;
            const startedAt = now();
            return {
              data: {
                ...session,
                createdAt: startedAt,
                updatedAt: startedAt,
                expiresAt: firstExpiry(startedAt),
              },
            };
          },
        },
      },
    },
    logger: {
      log: (level, message) =>
        log[level === 'error' ? 'error' : 'debug']({ from: 'auth' }, message),
    },
  });
}

async function isDisabled(userId: string): Promise<boolean> {
  const user = await db.user.findUnique({ where: { id: userId }, select: { disabledAt: true } });
  return user === null || user.disabledAt !== null;
}

let created: ReturnType<typeof createAuth> | undefined;

/**
 * Checks passwords and starts sessions. Made on first use, because the settings are not there while building.
 *
 * Its own HTTP routes are not mounted: signing in and out are the only doors, and both are ours.
 */
export function auth(): ReturnType<typeof createAuth> {
  created ??= createAuth();
  return created;
}
