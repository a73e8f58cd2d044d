import { bundleAnswer, fileOrProblem } from '@/app/problems/file-or-problem';
import { getPublishedBundle } from '@/lib/queries/evidence-bundles';
import { getViewer } from '@/lib/server/session';

type Context = { params: Promise<{ laCode: string; date: string }> };

/** The evidence behind a published inspection, for everybody once it is released and for its team before. */
export function GET(_: Request, { params }: Context): Promise<Response> {
  return fileOrProblem(async () => {
    const [{ laCode, date }, viewer] = await Promise.all([params, getViewer()]);
    const found = await getPublishedBundle(laCode, date, viewer);
    if (!found) return 'notFound';

    return bundleAnswer(found.bundle, found.released ? 'public, max-age=600' : 'private, no-store');
  });
}
