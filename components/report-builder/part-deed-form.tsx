'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { ConflictNotice } from './conflict-notice';
import { HiddenPartFields, ReasonField } from './part-fields';
import type { PartAction } from './part-state';

type Props = {
  action: PartAction;
  inspectionId: string;
  itemId: string;
  baseVersion: number;
  needsReason: boolean;
  label: string;
  effect: string;
};

/** Takes a part out of the report, or puts it back. */
export function PartDeedForm(props: Props) {
  const [state, send] = useActionState(props.action, { errors: [], values: {} });

  return (
    <form action={send} noValidate className="mt-10 max-w-form border-line border-t pt-6">
      <ErrorSummary errors={state.errors} />
      {state.conflict && <ConflictNotice conflict={state.conflict} />}
      <HiddenPartFields state={state} {...props} />
      <p className="mb-3 text-table">{props.effect}</p>
      <ReasonField state={state} needed={props.needsReason} />
      <Button kind="secondary">{props.label}</Button>
    </form>
  );
}
