'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary, errorFor } from '@/components/ui/error-summary';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import type { Attachment } from '@/lib/domain/attachments';
import type { FormState, FormValues } from '@/lib/schemas/form-state';
import { answerTo } from './form-answers';
import { HeldNote } from './held-note';

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  inspectionId: string;
  evidenceId: string;
  files: readonly Attachment[];
  values: FormValues;
  held?: string | undefined;
};

/** Taking the content of a file away before its day, with the reason. */
export function RemoveAttachmentForm({ action, files, values, held, ...ids }: Props) {
  const [state, send] = useActionState(action, { errors: [], values });

  return (
    <section aria-labelledby="remove" className="mt-10 max-w-form">
      <ErrorSummary errors={state.errors} />
      <h2 id="remove" className="mb-4 font-[650] text-h2">
        Remove a file
      </h2>
      <form action={send} noValidate>
        <input type="hidden" name="inspectionId" value={ids.inspectionId} />
        <input type="hidden" name="evidenceId" value={ids.evidenceId} />
        {held && <input type="hidden" name="held" value={held} />}
        {held && state.errors.length === 0 && <HeldNote />}
        <Select
          name="attachmentId"
          label="Which file?"
          options={[
            { value: '', label: 'Choose a file' },
            ...files.map(({ id, description }) => ({ value: id, label: description })),
          ]}
          defaultValue={answerTo(state.values, 'attachmentId')}
          error={errorFor(state.errors, 'attachmentId')}
        />
        <TextInput
          name="removeReason"
          label="Why is it removed?"
          hint="Its content is gone for good. That it was here, and your reason, stay."
          defaultValue={answerTo(state.values, 'removeReason')}
          error={errorFor(state.errors, 'removeReason')}
          autoComplete="off"
          width="full"
        />
        <Button kind="secondary">Remove its content</Button>
      </form>
    </section>
  );
}
