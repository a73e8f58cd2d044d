import { bundleAnswer, fileOrProblem } from '@/app/problems/file-or-problem';
import { getCodingBundle } from '@/lib/queries/report-coding';
import { requireViewer } from '@/lib/server/session';

type Context = { params: Promise<{ inspectionId: string }> };

/** What has been coded of a published report, for inspectors. */
export function GET(_: Request, { params }: Context): Promise<Response> {
  return fileOrProblem(async () => {
    const [{ inspectionId }, viewer] = await Promise.all([params, requireViewer()]);
    const bundle = await getCodingBundle(inspectionId, viewer);

    return bundle ? bundleAnswer(bundle, 'private, no-store') : 'notFound';
  });
}
