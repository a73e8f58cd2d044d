'use server';

import { redirect } from 'next/navigation';
import { refusedForm } from '@/app/(inspector)/inspections/refused-form';
import { paths } from '@/lib/paths';
import { answerChallengeSchema, openChallengeSchema, signOffSchema } from '@/lib/schemas/checking';
import type { FormState } from '@/lib/schemas/form-state';
import { parseForm, readForm } from '@/lib/schemas/parse-form';
import { keepAnswers } from '@/lib/server/failures';
import { releaseHeldForm } from '@/lib/server/held-forms';
import { requireViewerFor } from '@/lib/server/session';
import { answerChallenge } from '@/lib/services/answer-challenge';
import { openChallenge } from '@/lib/services/open-challenge';
import { signOff } from '@/lib/services/sign-off';

export async function openChallengeAction(_: FormState, form: FormData): Promise<FormState> {
  return keepAnswers(form, async () => {
    const viewer = await requireViewerFor(form);
    const input = parseForm(openChallengeSchema, form);
    if (!input.ok) return input.error;

    const opened = await openChallenge(input.value, viewer);
    if (!opened.ok) return refusedForm(opened.error, form);

    await releaseHeldForm(form.get('held'), viewer);
    redirect(paths.inspections.challenge(input.value.inspectionId, input.value.challengeId));
  });
}

export async function answerChallengeAction(_: FormState, form: FormData): Promise<FormState> {
  return keepAnswers(form, async () => {
    const viewer = await requireViewerFor(form);
    const input = parseForm(answerChallengeSchema, form);
    if (!input.ok) return input.error;

    const answered = await answerChallenge(input.value, viewer);
    if (!answered.ok) return refusedForm(answered.error, form);

    await releaseHeldForm(form.get('held'), viewer);
    const { inspectionId, challengeId, deed } = input.value;
    redirect(
      deed === 'close'
        ? paths.inspections.qualityAssurance(inspectionId, 'challenges')
        : paths.inspections.challenge(inspectionId, challengeId),
    );
  });
}

export async function signOffAction(_: FormState, form: FormData): Promise<FormState> {
  return keepAnswers(form, async () => {
    const viewer = await requireViewerFor(form);
    const input = parseForm(signOffSchema, form);
    if (!input.ok) return input.error;

    const signed = await signOff(input.value, viewer);
    if (!signed.ok)
      return signed.error.kind === 'stale'
        ? changedMeanwhile(form)
        : refusedForm(signed.error, form);

    await releaseHeldForm(form.get('held'), viewer);
    const { inspectionId, digest } = input.value;
    // An address of its own: the same one at another anchor is for script the page it already shows.
    redirect(
      paths.inspections.qualityAssurance(inspectionId, 'sign-off', { signed: digest.slice(0, 8) }),
    );
  });
}

/** What was read is no longer what stands; a sign-off is given for what somebody has seen. */
function changedMeanwhile(form: FormData): FormState {
  return {
    errors: [
      {
        field: '',
        message:
          'Evidence, grades or the report changed since you opened this page, so nothing was signed off. Copy your note, open the page again and read what changed',
      },
    ],
    values: readForm(form),
  };
}
