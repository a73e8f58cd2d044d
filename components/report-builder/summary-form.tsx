'use client';

import { type ReactNode, useActionState } from 'react';
import { answerTo } from '@/components/evidence/form-answers';
import { HeldNote } from '@/components/evidence/held-note';
import { PageHeading } from '@/components/layout/page-heading';
import { Button, ButtonGroup } from '@/components/ui/button';
import { ErrorSummary, errorFor } from '@/components/ui/error-summary';
import { TextArea } from '@/components/ui/text-area';
import type { FormValues } from '@/lib/schemas/form-state';
import { summaryTextLimit } from '@/lib/schemas/report-limits';
import { ConflictNotice } from './conflict-notice';
import { HiddenPartFields, ReasonField } from './part-fields';
import type { PartAction } from './part-state';

type Props = {
  action: PartAction;
  title: string;
  caption: ReactNode;
  inspectionId: string;
  baseVersion: number;
  values: FormValues;
  needsReason: boolean;
  held?: string | undefined;
};

/** The summary: a few paragraphs without numbers, parted by empty lines. */
export function SummaryForm(props: Props) {
  const [state, send, pending] = useActionState(props.action, { errors: [], values: props.values });
  const { errors, values } = state;

  return (
    <>
      <ErrorSummary errors={errors} />
      <PageHeading title={props.title} caption={props.caption} />
      {state.conflict && <ConflictNotice conflict={state.conflict} />}
      <form action={send} noValidate className="max-w-form">
        <HiddenPartFields state={state} {...props} />
        {props.held && errors.length === 0 && <HeldNote />}
        <TextArea
          name="text"
          label="What is it like for children, and why?"
          hint="Leave an empty line between paragraphs. Begin with what has changed since the last inspection."
          rows={16}
          characterLimit={summaryTextLimit}
          defaultValue={answerTo(values, 'text')}
          error={errorFor(errors, 'text')}
        />
        <ReasonField state={state} needed={props.needsReason} />
        <ButtonGroup>
          <Button>Save summary</Button>
        </ButtonGroup>
        <p role="status" className="mt-2 text-quiet text-table">
          {pending && 'Saving'}
        </p>
      </form>
    </>
  );
}
