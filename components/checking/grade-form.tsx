'use client';

import { type ReactNode, useActionState } from 'react';
import { answerTo } from '@/components/evidence/form-answers';
import { HeldNote } from '@/components/evidence/held-note';
import { PageHeading } from '@/components/layout/page-heading';
import { Button, ButtonGroup } from '@/components/ui/button';
import { ErrorSummary, errorFor } from '@/components/ui/error-summary';
import { Radios } from '@/components/ui/radios';
import { TextArea } from '@/components/ui/text-area';
import { type Grade, grades } from '@/lib/domain/grades';
import type { FormValues } from '@/lib/schemas/form-state';
import type { GradeState } from './grade-state';
import { GradesChanged } from './grades-changed';
import { HiddenAnswers } from './hidden-answers';

type Props = {
  action: (state: GradeState, form: FormData) => Promise<GradeState>;
  title: string;
  caption: ReactNode;
  /** What one reads before answering. */
  before: ReactNode;
  after?: ReactNode;
  words: Readonly<Record<Grade, string>>;
  /** The heading of the form itself, below what stands before it. */
  question: string;
  gradeLabel: string;
  text: { name: string; label: string; hint: string };
  button: string;
  hidden: Readonly<Record<string, string>>;
  values: FormValues;
  held?: string | undefined;
};

/** A grade and the reasons for it. */
export function GradeForm(props: Props) {
  const { text, words, values } = props;
  const [state, send, pending] = useActionState<GradeState, FormData>(props.action, {
    errors: [],
    values,
  });

  return (
    <>
      <ErrorSummary errors={state.errors} />
      <PageHeading title={props.title} caption={props.caption} />
      {state.changed && <GradesChanged {...state.changed} words={words} />}
      {props.before}
      <form action={send} noValidate className="mt-10 max-w-form" aria-labelledby="grade-form">
        <h2 id="grade-form" className="mb-4 font-[650] text-h2">
          {props.question}
        </h2>
        <HiddenAnswers given={props.hidden} values={state.values} />
        {props.held && <input type="hidden" name="held" value={props.held} />}
        {props.held && state.errors.length === 0 && <HeldNote />}
        <Radios
          key={answerTo(state.values, 'grade')}
          name="grade"
          label={props.gradeLabel}
          options={grades.map((grade) => ({ value: grade, label: words[grade] }))}
          defaultValue={answerTo(state.values, 'grade')}
          error={errorFor(state.errors, 'grade')}
        />
        <TextArea
          {...text}
          defaultValue={answerTo(state.values, text.name)}
          error={errorFor(state.errors, text.name)}
          autoComplete="off"
        />
        <ButtonGroup>
          <Button>{props.button}</Button>
        </ButtonGroup>
        <p role="status" className="mt-2 text-quiet text-table">
          {pending && 'Saving'}
        </p>
      </form>
      {props.after}
    </>
  );
}
