'use client';

import { type ReactNode, useActionState } from 'react';
import { HiddenAnswers } from '@/components/checking/hidden-answers';
import { answerTo } from '@/components/evidence/form-answers';
import { HeldNote } from '@/components/evidence/held-note';
import { PageHeading } from '@/components/layout/page-heading';
import { Button, ButtonGroup } from '@/components/ui/button';
import { ErrorSummary, errorFor } from '@/components/ui/error-summary';
import { Radios } from '@/components/ui/radios';
import { TextArea } from '@/components/ui/text-area';
import { answerOutcomes } from '@/lib/domain/factual-accuracy';
import { answerOutcomeLabels } from '@/lib/format/factual-accuracy';
import type { FormState, FormValues } from '@/lib/schemas/form-state';

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  title: string;
  caption: ReactNode;
  /** The comment, and what it is about. */
  before: ReactNode;
  hidden: Readonly<Record<string, string>>;
  values: FormValues;
  held?: string | undefined;
};

/** The answer to one comment of the council. */
export function AnswerForm(props: Props) {
  const [state, send, pending] = useActionState(props.action, {
    errors: [],
    values: props.values,
  });

  return (
    <>
      <ErrorSummary errors={state.errors} />
      <PageHeading title={props.title} caption={props.caption} />
      {props.before}
      <form action={send} noValidate className="mt-10 max-w-form" aria-labelledby="answer-form">
        <h2 id="answer-form" className="mb-4 font-[650] text-h2">
          Your answer
        </h2>
        <HiddenAnswers given={props.hidden} values={state.values} />
        {props.held && <input type="hidden" name="held" value={props.held} />}
        {props.held && state.errors.length === 0 && <HeldNote />}
        <Radios
          name="outcome"
          label="Do you accept the comment?"
          options={answerOutcomes.map((value) => ({ value, label: answerOutcomeLabels[value] }))}
          defaultValue={answerTo(state.values, 'outcome')}
          error={errorFor(state.errors, 'outcome')}
        />
        <TextArea
          name="text"
          label="What did you change, or why not?"
          hint="The council reads it as soon as you save it."
          rows={8}
          defaultValue={answerTo(state.values, 'text')}
          error={errorFor(state.errors, 'text')}
          autoComplete="off"
        />
        <ButtonGroup>
          <Button>Save the answer</Button>
        </ButtonGroup>
        <p role="status" className="mt-2 text-quiet text-table">
          {pending && 'Saving'}
        </p>
      </form>
    </>
  );
}
