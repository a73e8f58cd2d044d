import { fileOrProblem } from '@/app/problems/file-or-problem';
import { frameworkOf } from '@/lib/frameworks';
import { getInspectionOf } from '@/lib/queries/inspections';
import { requireViewer } from '@/lib/server/session';
import { noteTemplate } from '@/lib/services/note-table/template';

type Context = { params: Promise<{ inspectionId: string }> };

/** An empty table of notes with the headings of this inspection, for its team. */
export function GET(_: Request, { params }: Context): Promise<Response> {
  return fileOrProblem(async () => {
    const [{ inspectionId }, viewer] = await Promise.all([params, requireViewer()]);
    const inspection = await getInspectionOf(inspectionId, viewer);
    if (!inspection) return 'notFound';

    return new Response(noteTemplate(frameworkOf(inspection)), {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': 'attachment; filename="notes-template.csv"',
        'Cache-Control': 'private, no-store',
      },
    });
  });
}
