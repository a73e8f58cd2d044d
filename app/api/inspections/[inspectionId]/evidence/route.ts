import { answerJson, answerOrProblem, problem, readSent, refusal } from '@/app/api/problem';
import type { Viewer } from '@/lib/domain/people';
import type { Result } from '@/lib/result';
import { sentNoteSchema, toFormData } from '@/lib/schemas/drafts';
import { recordEvidenceSchema, reviseEvidenceSchema } from '@/lib/schemas/evidence';
import { parseForm } from '@/lib/schemas/parse-form';
import { releaseHeldForm } from '@/lib/server/held-forms';
import type { Conflict, Failure } from '@/lib/services/failures';
import { type Recorded, recordEvidence } from '@/lib/services/record-evidence';
import { reviseEvidence } from '@/lib/services/revise-evidence';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ inspectionId: string }> };

/**
 * Takes one note from the queue of a device: the answers of the form for evidence, or of the form for a change
 * where they name an entry. The same note sent again is recorded once. A change made from a version that no longer
 * stands is answered with the one that does.
 */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return answerOrProblem(async () => {
    const { inspectionId } = await params;
    const read = await readSent(request, sentNoteSchema);
    if (!read.ok) return read.error;

    const form = toFormData({ ...read.value.sent.values, inspectionId });
    const saved = await save(form, read.value.viewer);
    if (saved.ok) {
      await releaseHeldForm(form.get('held'), read.value.viewer);
      return answerJson(saved.value);
    }

    const { error } = saved;
    return error.kind === 'conflict'
      ? problem(409, 'conflict', 'Somebody else changed the entry first', {
          current: error.current,
        })
      : refusal(error);
  });
}

async function save(form: FormData, viewer: Viewer): Promise<Result<Recorded, Failure | Conflict>> {
  if (form.has('evidenceId')) {
    const change = parseForm(reviseEvidenceSchema, form);
    return change.ok ? reviseEvidence(change.value, viewer) : faultsOf(change.error);
  }
  const note = parseForm(recordEvidenceSchema, form);
  return note.ok ? recordEvidence(note.value, viewer) : faultsOf(note.error);
}

function faultsOf({ errors }: Pick<Extract<Failure, { kind: 'fields' }>, 'errors'>) {
  return { ok: false, error: { kind: 'fields', errors } } as const;
}
