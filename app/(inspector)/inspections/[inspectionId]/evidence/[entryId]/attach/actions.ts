'use server';

import { redirect } from 'next/navigation';
import { refusedForm } from '@/app/(inspector)/inspections/refused-form';
import { paths } from '@/lib/paths';
import { attachSchema, readAttachment, removeAttachmentSchema } from '@/lib/schemas/attachments';
import type { FormState } from '@/lib/schemas/form-state';
import { parseForm, readForm } from '@/lib/schemas/parse-form';
import { keepAnswers } from '@/lib/server/failures';
import { releaseHeldForm } from '@/lib/server/held-forms';
import { requireViewerFor } from '@/lib/server/session';
import { attachFile, removeAttachment } from '@/lib/services/attachments';

export async function attachFileAction(_: FormState, form: FormData): Promise<FormState> {
  return keepAnswers(form, async () => {
    const viewer = await requireViewerFor(form);
    const input = parseForm(attachSchema, form);
    const file = await readAttachment(form);
    if (!input.ok || !file.ok)
      return {
        errors: [...(file.ok ? [] : [file.error]), ...(input.ok ? [] : input.error.errors)],
        values: readForm(form),
      };

    const { inspectionId, evidenceId } = input.value;
    const attached = await attachFile({ ...input.value, file: file.value }, viewer);
    if (!attached.ok) return refusedForm(attached.error, form);

    await releaseHeldForm(form.get('held'), viewer);
    redirect(paths.inspections.attachFile(inspectionId, evidenceId, { added: 'yes' }));
  });
}

export async function removeAttachmentAction(_: FormState, form: FormData): Promise<FormState> {
  return keepAnswers(form, async () => {
    const viewer = await requireViewerFor(form);
    const input = parseForm(removeAttachmentSchema, form);
    if (!input.ok) return input.error;

    const removed = await removeAttachment(input.value, viewer);
    if (!removed.ok) return refusedForm(removed.error, form);

    const { inspectionId, evidenceId } = input.value;
    await releaseHeldForm(form.get('held'), viewer);
    redirect(paths.inspections.attachFile(inspectionId, evidenceId, { removed: 'yes' }));
  });
}
