'use server';

import { redirect } from 'next/navigation';
import { refusedForm } from '@/app/(inspector)/inspections/refused-form';
import { paths } from '@/lib/paths';
import type { FormState } from '@/lib/schemas/form-state';
import { parseForm } from '@/lib/schemas/parse-form';
import { correctPublicationSchema } from '@/lib/schemas/publication';
import { keepAnswers } from '@/lib/server/failures';
import { requireViewerFor } from '@/lib/server/session';
import { correctPublication } from '@/lib/services/correct-publication';

export async function correctAction(_: FormState, form: FormData): Promise<FormState> {
  return keepAnswers(form, async () => {
    const viewer = await requireViewerFor(form);
    const input = parseForm(correctPublicationSchema, form);
    if (!input.ok) return input.error;

    const corrected = await correctPublication(input.value, viewer);
    if (!corrected.ok) return refusedForm(corrected.error, form);

    redirect(paths.inspections.preview(input.value.inspectionId));
  });
}
