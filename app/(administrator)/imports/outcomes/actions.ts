'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { paths } from '@/lib/paths';
import { emptyFormState, type FormState } from '@/lib/schemas/form-state';
import { outcomesFields, readOutcomesUpload } from '@/lib/schemas/outcomes-file';
import { keepAnswers } from '@/lib/server/failures';
import { requireViewerFor } from '@/lib/server/session';
import { planOutcomes, takeInOutcomes } from '@/lib/services/outcomes/take-in-outcomes';
import { outcomesNote } from './outcomes-note';

/** Looks at a file of outcomes, or takes in one that was looked at. The page that answers says what became of it. */
export async function importOutcomesAction(form: FormData): Promise<void> {
  const { errors } = await keepAnswers(form, () => takeFile(form));
  if (errors.length > 0) await outcomesNote.leave({ step: 'refused', errors });
  refresh();
}

async function takeFile(form: FormData): Promise<FormState> {
  const viewer = await requireViewerFor(form);
  const upload = await readOutcomesUpload(form);
  if (!upload.ok) return { ...emptyFormState, errors: [upload.error] };

  const { step, ...file } = upload.value;
  const answer = await (step === 'take'
    ? takeInOutcomes(file, viewer)
    : planOutcomes(file, viewer));
  if (!answer.ok) {
    const { error } = answer;
    if (error.kind !== 'unread') redirect(paths.problems.notPermitted);
    return { ...emptyFormState, errors: [{ field: outcomesFields.file, message: error.message }] };
  }
  const plan = answer.value;
  await outcomesNote.leave(
    step === 'take'
      ? { step: 'taken', plan }
      : { step: 'looked', plan, content: Buffer.from(file.bytes).toString('base64') },
  );
  return emptyFormState;
}
