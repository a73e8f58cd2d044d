import { db } from '@/lib/server/db';
import { log } from '@/lib/server/log';

export const dynamic = 'force-dynamic';

/** Whether this process can do its work: 200 only when the database answers. */
export async function GET(): Promise<Response> {
  try {
    await db.$queryRaw`SELECT 1`;
    return Response.json({ status: 'ok' }, { headers: { 'Cache-Control': 'no-store' } });
  } catch (error) {
    log.error({ event: 'health.failed', err: error }, 'The database does not answer');
    return Response.json(
      { type: 'about:blank', title: 'The service cannot reach its records', status: 503 },
      {
        status: 503,
        headers: {
          'Content-Type': 'application/problem+json',
          'Cache-Control': 'no-store',
          'Retry-After': '30',
        },
      },
    );
  }
}
