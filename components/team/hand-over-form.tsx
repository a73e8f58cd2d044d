'use client';

import { useActionState } from 'react';
import { answerTo } from '@/components/evidence/form-answers';
import { PageHeading } from '@/components/layout/page-heading';
import { Button } from '@/components/ui/button';
import { ErrorSummary, errorFor } from '@/components/ui/error-summary';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { emptyFormState, type FormState } from '@/lib/schemas/form-state';

type Person = { id: string; name: string };
type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  inspectionId: string;
  caption: string;
  /** Those who look after something. */
  from: readonly Person[];
  to: readonly Person[];
};

/** Everything one person looks after goes to another, with what is still open. */
export function HandOverForm({ action, inspectionId, caption, from, to }: Props) {
  const [state, send] = useActionState(action, emptyFormState);
  const choose = (people: readonly Person[]) => [
    { value: '', label: 'Choose somebody' },
    ...people.map(({ id, name }) => ({ value: id, label: name })),
  ];

  return (
    <>
      <ErrorSummary errors={state.errors} />
      <PageHeading title="Hand over work" caption={caption} />
      <form action={send} noValidate className="max-w-form">
        <input type="hidden" name="inspectionId" value={inspectionId} />
        <Select
          name="fromUserId"
          label="Whose work"
          options={choose(from)}
          defaultValue={answerTo(state.values, 'fromUserId') ?? ''}
          error={errorFor(state.errors, 'fromUserId')}
        />
        <Select
          name="toUserId"
          label="Who takes it on"
          options={choose(to)}
          defaultValue={answerTo(state.values, 'toUserId') ?? ''}
          error={errorFor(state.errors, 'toUserId')}
        />
        <TextArea
          name="note"
          label="What they need to know"
          hint="Open questions, people to see, promises made. No child’s name."
          defaultValue={answerTo(state.values, 'note')}
          error={errorFor(state.errors, 'note')}
          rows={4}
        />
        <Button>Hand over</Button>
      </form>
    </>
  );
}
