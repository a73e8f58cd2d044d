import { unstable_rethrow } from 'next/navigation';
import { type ProblemKind, paths, problemPath } from '@/lib/paths';
import type { EvidenceBundle } from '@/lib/schemas/evidence-bundle';
import { bundleFileName, writeBundle } from '@/lib/schemas/to-bundle';
import { noteFailure } from '@/lib/server/failures';
import { currentPath } from '@/lib/server/request';

/** Who may keep a copy of a file on its way: anybody for a while, or nobody. */
export type FileCaching = 'public, max-age=600' | 'private, no-store';

/** Evidence as a file to keep, under a name of ours. */
export function bundleAnswer(bundle: EvidenceBundle, caching: FileCaching): Response {
  return new Response(writeBundle(bundle), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${bundleFileName(bundle)}"`,
      'Cache-Control': caching,
    },
  });
}

/** A file, or the way to the page that says why there is none. */
export async function fileOrProblem(
  find: () => Promise<Response | ProblemKind>,
): Promise<Response> {
  try {
    const found = await find();
    return typeof found === 'string' ? goTo(paths.problems[found]) : found;
  } catch (error) {
    unstable_rethrow(error);
    const { kind, reference } = await noteFailure(error);
    return goTo(problemPath(kind, { from: await currentPath(), reference }));
  }
}

function goTo(place: string): Response {
  return new Response(null, { status: 303, headers: { Location: place } });
}
