'use client';

import { type ReactNode, useActionState } from 'react';
import { HeldNote } from '@/components/evidence/held-note';
import { PageHeading } from '@/components/layout/page-heading';
import { Button, ButtonGroup } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import type { FormValues } from '@/lib/schemas/form-state';
import { ConflictNotice } from './conflict-notice';
import { HiddenPartFields, ReasonField } from './part-fields';
import type { PartAction, PartState } from './part-state';

/** What every page hands to the form of a part of the report. */
export type PartFormProps = {
  action: PartAction;
  title: string;
  caption: ReactNode;
  inspectionId: string;
  /** Left out where there is only one such part. */
  itemId?: string;
  /** 0 for what does not exist yet. */
  baseVersion: number;
  values: FormValues;
  needsReason: boolean;
  held?: string | undefined;
};

type Props = PartFormProps & {
  /** The words of the button. */
  save: string;
  /** The questions, with the answers and faults they show. */
  children: (state: PartState) => ReactNode;
};

/** What the forms of all parts of the report have around their questions. */
export function PartForm({ save, children, ...props }: Props) {
  const [state, send, pending] = useActionState(props.action, { errors: [], values: props.values });

  return (
    <>
      <ErrorSummary errors={state.errors} />
      <PageHeading title={props.title} caption={props.caption} />
      {state.conflict && <ConflictNotice conflict={state.conflict} />}
      <form action={send} noValidate className="max-w-form">
        <HiddenPartFields state={state} {...props} />
        {props.held && state.errors.length === 0 && <HeldNote />}
        {children(state)}
        <ReasonField state={state} needed={props.needsReason} />
        <ButtonGroup>
          <Button>{save}</Button>
        </ButtonGroup>
        <p role="status" className="mt-2 text-quiet text-table">
          {pending && 'Saving'}
        </p>
      </form>
    </>
  );
}
