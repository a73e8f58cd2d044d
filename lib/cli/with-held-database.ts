import { openForReading } from '#cli/database/held.mjs';

/**
 * Does something with the database there is, for reading only. Answers undefined where there is none.
 *
 * What reads from it has to be imported inside: the database client looks for its address as it loads.
 */
export async function withHeldDatabase<Answer>(
  read: () => Promise<Answer>,
): Promise<Answer | undefined> {
  const database = await openForReading();
  if (!database) return undefined;

  process.env.APP_DATABASE_URL = database.url;
  try {
    const answer = await read();
    const { db } = await import('@/lib/server/db');
    await db.$disconnect();
    return answer;
  } finally {
    await database.close();
  }
}
