'use server';

import { redirect } from 'next/navigation';
import { refusedForm } from '@/app/(inspector)/inspections/refused-form';
import { paths } from '@/lib/paths';
import { isUuid } from '@/lib/queries/inspections';
import { type RecordEvidenceInput, recordEvidenceSchema } from '@/lib/schemas/evidence';
import type { FormState } from '@/lib/schemas/form-state';
import { parseForm } from '@/lib/schemas/parse-form';
import { keepAnswers } from '@/lib/server/failures';
import { releaseHeldForm } from '@/lib/server/held-forms';
import { requireViewerFor } from '@/lib/server/session';
import { discardDraft } from '@/lib/services/drafts';
import { recordEvidence } from '@/lib/services/record-evidence';
import { isDraft, saveDraft } from './save-draft';

export async function recordEvidenceAction(_: FormState, form: FormData): Promise<FormState> {
  return keepAnswers(form, async () => {
    const viewer = await requireViewerFor(form);
    if (isDraft(form))
      return saveDraft(form, paths.inspections.newEvidence(inspectionOf(form)), viewer);

    const input = parseForm(recordEvidenceSchema, form);
    if (!input.ok) return input.error;

    const recorded = await recordEvidence(input.value, viewer);
    if (!recorded.ok) return refusedForm(recorded.error, form);

    await releaseHeldForm(form.get('held'), viewer);
    redirect(nextPage(input.value, recorded.value.evidenceId, form.get('then') === 'another'));
  });
}

/** Lets go of a draft of whoever asks, and shows the list without it. */
export async function discardDraftAction(form: FormData): Promise<void> {
  const viewer = await requireViewerFor(form);
  const draftId = form.get('draftId');
  if (typeof draftId === 'string' && isUuid(draftId)) await discardDraft(draftId, viewer);
  redirect(paths.inspections.evidence(inspectionOf(form)));
}

function inspectionOf(form: FormData): string {
  const inspectionId = form.get('inspectionId');
  return typeof inspectionId === 'string' ? inspectionId : '';
}

/** Where work goes on: the list, or the next entry with what most likely stays the same. */
function nextPage(
  { inspectionId, content }: RecordEvidenceInput,
  saved: string,
  another: boolean,
): string {
  if (!another) return paths.inspections.evidence(inspectionId, undefined, { saved });

  const { area, method } = content;
  return paths.inspections.newEvidence(inspectionId, { area, method, saved });
}
