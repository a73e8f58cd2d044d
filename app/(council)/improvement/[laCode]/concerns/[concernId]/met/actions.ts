'use server';

import { redirect } from 'next/navigation';
import { refusedForm } from '@/app/(inspector)/inspections/refused-form';
import { paths } from '@/lib/paths';
import { claimMetSchema } from '@/lib/schemas/concern-decision';
import { parseItemContent } from '@/lib/schemas/council-item-form';
import type { FormState } from '@/lib/schemas/form-state';
import { parseForm } from '@/lib/schemas/parse-form';
import { keepAnswers } from '@/lib/server/failures';
import { releaseHeldForm } from '@/lib/server/held-forms';
import { requireViewerFor } from '@/lib/server/session';
import { claimMet } from '@/lib/services/decide-mention';

export async function claimMetAction(_: FormState, form: FormData): Promise<FormState> {
  return keepAnswers(form, async () => {
    const viewer = await requireViewerFor(form);
    const input = parseForm(claimMetSchema, form);
    if (!input.ok) return input.error;

    form.set('status', 'closed');
    form.set('standing', 'confirmed');
    const content = parseItemContent('mention', form);
    if (!content.ok) return content.error;
    const { note } = content.value;
    if (!note)
      return {
        errors: [{ field: 'note', message: 'Enter what shows that it is met' }],
        values: {},
      };

    const claimed = await claimMet({ ...input.value, note }, viewer);
    if (!claimed.ok) return refusedForm(claimed.error, form);
    await releaseHeldForm(form.get('held'), viewer);
    redirect(paths.localAuthorities.concern(input.value.laCode, input.value.concernId));
  });
}
