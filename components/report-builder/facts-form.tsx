'use client';

import { type ReactNode, useActionState } from 'react';
import { answerTo } from '@/components/evidence/form-answers';
import { PageHeading } from '@/components/layout/page-heading';
import { Button } from '@/components/ui/button';
import { DateInput } from '@/components/ui/date-input';
import { ErrorSummary, errorFor } from '@/components/ui/error-summary';
import { TextInput } from '@/components/ui/text-input';
import type { FormValues } from '@/lib/schemas/form-state';
import { dateAnswers } from './date-answers';
import { ReasonField } from './part-fields';
import type { PartAction } from './part-state';

type Props = {
  action: PartAction;
  title: string;
  caption: ReactNode;
  inspectionId: string;
  values: FormValues;
  needsReason: boolean;
  /** Whether it is a visit, whose theme the letter words. */
  themed: boolean;
};

/** The facts of the title block that people set. */
export function FactsForm(props: Props) {
  const [state, send] = useActionState(props.action, { errors: [], values: props.values });
  const { errors, values } = state;

  return (
    <>
      <ErrorSummary errors={errors} />
      <PageHeading title={props.title} caption={props.caption} />
      <form action={send} noValidate className="max-w-form">
        <input type="hidden" name="inspectionId" value={props.inspectionId} />
        <DateInput
          name="endedOn"
          label="What was the last day on site?"
          hint={`For example, 15 2 2026. The ${props.themed ? 'letter' : 'report'} cannot be published without it.`}
          defaultValues={dateAnswers(values, 'endedOn')}
          error={errorFor(errors, 'endedOn')}
        />
        {props.themed && (
          <TextInput
            name="themeAsPrinted"
            label="What was the visit about, in the words of the letter?"
            hint="Leave it empty where the theme of the record says it."
            defaultValue={answerTo(values, 'themeAsPrinted')}
            error={errorFor(errors, 'themeAsPrinted')}
            autoComplete="off"
          />
        )}
        <TextInput
          name="localTerm"
          label="What are care leavers called here?"
          hint="The term young people and the council use, such as care-experienced young people. Leave it empty where it is care leavers."
          defaultValue={answerTo(values, 'localTerm')}
          error={errorFor(errors, 'localTerm')}
          autoComplete="off"
        />
        <ReasonField state={state} needed={props.needsReason} />
        <Button>Save facts</Button>
      </form>
    </>
  );
}
