'use server';

import { redirect } from 'next/navigation';
import { refusedForm } from '@/app/(inspector)/inspections/refused-form';
import { paths } from '@/lib/paths';
import type { FormState } from '@/lib/schemas/form-state';
import { parseForm } from '@/lib/schemas/parse-form';
import { sampleLineSchema } from '@/lib/schemas/sampling';
import { keepAnswers } from '@/lib/server/failures';
import { releaseHeldForm } from '@/lib/server/held-forms';
import { requireViewerFor } from '@/lib/server/session';
import { recordSample } from '@/lib/services/record-sample';

export async function recordSampleAction(_: FormState, form: FormData): Promise<FormState> {
  return keepAnswers(form, async () => {
    const viewer = await requireViewerFor(form);
    const input = parseForm(sampleLineSchema, form);
    if (!input.ok) return input.error;

    const recorded = await recordSample(input.value, viewer);
    if (!recorded.ok) return refusedForm(recorded.error, form);

    await releaseHeldForm(form.get('held'), viewer);
    redirect(
      paths.inspections.sampling(input.value.inspectionId, { saved: recorded.value.lineId }),
    );
  });
}
