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
  evidenceId: string;
  /** Who can be chosen by whoever asks. */
  people: readonly { id: string; name: string }[];
  /** Who has it now, or an empty text. */
  current: string;
  /** Whether it can be nobody's. */
  clearable: boolean;
};

/** Who follows an entry up from now on. */
export function AssignEntryForm(props: Props) {
  const { action, inspectionId, evidenceId, people, current, clearable } = props;
  const [state, send] = useActionState(action, emptyFormState);

  return (
    <form action={send} noValidate className="max-w-form">
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="inspectionId" value={inspectionId} />
      <input type="hidden" name="evidenceId" value={evidenceId} />
      <Select
        name="userId"
        label="Followed up by"
        options={[
          ...(clearable ? [{ value: '', label: 'Nobody in particular' }] : []),
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        defaultValue={answerTo(state.values, 'userId') ?? current}
        error={errorFor(state.errors, 'userId')}
      />
      <TextInput
        name="note"
        label="What they need to know (optional)"
        hint="What to find out, and by when. No child’s name."
        defaultValue={answerTo(state.values, 'note')}
        error={errorFor(state.errors, 'note')}
        autoComplete="off"
        width="full"
      />
      <Button kind="secondary">Save who follows it up</Button>
    </form>
  );
}
