import type { z } from 'zod';
import type { Viewer } from '@/lib/domain/people';
import { fail, type Result, succeed } from '@/lib/result';
import { noteFailure } from '@/lib/server/failures';
import { getViewer } from '@/lib/server/session';
import type { Failure } from '@/lib/services/failures';

const noStore = { 'Cache-Control': 'private, no-store' };

/** An answer to a script of ours. */
export function answerJson(body: object): Response {
  return Response.json(body, { headers: noStore });
}

/** What went wrong, for a script: the words are for the log, `kind` is what it acts on. */
export function problem(
  status: number,
  kind: string,
  title: string,
  more: Readonly<Record<string, unknown>> = {},
): Response {
  return Response.json(
    { type: 'about:blank', title, status, kind, ...more },
    { status, headers: { ...noStore, 'Content-Type': 'application/problem+json' } },
  );
}

/** Why a use case did nothing. */
export function refusal(failure: Failure): Response {
  switch (failure.kind) {
    case 'notFound':
      return problem(404, 'notFound', 'There is no such inspection or entry for you');
    case 'notPermitted':
      return problem(403, 'notPermitted', 'You may not change this inspection');
    case 'closed':
      return problem(409, 'closed', 'The inspection has moved on and takes no more evidence');
    case 'unmet':
      return problem(422, 'fields', failure.needs.join('. '), { errors: [] });
    case 'fields':
      return problem(422, 'fields', 'Some answers need changing', { errors: failure.errors });
  }
}

/** Runs what a script asks for. A fault on our side is written down and said as 500 or 503. */
export async function answerOrProblem(act: () => Promise<Response>): Promise<Response> {
  try {
    return await act();
  } catch (error) {
    const { kind, reference } = await noteFailure(error);
    return kind === 'unavailable'
      ? problem(503, kind, 'The service cannot reach its records', { reference })
      : problem(500, kind, 'Something went wrong on our side', { reference });
  }
}

/**
 * Who asks, and what they sent. A device says whose work it sends: should somebody else have signed in there
 * meanwhile, it is not taken for theirs, and the device waits as it does when nobody is signed in.
 */
export async function readSent<Body extends { viewerId: string }>(
  request: Request,
  schema: z.ZodType<Body>,
): Promise<Result<{ viewer: Viewer; sent: Body }, Response>> {
  const viewer = await getViewer();
  if (!viewer) return fail(problem(401, 'signedOut', 'Sign in to send this'));

  const parsed = schema.safeParse(await request.json().catch(() => null));
  if (!parsed.success) return fail(problem(400, 'unreadable', 'This is not what belongs here'));
  if (parsed.data.viewerId !== viewer.id)
    return fail(problem(401, 'signedOut', 'Somebody else is signed in'));

  return succeed({ viewer, sent: parsed.data });
}
