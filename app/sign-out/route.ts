import { paths, problemPath } from '@/lib/paths';
import { noteFailure } from '@/lib/server/failures';
import { endSession } from '@/lib/server/session';

/** Ends the session and shows that it has ended. The button is an ordinary form, so it needs no script. */
export async function POST(): Promise<Response> {
  try {
    await endSession();
    return goTo(paths.signedOut);
  } catch (error) {
    const { kind, reference } = await noteFailure(error);
    return goTo(problemPath(kind, { reference }));
  }
}

function goTo(place: string): Response {
  return new Response(null, { status: 303, headers: { Location: place } });
}
