'use server';

import { redirect } from 'next/navigation';
import { refusedForm } from '@/app/(inspector)/inspections/refused-form';
import { paths } from '@/lib/paths';
import type { FormState } from '@/lib/schemas/form-state';
import { parseForm } from '@/lib/schemas/parse-form';
import { tieCriteriaSchema } from '@/lib/schemas/report-coding';
import { keepAnswers } from '@/lib/server/failures';
import { requireViewerFor } from '@/lib/server/session';
import { tieCriteria } from '@/lib/services/report-imports/tie-criteria';

/** Records what an item is about, and shows it with that. */
export async function tieCriteriaAction(_: FormState, form: FormData): Promise<FormState> {
  return keepAnswers(form, async () => {
    const viewer = await requireViewerFor(form);
    const input = parseForm(tieCriteriaSchema, form);
    if (!input.ok) return input.error;

    const tied = await tieCriteria(input.value, viewer);
    if (!tied.ok) return refusedForm(tied.error, form);
    const { inspectionId, areaId } = input.value;
    redirect(paths.imports.tieArea(inspectionId, areaId, { saved: String(tied.value.version) }));
  });
}
