import { notFound, redirect } from 'next/navigation';
import { refusedForm } from '@/app/(inspector)/inspections/refused-form';
import type { Viewer } from '@/lib/domain/people';
import { paths } from '@/lib/paths';
import { getDraft } from '@/lib/queries/drafts';
import { keepDraftSchema } from '@/lib/schemas/drafts';
import type { FormState } from '@/lib/schemas/form-state';
import { readForm } from '@/lib/schemas/parse-form';
import { releaseHeldForm } from '@/lib/server/held-forms';
import { keepDraft } from '@/lib/services/drafts';

/** Whether a form was sent to be kept as a draft, and not to be saved. */
export function isDraft(form: FormData): boolean {
  return form.get('then') === 'draft';
}

/**
 * Keeps a form as it stands, finished or not, and goes on to the list that has it.
 *
 * @param path the page of the form
 */
export async function saveDraft(form: FormData, path: string, viewer: Viewer): Promise<FormState> {
  const { held: _, then: __, ...values } = readForm(form);
  const sent = keepDraftSchema.safeParse({
    id: form.get('submissionKey'),
    inspectionId: form.get('inspectionId'),
    path,
    revision: 1,
    values,
  });
  if (!sent.success) notFound();

  const { id, inspectionId } = sent.data;
  const standing = await getDraft(id, inspectionId, viewer);
  const revision = (standing?.revision ?? 0) + 1;
  const kept = await keepDraft({ ...sent.data, revision }, viewer);
  if (!kept.ok) return refusedForm(kept.error, form);

  await releaseHeldForm(form.get('held'), viewer);
  redirect(paths.inspections.evidence(inspectionId, undefined, { kept: id }));
}
