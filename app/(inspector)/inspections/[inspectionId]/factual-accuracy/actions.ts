'use server';

import { redirect } from 'next/navigation';
import { refusedForm } from '@/app/(inspector)/inspections/refused-form';
import { paths } from '@/lib/paths';
import {
  answerCommentSchema,
  extendRoundSchema,
  setWindowSchema,
} from '@/lib/schemas/factual-accuracy';
import type { FormState } from '@/lib/schemas/form-state';
import { parseForm, readForm } from '@/lib/schemas/parse-form';
import { keepAnswers } from '@/lib/server/failures';
import { releaseHeldForm } from '@/lib/server/held-forms';
import { requireViewerFor } from '@/lib/server/session';
import { extendRound, setAccuracyWindow } from '@/lib/services/accuracy-time';
import { answerComment } from '@/lib/services/answer-comment';

export async function answerCommentAction(_: FormState, form: FormData): Promise<FormState> {
  return keepAnswers(form, async () => {
    const viewer = await requireViewerFor(form);
    const input = parseForm(answerCommentSchema, form);
    if (!input.ok) return input.error;

    const answered = await answerComment(input.value, viewer);
    if (!answered.ok)
      return answered.error.kind === 'stale'
        ? changedMeanwhile(form)
        : refusedForm(answered.error, form);

    await releaseHeldForm(form.get('held'), viewer);
    const { inspectionId, commentId } = input.value;
    redirect(paths.inspections.factualAccuracy(inspectionId, `comment-${commentId}`));
  });
}

export async function setWindowAction(_: FormState, form: FormData): Promise<FormState> {
  return keepAnswers(form, async () => {
    const viewer = await requireViewerFor(form);
    const input = parseForm(setWindowSchema, form);
    if (!input.ok) return input.error;

    const set = await setAccuracyWindow(input.value, viewer);
    if (!set.ok) return refusedForm(set.error, form);

    redirect(paths.inspections.factualAccuracy(input.value.inspectionId));
  });
}

export async function extendRoundAction(_: FormState, form: FormData): Promise<FormState> {
  return keepAnswers(form, async () => {
    const viewer = await requireViewerFor(form);
    const input = parseForm(extendRoundSchema, form);
    if (!input.ok) return input.error;

    const extended = await extendRound(input.value, viewer);
    if (!extended.ok) return refusedForm(extended.error, form);

    redirect(paths.inspections.factualAccuracy(input.value.inspectionId));
  });
}

function changedMeanwhile(form: FormData): FormState {
  return {
    errors: [
      {
        field: '',
        message:
          'The comment or its answer changed since you opened this page, so nothing was saved. Copy your answer, open the page again and read what changed',
      },
    ],
    values: readForm(form),
  };
}
