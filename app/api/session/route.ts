import { noteFailure } from '@/lib/server/failures';
import { getSessionTime, getViewer } from '@/lib/server/session';

export const dynamic = 'force-dynamic';

/** How long the session of this browser still has, for the warning before it ends. Asking is not using it. */
export async function GET(): Promise<Response> {
  return answer(getSessionTime);
}

/** Uses the session, which moves its end on, and says how long it now has. */
export async function POST(): Promise<Response> {
  return answer(async () => {
    await getViewer();
    return getSessionTime();
  });
}

async function answer(ask: typeof getSessionTime): Promise<Response> {
  const headers = { 'Cache-Control': 'no-store' };
  try {
    const time = await ask();
    return Response.json(time ?? { left: 0, extendable: false }, { headers });
  } catch (error) {
    const { kind } = await noteFailure(error);
    const status = kind === 'unavailable' ? 503 : 500;
    return Response.json(
      { type: 'about:blank', title: 'The session could not be read', status },
      { status, headers: { ...headers, 'Content-Type': 'application/problem+json' } },
    );
  }
}
