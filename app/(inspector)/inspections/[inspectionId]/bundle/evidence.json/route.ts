import { bundleAnswer, fileOrProblem } from '@/app/problems/file-or-problem';
import { getBundleOf } from '@/lib/queries/evidence-bundles';
import { requireViewer } from '@/lib/server/session';

type Context = { params: Promise<{ inspectionId: string }> };

/** The evidence that stands, for the team of the inspection. */
export function GET(_: Request, { params }: Context): Promise<Response> {
  return fileOrProblem(async () => {
    const [{ inspectionId }, viewer] = await Promise.all([params, requireViewer()]);
    const bundle = await getBundleOf(inspectionId, viewer);

    return bundle ? bundleAnswer(bundle, 'private, no-store') : 'notFound';
  });
}
