'use client';

import { type ReactNode, useActionState } from 'react';
import { answerTo } from '@/components/evidence/form-answers';
import { HeldNote } from '@/components/evidence/held-note';
import { PageHeading } from '@/components/layout/page-heading';
import { Button, ButtonGroup } from '@/components/ui/button';
import { ErrorSummary, errorFor } from '@/components/ui/error-summary';
import { Select, type SelectGroup } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import type { FormState, FormValues } from '@/lib/schemas/form-state';
import { HiddenAnswers } from './hidden-answers';

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  caption: ReactNode;
  subjects: readonly SelectGroup[];
  hidden: Readonly<Record<string, string>>;
  values: FormValues;
  held?: string | undefined;
};

/** A new challenge: what it is about, and what it asks. */
export function ChallengeForm({ action, caption, subjects, hidden, values, held }: Props) {
  const [state, send, pending] = useActionState(action, { errors: [], values });

  return (
    <>
      <ErrorSummary errors={state.errors} />
      <PageHeading
        title="Open a challenge"
        caption={caption}
        lead="The team answers it. It has to be closed before you can sign off."
      />
      <form action={send} noValidate className="max-w-form">
        <HiddenAnswers given={hidden} values={state.values} />
        {held && <input type="hidden" name="held" value={held} />}
        {held && state.errors.length === 0 && <HeldNote />}
        <Select
          name="subject"
          label="What is it about?"
          options={[
            { value: '', label: 'Select' },
            { value: 'report', label: 'The report as a whole' },
          ]}
          groups={subjects}
          defaultValue={answerTo(state.values, 'subject')}
          error={errorFor(state.errors, 'subject')}
          width="full"
        />
        <TextArea
          name="text"
          label="Your challenge"
          hint="What you doubt, and what would settle it."
          defaultValue={answerTo(state.values, 'text')}
          error={errorFor(state.errors, 'text')}
          autoComplete="off"
        />
        <ButtonGroup>
          <Button>Open the challenge</Button>
        </ButtonGroup>
        <p role="status" className="mt-2 text-quiet text-table">
          {pending && 'Saving'}
        </p>
      </form>
    </>
  );
}
