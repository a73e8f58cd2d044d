'use client';

import { type ReactNode, useActionState } from 'react';
import { PageHeading } from '@/components/layout/page-heading';
import { Button } from '@/components/ui/button';
import { ErrorSummary, errorFor } from '@/components/ui/error-summary';
import { TextInput } from '@/components/ui/text-input';
import { emptyFormState, type FieldError, type FormState } from '@/lib/schemas/form-state';

type Props = {
  /** For buttons that stand elsewhere on the page. */
  id: string;
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  title: string;
  /** What stands in the way before anything is sent. */
  errors: readonly FieldError[];
  /** Where to go afterwards, or empty. */
  next: string;
  /** Stands under the title. */
  notice?: ReactNode;
};

/** Email address and password. A failed try keeps the address and never the password. */
export function SignInForm({ id, action, title, errors, next, notice }: Props) {
  const [state, submit, pending] = useActionState(action, { ...emptyFormState, errors });
  const { email } = state.values;

  return (
    <>
      <ErrorSummary errors={state.errors} />
      <PageHeading title={title} />
      {notice}
      <form id={id} action={submit} noValidate className="max-w-form">
        <input type="hidden" name="next" value={next} />
        <TextInput
          name="email"
          label="Email address"
          type="email"
          autoComplete="username"
          spellCheck={false}
          defaultValue={typeof email === 'string' ? email : ''}
          error={errorFor(state.errors, 'email')}
        />
        <TextInput
          name="password"
          label="Password"
          type="password"
          autoComplete="current-password"
          error={errorFor(state.errors, 'password')}
        />
        <Button disabled={pending}>Sign in</Button>
      </form>
    </>
  );
}
