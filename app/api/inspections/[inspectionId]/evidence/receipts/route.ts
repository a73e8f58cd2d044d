import { answerJson, answerOrProblem, problem, refusal } from '@/app/api/problem';
import { getInspectionOf } from '@/lib/queries/inspections';
import { listReceipts } from '@/lib/queries/receipts';
import { getViewer } from '@/lib/server/session';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ inspectionId: string }> };

/** What the server holds of whoever asks, so that their device can compare it with what it sent. */
export function GET(_: Request, { params }: Context): Promise<Response> {
  return answerOrProblem(async () => {
    const [{ inspectionId }, viewer] = await Promise.all([params, getViewer()]);
    if (!viewer) return problem(401, 'signedOut', 'Sign in to compare');

    const inspection = await getInspectionOf(inspectionId, viewer);
    if (!inspection) return refusal({ kind: 'notFound' });

    const received = await listReceipts(inspection.id, viewer);
    return answerJson({ viewerId: viewer.id, received });
  });
}
