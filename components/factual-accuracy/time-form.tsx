'use client';

import { type ReactNode, useActionState } from 'react';
import { answerTo } from '@/components/evidence/form-answers';
import { PageHeading } from '@/components/layout/page-heading';
import { Button } from '@/components/ui/button';
import { DateInput, type DatePart, datePartNames } from '@/components/ui/date-input';
import { ErrorSummary, errorFor } from '@/components/ui/error-summary';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import type { FormState, FormValues } from '@/lib/schemas/form-state';

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  title: string;
  caption: ReactNode;
  /** What is so now. */
  lead: ReactNode;
  inspectionId: string;
  values: FormValues;
};

/** How long the council will get, before it is sent the draft. */
export function WindowForm(props: Props) {
  const [state, send] = useActionState(props.action, { errors: [], values: props.values });

  return (
    <>
      <ErrorSummary errors={state.errors} />
      <PageHeading title={props.title} caption={props.caption} lead={props.lead} />
      <form action={send} noValidate className="max-w-form">
        <input type="hidden" name="inspectionId" value={props.inspectionId} />
        <TextInput
          name="workingDays"
          label="How many working days does the council get?"
          hint="They count from the day after you send the draft. Weekends and bank holidays do not count."
          inputMode="numeric"
          width="tiny"
          defaultValue={answerTo(state.values, 'workingDays')}
          error={errorFor(state.errors, 'workingDays')}
          autoComplete="off"
        />
        <Button>Save</Button>
      </form>
    </>
  );
}

/** More time for the council, with the reason. */
export function ExtensionForm(props: Props) {
  const [state, send] = useActionState(props.action, { errors: [], values: props.values });

  return (
    <>
      <ErrorSummary errors={state.errors} />
      <PageHeading title={props.title} caption={props.caption} lead={props.lead} />
      <form action={send} noValidate className="max-w-form">
        <input type="hidden" name="inspectionId" value={props.inspectionId} />
        <DateInput
          name="closesOn"
          label="What is the new last day?"
          hint="For example, 15 12 2026."
          defaultValues={boxes(state.values)}
          error={errorFor(state.errors, 'closesOn')}
        />
        <TextArea
          name="reason"
          label="Why does the council get more time?"
          hint="The council reads it too."
          rows={3}
          defaultValue={answerTo(state.values, 'reason')}
          error={errorFor(state.errors, 'reason')}
          autoComplete="off"
        />
        <Button>Give more time</Button>
      </form>
    </>
  );
}

function boxes(values: FormValues): Partial<Record<DatePart, string>> {
  return Object.fromEntries(
    datePartNames.map((part) => [part, answerTo(values, `closesOn-${part}`) ?? '']),
  );
}
