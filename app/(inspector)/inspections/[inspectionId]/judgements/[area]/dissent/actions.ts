'use server';

import { redirect } from 'next/navigation';
import { refusedForm } from '@/app/(inspector)/inspections/refused-form';
import type { GradeState } from '@/components/checking/grade-state';
import { paths } from '@/lib/paths';
import type { FormState } from '@/lib/schemas/form-state';
import { recordDissentSchema, settleDissentSchema } from '@/lib/schemas/judging';
import { parseForm, readForm } from '@/lib/schemas/parse-form';
import { keepAnswers } from '@/lib/server/failures';
import { releaseHeldForm } from '@/lib/server/held-forms';
import { requireViewerFor } from '@/lib/server/session';
import { recordDissent } from '@/lib/services/record-dissent';
import { settleDissent } from '@/lib/services/settle-dissent';

export async function recordDissentAction(_: GradeState, form: FormData): Promise<GradeState> {
  return keepAnswers(form, async () => {
    const viewer = await requireViewerFor(form);
    const input = parseForm(recordDissentSchema, form);
    if (!input.ok) return input.error;

    const recorded = await recordDissent(input.value, viewer);
    if (!recorded.ok) return refusedForm(recorded.error, form);

    await releaseHeldForm(form.get('held'), viewer);
    const { inspectionId, area, dissentId } = input.value;
    // An address of its own: the same one at another anchor is for script the page it already shows.
    redirect(paths.inspections.dissent(inspectionId, area, { recorded: dissentId }));
  });
}

export async function settleDissentAction(_: FormState, form: FormData): Promise<FormState> {
  return keepAnswers(form, async () => {
    const viewer = await requireViewerFor(form);
    const input = parseForm(settleDissentSchema, form);
    if (!input.ok) return input.error;

    const settled = await settleDissent(input.value, viewer);
    if (!settled.ok)
      return settled.error.kind === 'stale'
        ? settledMeanwhile(form)
        : refusedForm(settled.error, form);

    await releaseHeldForm(form.get('held'), viewer);
    const { inspectionId, area, dissentId } = input.value;
    redirect(`${paths.inspections.dissent(inspectionId, area)}#${dissentId}`);
  });
}

function settledMeanwhile(form: FormData): FormState {
  return {
    errors: [
      {
        field: '',
        message:
          'Somebody else recorded what settled it while you were writing, so nothing was saved. Copy what you want to keep and open the page again',
      },
    ],
    values: readForm(form),
  };
}
