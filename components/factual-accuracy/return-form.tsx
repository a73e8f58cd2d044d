'use client';

import { useActionState } from 'react';
import { HiddenAnswers } from '@/components/checking/hidden-answers';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { emptyFormState, type FormState } from '@/lib/schemas/form-state';

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  hidden: Readonly<Record<string, string>>;
  /** How many comments are sent with it. */
  drafts: number;
  /** How many there are in all. */
  all: number;
};

/** The council says that these are all its comments. */
export function ReturnForm({ action, hidden, drafts, all }: Props) {
  const [state, send, pending] = useActionState(action, emptyFormState);

  return (
    <form action={send} noValidate className="max-w-form">
      <ErrorSummary errors={state.errors} />
      <HiddenAnswers given={hidden} values={state.values} />
      <p className="mb-4 max-w-prose">
        {all === 0
          ? 'There are no comments. The inspectors will know that you found nothing wrong.'
          : 'After this, comments can no longer be added, changed or withdrawn.'}
        {drafts > 0 &&
          ` ${drafts === 1 ? 'The one that is not sent yet is' : `The ${drafts} that are not sent yet are`} sent with it, as shown here.`}
      </p>
      <Button>{all === 0 ? 'Send back without comments' : 'These are all our comments'}</Button>
      <p role="status" className="mt-2 text-quiet text-table">
        {pending && 'Sending'}
      </p>
    </form>
  );
}
