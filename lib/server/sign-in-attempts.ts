import 'server-only';
import { createHmac, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { now } from './clock';
import { db } from './db';
import { environment } from './env';

/** The time in which tries are counted, from the first of them. */
export const attemptsWindow = 15 * 60_000;
/** Wrong passwords one account may get in that time. */
export const attemptsPerAccount = 5;
/** Wrong passwords one address may send in that time: an office shares one. */
export const attemptsPerAddress = 50;

export type Attempt = {
  /** How long until another try counts, in milliseconds; 0 when this one may go ahead. */
  wait: number;
  /** Takes the try back, because the password was right. */
  forgive: () => Promise<void>;
};

const countSchema = z.array(z.object({ count: z.number(), since: z.bigint() })).length(1);

/**
 * Counts a try to sign in before the password is looked at, so that many at once cannot slip past the limit.
 *
 * An account nobody has is counted like any other: the answer must not tell the two apart.
 */
export async function countAttempt(email: string, address: string): Promise<Attempt> {
  const account = keyOf('account', email.toLowerCase());
  const place = keyOf('address', address);
  const [byAccount, byAddress] = [await add(account), await add(place)];
  const wait = Math.max(
    waitOf(byAccount, attemptsPerAccount),
    waitOf(byAddress, attemptsPerAddress),
  );

  return {
    wait,
    forgive: async () => {
      await db.rateLimit.deleteMany({ where: { key: account } });
      await db.rateLimit.updateMany({
        where: { key: place, count: { gt: 0 } },
        data: { count: { decrement: 1 } },
      });
    },
  };
}

type Count = { count: number; since: bigint };

async function add(key: string): Promise<Count> {
  const at = now().getTime();
  const rows = await db.$queryRaw`
    INSERT INTO rate_limit (id, key, count, last_request) VALUES (${randomUUID()}, ${key}, 1, ${at})
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN rate_limit.last_request <= ${at - attemptsWindow} THEN 1
        ELSE least(rate_limit.count, 1000000) + 1 END,
      last_request = CASE WHEN rate_limit.last_request <= ${at - attemptsWindow} THEN ${at}
        ELSE rate_limit.last_request END
    RETURNING count, last_request AS since`;

  const [counted] = countSchema.parse(rows);
  if (!counted) throw new Error('The try to sign in was not counted');
  return counted;
}

function waitOf({ count, since }: Count, limit: number): number {
  return count > limit ? Math.max(1, Number(since) + attemptsWindow - now().getTime()) : 0;
}

/** Who was tried is not kept, only a mark that the same account or address makes again. */
function keyOf(kind: string, value: string): string {
  const mark = createHmac('sha256', environment().BETTER_AUTH_SECRET).update(value).digest('hex');
  return `sign-in:${kind}:${mark}`;
}
