'use server';

import { redirect } from 'next/navigation';
import { refusedForm } from '@/app/(inspector)/inspections/refused-form';
import { paths } from '@/lib/paths';
import type { FormState } from '@/lib/schemas/form-state';
import { parseForm } from '@/lib/schemas/parse-form';
import { publishInspectionSchema } from '@/lib/schemas/publication';
import { keepAnswers } from '@/lib/server/failures';
import { requireViewerFor } from '@/lib/server/session';
import { publishInspection } from '@/lib/services/publish-inspection';

export async function publishAction(_: FormState, form: FormData): Promise<FormState> {
  return keepAnswers(form, async () => {
    const viewer = await requireViewerFor(form);
    const input = parseForm(publishInspectionSchema, form);
    if (!input.ok) return input.error;

    const published = await publishInspection(input.value, viewer);
    if (!published.ok) return refusedForm(published.error, form);

    redirect(paths.inspections.preview(input.value.inspectionId));
  });
}
