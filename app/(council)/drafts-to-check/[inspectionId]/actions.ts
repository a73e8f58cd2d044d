'use server';

import { redirect } from 'next/navigation';
import { refusedForm } from '@/app/(inspector)/inspections/refused-form';
import { paths } from '@/lib/paths';
import { returnCommentsSchema, saveCommentSchema } from '@/lib/schemas/factual-accuracy';
import type { FormState } from '@/lib/schemas/form-state';
import { parseForm, readForm } from '@/lib/schemas/parse-form';
import { keepAnswers } from '@/lib/server/failures';
import { releaseHeldForm } from '@/lib/server/held-forms';
import { requireViewerFor } from '@/lib/server/session';
import { returnComments } from '@/lib/services/return-comments';
import { type CommentConflict, saveComment } from '@/lib/services/save-comment';

export async function saveCommentAction(_: FormState, form: FormData): Promise<FormState> {
  return keepAnswers(form, async () => {
    const viewer = await requireViewerFor(form);
    const input = parseForm(saveCommentSchema, form);
    if (!input.ok) return input.error;

    const saved = await saveComment(input.value, viewer);
    if (!saved.ok)
      return saved.error.kind === 'commentChanged'
        ? bothVersions(saved.error, form)
        : refusedForm(saved.error, form);

    await releaseHeldForm(form.get('held'), viewer);
    const { inspectionId, anchor } = input.value;
    redirect(paths.draftsToCheck.one(inspectionId, anchor));
  });
}

export async function returnCommentsAction(_: FormState, form: FormData): Promise<FormState> {
  return keepAnswers(form, async () => {
    const viewer = await requireViewerFor(form);
    const input = parseForm(returnCommentsSchema, form);
    if (!input.ok) return input.error;

    const returned = await returnComments(input.value, viewer);
    if (!returned.ok)
      return returned.error.kind === 'stale'
        ? changedMeanwhile()
        : refusedForm(returned.error, form);

    redirect(paths.draftsToCheck.comments(input.value.inspectionId));
  });
}

/** What somebody else wrote stands above what this person sent, which can be sent again on top of it. */
function bothVersions({ current }: CommentConflict, form: FormData): FormState {
  return {
    errors: [
      {
        field: 'text',
        message: 'Somebody else changed this comment. Compare both, then save yours again',
      },
    ],
    values: {
      ...readForm(form),
      baseVersion: String(current.version),
      theirs: current.text,
      theirsBy: current.recordedBy?.name ?? '',
    },
  };
}

function changedMeanwhile(): FormState {
  return {
    errors: [
      {
        field: '',
        message:
          'Comments were added or changed since you opened this page, so nothing was sent back. Open the page again and read them',
      },
    ],
    values: {},
  };
}
