'use client';

import { useActionState } from 'react';
import type { EntryNames } from '@/components/evidence/entry-names';
import { answerTo } from '@/components/evidence/form-answers';
import type { ReviseState } from '@/components/evidence/revise-state';
import { VersionConflict } from '@/components/evidence/version-conflict';
import { Button } from '@/components/ui/button';
import { ErrorSummary, errorFor } from '@/components/ui/error-summary';
import { TextInput } from '@/components/ui/text-input';

type Props = {
  action: (state: ReviseState, form: FormData) => Promise<ReviseState>;
  deed: 'withdraw' | 'restore';
  inspectionId: string;
  paragraph: number;
  evidenceId: string;
  reference: string;
  baseVersion: number;
  submissionKey: string;
  names: EntryNames;
};

const words = {
  withdraw: {
    question: 'Why are you withdrawing it?',
    hint: 'It stays readable with your reason, and no longer counts.',
    button: 'Withdraw',
  },
  restore: {
    question: 'Why are you putting it back?',
    hint: 'It counts again from now on. Your reason is kept with it.',
    button: 'Put back',
  },
} as const;

/** Takes an entry of the coding back, or puts it back, with a reason. */
export function WithdrawCodingForm(props: Props) {
  const { action, deed, reference, names } = props;
  const [{ errors, values, conflict }, send] = useActionState<ReviseState, FormData>(action, {
    errors: [],
    values: {},
  });
  const { question, hint, button } = words[deed];

  return (
    <form action={send} noValidate>
      <ErrorSummary errors={errors} />
      {conflict && <VersionConflict conflict={conflict} names={names} />}
      <input type="hidden" name="inspectionId" value={props.inspectionId} />
      <input type="hidden" name="paragraph" value={props.paragraph} />
      <input type="hidden" name="evidenceId" value={props.evidenceId} />
      <input
        type="hidden"
        name="baseVersion"
        value={answerTo(values, 'baseVersion') ?? props.baseVersion}
      />
      <input
        type="hidden"
        name="submissionKey"
        value={answerTo(values, 'submissionKey') ?? props.submissionKey}
      />
      <TextInput
        name="reason"
        label={question}
        hint={hint}
        defaultValue={answerTo(values, 'reason')}
        error={errorFor(errors, 'reason')}
        autoComplete="off"
        width="full"
      />
      <Button>
        {button} {reference}
      </Button>
    </form>
  );
}
