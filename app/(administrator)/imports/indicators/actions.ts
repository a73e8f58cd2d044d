'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { paths } from '@/lib/paths';
import { emptyFormState, type FormState } from '@/lib/schemas/form-state';
import { indicatorsFields, readIndicatorsUpload } from '@/lib/schemas/indicators-file';
import { keepAnswers } from '@/lib/server/failures';
import { requireViewerFor } from '@/lib/server/session';
import { planIndicators, takeInIndicators } from '@/lib/services/indicators/take-in-indicators';
import { indicatorsNote } from './indicators-note';

/** Looks at a file of indicators, or takes in one that was looked at. The page that answers says what became of it. */
export async function importIndicatorsAction(form: FormData): Promise<void> {
  const { errors } = await keepAnswers(form, () => takeFile(form));
  if (errors.length > 0) await indicatorsNote.leave({ step: 'refused', errors });
  refresh();
}

async function takeFile(form: FormData): Promise<FormState> {
  const viewer = await requireViewerFor(form);
  const upload = await readIndicatorsUpload(form);
  if (!upload.ok) return { ...emptyFormState, errors: [upload.error] };

  const { step, ...file } = upload.value;
  const answer = await (step === 'take'
    ? takeInIndicators(file, viewer)
    : planIndicators(file, viewer));
  if (!answer.ok) {
    const { error } = answer;
    if (error.kind !== 'unread') redirect(paths.problems.notPermitted);
    return {
      ...emptyFormState,
      errors: [{ field: indicatorsFields.file, message: error.message }],
    };
  }
  const plan = answer.value;
  await indicatorsNote.leave(
    step === 'take'
      ? { step: 'taken', plan }
      : { step: 'looked', plan, content: Buffer.from(file.bytes).toString('base64') },
  );
  return emptyFormState;
}
