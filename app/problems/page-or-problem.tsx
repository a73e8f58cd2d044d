import type { Metadata } from 'next';
import { redirect, unstable_rethrow } from 'next/navigation';
import type { ReactNode } from 'react';
import { ProblemPage } from '@/components/problems/problem-page';
import { type ProblemKind, problemPath } from '@/lib/paths';
import { noteFailure, unsavedAnswers } from '@/lib/server/failures';
import { currentPath } from '@/lib/server/request';

/**
 * A page or layout that, when it fails, leads to the page about that problem.
 *
 * Left to itself Next answers a failed page, a `notFound()` and a `forbidden()` with an empty document that script
 * fills in, so somebody without script would see nothing at all. The pages about problems are ordinary pages with
 * the right status, which everybody can read.
 */
export function pageOrProblem<Props>(
  page: (props: Props) => Promise<ReactNode>,
): (props: Props) => Promise<ReactNode> {
  return async function PageOrProblem(props: Props) {
    try {
      return await page(props);
    } catch (error) {
      const refused = refusalOf(error);
      if (refused) redirect(problemPath(refused, {}));
      unstable_rethrow(error);

      const { kind, reference } = await noteFailure(error);
      const from = await currentPath();
      const answers = await unsavedAnswers();
      if (answers) return <ProblemPage {...{ kind, reference, from, answers }} />;
      redirect(problemPath(kind, { from, reference }));
    }
  };
}

/** The metadata of a page that may fail: its own, or none while the page itself says what is wrong. */
export function metadataOrNone<Props>(
  describe: (props: Props) => Promise<Metadata>,
): (props: Props) => Promise<Metadata> {
  return async (props) => {
    try {
      return await describe(props);
    } catch (error) {
      if (!refusalOf(error)) unstable_rethrow(error);
      return {};
    }
  };
}

/** What `notFound()` and `forbidden()` of next/navigation throw carries the status in its digest. */
const refusals: Record<string, ProblemKind> = {
  'NEXT_HTTP_ERROR_FALLBACK;404': 'notFound',
  'NEXT_HTTP_ERROR_FALLBACK;403': 'notPermitted',
};

function refusalOf(error: unknown): ProblemKind | null {
  return refusals[String(Reflect.get(Object(error), 'digest'))] ?? null;
}
