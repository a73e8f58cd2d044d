'use server';

import { redirect } from 'next/navigation';
import { refusedForm } from '@/app/(inspector)/inspections/refused-form';
import { paths } from '@/lib/paths';
import { type RecordEvidenceInput, recordEvidenceSchema } from '@/lib/schemas/evidence';
import type { FormState } from '@/lib/schemas/form-state';
import { parseForm } from '@/lib/schemas/parse-form';
import { keepAnswers } from '@/lib/server/failures';
import { releaseHeldForm } from '@/lib/server/held-forms';
import { requireViewerFor } from '@/lib/server/session';
import { recordEvidence } from '@/lib/services/record-evidence';

export async function recordEvidenceAction(_: FormState, form: FormData): Promise<FormState> {
  return keepAnswers(form, async () => {
    const viewer = await requireViewerFor(form);
    const input = parseForm(recordEvidenceSchema, form);
    if (!input.ok) return input.error;

    const recorded = await recordEvidence(input.value, viewer);
    if (!recorded.ok) return refusedForm(recorded.error, form);

    await releaseHeldForm(form.get('held'), viewer);
    redirect(nextPage(input.value, recorded.value.evidenceId, form.get('then') === 'another'));
  });
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
