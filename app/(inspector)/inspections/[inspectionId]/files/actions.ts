'use server';

import { redirect } from 'next/navigation';
import { refusedForm } from '@/app/(inspector)/inspections/refused-form';
import { paths } from '@/lib/paths';
import type { FormState } from '@/lib/schemas/form-state';
import { parseForm } from '@/lib/schemas/parse-form';
import { takeOutSchema } from '@/lib/schemas/take-out';
import { keepAnswers } from '@/lib/server/failures';
import { requireViewerFor } from '@/lib/server/session';
import { requestTakeOut } from '@/lib/services/jobs/request-take-out';

/** Asks for everything on record about an inspection as one file; the page of files says how far it has come. */
export async function requestTakeOutAction(_: FormState, form: FormData): Promise<FormState> {
  return keepAnswers(form, async () => {
    const viewer = await requireViewerFor(form);
    const input = parseForm(takeOutSchema, form);
    if (!input.ok) return input.error;

    const asked = await requestTakeOut(input.value.inspectionId, viewer);
    if (!asked.ok) return refusedForm(asked.error, form);

    redirect(paths.inspections.files(input.value.inspectionId));
  });
}
