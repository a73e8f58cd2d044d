'use server';

import { redirect } from 'next/navigation';
import { refusedForm } from '@/app/(inspector)/inspections/refused-form';
import { paths } from '@/lib/paths';
import type { FormState } from '@/lib/schemas/form-state';
import { changeStatusSchema } from '@/lib/schemas/inspections';
import { parseForm } from '@/lib/schemas/parse-form';
import { keepAnswers } from '@/lib/server/failures';
import { requireViewerFor } from '@/lib/server/session';
import { changeStatus } from '@/lib/services/change-status';

export async function changeStatusAction(_: FormState, form: FormData): Promise<FormState> {
  return keepAnswers(form, async () => {
    const viewer = await requireViewerFor(form);
    const input = parseForm(changeStatusSchema, form);
    if (!input.ok) return input.error;

    const changed = await changeStatus(input.value, viewer);
    if (!changed.ok) return refusedForm(changed.error, form);

    redirect(paths.inspections.taskList(input.value.inspectionId));
  });
}
