'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { emptyFormState, type FormState } from '@/lib/schemas/form-state';

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  inspectionId: string;
};

/** Asks for everything on record as one file. */
export function TakeOutForm({ action, inspectionId }: Props) {
  const [state, send] = useActionState(action, emptyFormState);

  return (
    <form action={send}>
      <input type="hidden" name="inspectionId" value={inspectionId} />
      <ErrorSummary errors={state.errors} />
      <Button kind="secondary">Make the file</Button>
    </form>
  );
}
