'use client';

import { useActionState } from 'react';
import { answerTo } from '@/components/evidence/form-answers';
import { Button } from '@/components/ui/button';
import { ErrorSummary, errorFor } from '@/components/ui/error-summary';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { emptyFormState, type FormState } from '@/lib/schemas/form-state';

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  inspectionId: string;
  entries: readonly { evidenceId: string; reference: string }[];
  submissionKey: string;
};

/** Takes one of the entries of a paragraph back, with a reason. It stays on record. */
export function TakeBackForm({ action, inspectionId, entries, submissionKey }: Props) {
  const [{ errors, values }, send] = useActionState(action, emptyFormState);

  return (
    <form action={send} noValidate>
      <ErrorSummary errors={errors} />
      <input type="hidden" name="inspectionId" value={inspectionId} />
      <input type="hidden" name="submissionKey" value={submissionKey} />
      <Select
        name="evidenceId"
        label="Which entry do you take back?"
        options={[
          { value: '', label: 'Choose an entry' },
          ...entries.map(({ evidenceId, reference }) => ({ value: evidenceId, label: reference })),
        ]}
        defaultValue={answerTo(values, 'evidenceId')}
        error={errorFor(errors, 'evidenceId')}
        width="medium"
      />
      <TextInput
        name="reason"
        label="Why?"
        defaultValue={answerTo(values, 'reason')}
        error={errorFor(errors, 'reason')}
        autoComplete="off"
      />
      <Button kind="secondary">Take the entry back</Button>
    </form>
  );
}
