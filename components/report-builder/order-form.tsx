'use client';

import { type ReactNode, useActionState } from 'react';
import { ErrorSummary } from '@/components/ui/error-summary';
import type { PartAction } from './part-state';

type Props = {
  action: PartAction;
  inspectionId: string;
  part: 'paragraph' | 'area';
  /** The parts of one list, each with its buttons: see `MoveButtons`. */
  children: ReactNode;
};

/** A list whose parts can be moved: one form, a button for each step. */
export function OrderForm({ action, inspectionId, part, children }: Props) {
  const [state, send] = useActionState(action, { errors: [], values: {} });

  return (
    <form action={send} noValidate>
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="inspectionId" value={inspectionId} />
      <input type="hidden" name="part" value={part} />
      {children}
    </form>
  );
}
