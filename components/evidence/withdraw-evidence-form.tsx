'use client';

import { type ReactNode, useActionState } from 'react';
import { PageHeading } from '@/components/layout/page-heading';
import { Button, ButtonGroup } from '@/components/ui/button';
import { ErrorSummary, errorFor } from '@/components/ui/error-summary';
import { TextInput } from '@/components/ui/text-input';
import type { Evidence } from '@/lib/domain/evidence';
import type { FormValues } from '@/lib/schemas/form-state';
import type { EntryNames } from './entry-names';
import { answerTo } from './form-answers';
import type { ReviseState } from './revise-state';
import { VersionConflict } from './version-conflict';

const words = {
  withdraw: {
    title: (reference: string) => `Withdraw ${reference}`,
    question: 'Why are you withdrawing it?',
    hint: 'It stays readable with your reason, and no longer counts.',
    button: (reference: string) => `Withdraw ${reference}`,
  },
  restore: {
    title: (reference: string) => `Put ${reference} back`,
    question: 'Why are you putting it back?',
    hint: 'It counts again from now on. Your reason is kept with it.',
    button: (reference: string) => `Put ${reference} back`,
  },
} as const;

import { HeldNote } from './held-note';

type Props = {
  action: (state: ReviseState, form: FormData) => Promise<ReviseState>;
  deed: keyof typeof words;
  inspectionId: string;
  evidenceId: string;
  base: Evidence;
  baseVersion: number;
  names: EntryNames;
  values: FormValues;
  submissionKey: string;
  held?: string | undefined;
  caption: ReactNode;
  /** The entry itself, so that one sees what one takes back. */
  entry: ReactNode;
};

/** Taking an entry back or putting it back, with the reason. */
export function WithdrawEvidenceForm(props: Props) {
  const { action, deed, base, values, submissionKey } = props;
  const [state, send, pending] = useActionState(action, { errors: [], values });
  const { title, question, hint, button } = words[deed];

  return (
    <>
      <ErrorSummary errors={state.errors} />
      <PageHeading title={title(base.id)} caption={props.caption} />
      {state.conflict && <VersionConflict conflict={state.conflict} names={props.names} />}
      {props.entry}
      <form action={send} noValidate className="mt-8 max-w-form">
        <input type="hidden" name="inspectionId" value={props.inspectionId} />
        <input type="hidden" name="evidenceId" value={props.evidenceId} />
        <input
          type="hidden"
          name="baseVersion"
          value={answerTo(state.values, 'baseVersion') ?? props.baseVersion}
        />
        <input
          type="hidden"
          name="submissionKey"
          value={answerTo(state.values, 'submissionKey') ?? submissionKey}
        />
        {props.held && <input type="hidden" name="held" value={props.held} />}
        {props.held && state.errors.length === 0 && <HeldNote />}
        <TextInput
          name="reason"
          label={question}
          hint={hint}
          defaultValue={answerTo(state.values, 'reason')}
          error={errorFor(state.errors, 'reason')}
          autoComplete="off"
          width="full"
        />
        <ButtonGroup>
          <Button>{button(base.id)}</Button>
        </ButtonGroup>
        <p role="status" className="mt-2 text-quiet text-table">
          {pending && 'Saving'}
        </p>
      </form>
    </>
  );
}
