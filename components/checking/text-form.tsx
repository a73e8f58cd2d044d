'use client';

import { type ReactNode, useActionState } from 'react';
import { answerTo } from '@/components/evidence/form-answers';
import { HeldNote } from '@/components/evidence/held-note';
import { PageHeading } from '@/components/layout/page-heading';
import { Button, ButtonGroup, type ButtonKind } from '@/components/ui/button';
import { ErrorSummary, errorFor } from '@/components/ui/error-summary';
import { TextArea } from '@/components/ui/text-area';
import type { FormState, FormValues } from '@/lib/schemas/form-state';
import { HiddenAnswers } from './hidden-answers';

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  title: string;
  caption: ReactNode;
  lead?: ReactNode;
  /** What one reads before answering. */
  before: ReactNode;
  after?: ReactNode;
  /** The heading of the form itself, below what stands before it. */
  question: string;
  name: string;
  label: string;
  hint?: ReactNode;
  /** Each does something of its own with the same words. */
  buttons: readonly { text: string; name?: string; value?: string; kind?: ButtonKind }[];
  hidden: Readonly<Record<string, string>>;
  values: FormValues;
  held?: string | undefined;
};

/** A page that asks for one text, with what it is about above it. */
export function TextForm(props: Props) {
  const { name, values } = props;
  const [state, send, pending] = useActionState(props.action, { errors: [], values });

  return (
    <>
      <ErrorSummary errors={state.errors} />
      <PageHeading title={props.title} caption={props.caption} lead={props.lead} />
      {props.before}
      <form action={send} noValidate className="mt-10 max-w-form" aria-labelledby={`${name}-form`}>
        <h2 id={`${name}-form`} className="mb-4 font-[650] text-h2">
          {props.question}
        </h2>
        <HiddenAnswers given={props.hidden} values={state.values} />
        {props.held && <input type="hidden" name="held" value={props.held} />}
        {props.held && state.errors.length === 0 && <HeldNote />}
        <TextArea
          name={name}
          label={props.label}
          hint={props.hint}
          defaultValue={answerTo(state.values, name)}
          error={errorFor(state.errors, name)}
          autoComplete="off"
        />
        <ButtonGroup>
          {props.buttons.map(({ text, ...button }) => (
            <Button key={text} {...button}>
              {text}
            </Button>
          ))}
        </ButtonGroup>
        <p role="status" className="mt-2 text-quiet text-table">
          {pending && 'Saving'}
        </p>
      </form>
      {props.after}
    </>
  );
}
