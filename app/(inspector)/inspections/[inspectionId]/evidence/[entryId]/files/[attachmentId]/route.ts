import { fileOrProblem } from '@/app/problems/file-or-problem';
import { requireViewer } from '@/lib/server/session';
import { fetchAttachment } from '@/lib/services/attachments';

type Context = {
  params: Promise<{ inspectionId: string; entryId: string; attachmentId: string }>;
};

/** A file behind an entry, for the team of its inspection. That it was fetched is recorded. */
export function GET(_: Request, { params }: Context): Promise<Response> {
  return fileOrProblem(async () => {
    const [{ inspectionId, entryId, attachmentId }, viewer] = await Promise.all([
      params,
      requireViewer(),
    ]);
    const file = await fetchAttachment(inspectionId, entryId, attachmentId, viewer);
    if (!file) return 'notFound';

    return new Response(file.content, {
      headers: {
        'Content-Type': file.mediaType,
        'Content-Length': String(file.content.length),
        'Content-Disposition': `attachment; filename="${file.name}"`,
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'private, no-store',
      },
    });
  });
}
