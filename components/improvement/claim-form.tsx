'use client';

import { useActionState } from 'react';
import { Button, ButtonGroup } from '@/components/ui/button';
import { ErrorSummary, errorFor } from '@/components/ui/error-summary';
import { TextArea } from '@/components/ui/text-area';
import type { FormState, FormValues } from '@/lib/schemas/form-state';

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** What the form carries: whose concern it is. */
  carried: Readonly<Record<string, string>>;
  values: FormValues;
  back: string;
};

/** The council says that a concern is met, and what shows it. */
export function ClaimForm({ action, carried, values, back }: Props) {
  const [state, send, pending] = useActionState(action, { errors: [], values });
  const note = state.values.note;

  return (
    <>
      <ErrorSummary errors={state.errors} />
      <form action={send} noValidate className="max-w-form">
        {Object.entries(carried).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <TextArea
          name="note"
          label="What shows that it is met?"
          hint="Such as audits or figures, with their date. Everybody reads it."
          defaultValue={typeof note === 'string' ? note : undefined}
          error={errorFor(state.errors, 'note')}
          rows={4}
          autoComplete="off"
        />
        <ButtonGroup>
          <Button>Say that it is met</Button>
          <a href={back}>Leave it as it is</a>
        </ButtonGroup>
        <p role="status" className="mt-2 text-quiet text-table">
          {pending && 'Saving'}
        </p>
      </form>
    </>
  );
}
