import { fileOrProblem } from '@/app/problems/file-or-problem';
import { requireViewer } from '@/lib/server/session';
import { fetchJobFile } from '@/lib/services/jobs/fetch-job-file';

type Context = { params: Promise<{ inspectionId: string; jobId: string }> };

/** The file a job made, for whoever may have it. That it was fetched is recorded. */
export function GET(_: Request, { params }: Context): Promise<Response> {
  return fileOrProblem(async () => {
    const [{ inspectionId, jobId }, viewer] = await Promise.all([params, requireViewer()]);
    const file = await fetchJobFile(inspectionId, jobId, viewer);
    if (!file) return 'notFound';

    return new Response(file.content, {
      headers: {
        'Content-Type': file.mediaType,
        'Content-Length': String(file.content.length),
        'Content-Disposition': `attachment; filename="${file.name}"`,
        'Cache-Control': 'private, no-store',
      },
    });
  });
}
