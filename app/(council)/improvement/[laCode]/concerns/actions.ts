'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { refusedForm } from '@/app/(inspector)/inspections/refused-form';
import { paths } from '@/lib/paths';
import { concernDecisionSchema } from '@/lib/schemas/concern-decision';
import { parseItemContent } from '@/lib/schemas/council-item-form';
import { emptyFormState, type FormState } from '@/lib/schemas/form-state';
import { keepAnswers } from '@/lib/server/failures';
import { requireViewerFor } from '@/lib/server/session';
import { beginConcern, decideMention } from '@/lib/services/decide-mention';
import { concernNote } from './concern-note';

/** Decides on an item or paragraph. The page that answers says what became of it. */
export async function decideConcernAction(form: FormData): Promise<void> {
  const { errors, values } = await keepAnswers(form, () => decide(form));
  if (errors.length > 0) await concernNote.leave({ kind: 'refused', errors, values });
  refresh();
}

async function decide(form: FormData): Promise<FormState> {
  const viewer = await requireViewerFor(form);
  const asked = concernDecisionSchema.safeParse(Object.fromEntries(form));
  if (!asked.success) redirect(paths.problems.notFound);

  const { data } = asked;
  if (data.decision !== 'begin') {
    const place = { kind: data.placeKind, number: data.placeNumber };
    const decided = await decideMention({ ...data, place }, viewer);
    if (!decided.ok) return refusedForm(decided.error, form);
    await concernNote.leave({ kind: 'decided', decision: data.decision, ...decided.value });
    return emptyFormState;
  }

  const content = parseItemContent('concern', form);
  if (!content.ok) return content.error;
  const begun = await beginConcern(
    { ...data, itemNumber: data.placeNumber, content: content.value },
    viewer,
  );
  if (!begun.ok) return refusedForm(begun.error, form);
  await concernNote.leave({ kind: 'decided', decision: 'begin', ...begun.value });
  return emptyFormState;
}
