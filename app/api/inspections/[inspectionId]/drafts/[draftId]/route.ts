import { answerJson, answerOrProblem, problem, readSent, refusal } from '@/app/api/problem';
import { draftBodySchema, keepDraftSchema } from '@/lib/schemas/drafts';
import { getViewer } from '@/lib/server/session';
import { discardDraft, keepDraft } from '@/lib/services/drafts';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ inspectionId: string; draftId: string }> };

/** Keeps what is being typed, for whoever types it alone. */
export function PUT(request: Request, { params }: Context): Promise<Response> {
  return answerOrProblem(async () => {
    const { inspectionId, draftId } = await params;
    const read = await readSent(request, draftBodySchema);
    if (!read.ok) return read.error;

    const { path, revision, values } = read.value.sent;
    const input = keepDraftSchema.safeParse({ id: draftId, inspectionId, path, revision, values });
    if (!input.success) return refusal({ kind: 'notFound' });

    const kept = await keepDraft(input.data, read.value.viewer);
    return kept.ok ? answerJson(kept.value) : refusal(kept.error);
  });
}

/** Lets go of a draft of whoever asks. */
export function DELETE(_: Request, { params }: Context): Promise<Response> {
  return answerOrProblem(async () => {
    const [{ draftId }, viewer] = await Promise.all([params, getViewer()]);
    if (!viewer) return problem(401, 'signedOut', 'Sign in to discard this');

    const id = keepDraftSchema.shape.id.safeParse(draftId);
    if (id.success) await discardDraft(id.data, viewer);
    return answerJson({ outcome: 'discarded' });
  });
}
