'use client';

import { useActionState } from 'react';
import { answerTo } from '@/components/evidence/form-answers';
import { Button } from '@/components/ui/button';
import { ErrorSummary, errorFor } from '@/components/ui/error-summary';
import { TextInput } from '@/components/ui/text-input';
import type { StatusTransition } from '@/lib/permissions/status-transitions';
import { emptyFormState, type FormState } from '@/lib/schemas/form-state';
import { UnmetNeeds } from './unmet-needs';

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  inspectionId: string;
  step: Pick<StatusTransition, 'name' | 'label' | 'effect' | 'needsReason'>;
  /** What has to be done before, a sentence each. */
  unmet: readonly string[];
};

/** One step an inspection can take now: what it does, why where that must be said, and the button. */
export function StatusStepForm({ action, inspectionId, step, unmet }: Props) {
  const [state, send] = useActionState(action, emptyFormState);

  return (
    <form action={send} noValidate className="mb-6 max-w-form" id={step.name}>
      <input type="hidden" name="inspectionId" value={inspectionId} />
      <input type="hidden" name="transition" value={step.name} />
      <ErrorSummary errors={state.errors} />
      <p className="mb-3 text-table">
        After this, {step.effect.charAt(0).toLowerCase() + step.effect.slice(1)}
      </p>
      <UnmetNeeds label={step.label} unmet={unmet} />
      {step.needsReason && (
        <TextInput
          name="reason"
          label="Why?"
          defaultValue={answerTo(state.values, 'reason')}
          error={errorFor(state.errors, 'reason')}
          autoComplete="off"
          width="full"
        />
      )}
      {unmet.length === 0 && <Button kind="secondary">{step.label}</Button>}
    </form>
  );
}
