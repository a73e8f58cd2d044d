'use server';

import { redirect } from 'next/navigation';
import { refusedForm } from '@/app/(inspector)/inspections/refused-form';
import { paths } from '@/lib/paths';
import type { FormState } from '@/lib/schemas/form-state';
import { startInspectionSchema } from '@/lib/schemas/inspections';
import { parseForm } from '@/lib/schemas/parse-form';
import { keepAnswers } from '@/lib/server/failures';
import { releaseHeldForm } from '@/lib/server/held-forms';
import { requireViewerFor } from '@/lib/server/session';
import { startInspection } from '@/lib/services/start-inspection';

export async function startInspectionAction(_: FormState, form: FormData): Promise<FormState> {
  return keepAnswers(form, async () => {
    const viewer = await requireViewerFor(form);
    const input = parseForm(startInspectionSchema, form);
    if (!input.ok) return input.error;

    const started = await startInspection(input.value, viewer);
    if (!started.ok) return refusedForm(started.error, form);

    await releaseHeldForm(form.get('held'), viewer);
    redirect(paths.inspections.taskList(started.value.inspectionId));
  });
}
