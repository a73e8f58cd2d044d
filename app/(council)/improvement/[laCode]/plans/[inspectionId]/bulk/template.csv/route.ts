import { fileOrProblem } from '@/app/problems/file-or-problem';
import { canSeeImprovementPlan } from '@/lib/permissions/improvement';
import { getLocalAuthority } from '@/lib/queries/local-authorities';
import { requireViewer } from '@/lib/server/session';
import { actionTemplate } from '@/lib/services/plan-table/template';

type Context = { params: Promise<{ laCode: string; inspectionId: string }> };

/** An empty table of actions, for the council whose plan it is. */
export function GET(_: Request, { params }: Context): Promise<Response> {
  return fileOrProblem(async () => {
    const [{ laCode }, viewer] = await Promise.all([params, requireViewer()]);
    if (!(await getLocalAuthority(laCode))) return 'notFound';
    if (!canSeeImprovementPlan(viewer, laCode)) return 'notPermitted';

    return new Response(actionTemplate(), {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': 'attachment; filename="actions-template.csv"',
        'Cache-Control': 'private, no-store',
      },
    });
  });
}
