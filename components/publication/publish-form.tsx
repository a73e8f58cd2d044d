'use client';

import { type ReactNode, useActionState } from 'react';
import { answerTo } from '@/components/evidence/form-answers';
import { PageHeading } from '@/components/layout/page-heading';
import { dateAnswers } from '@/components/report-builder/date-answers';
import { Button } from '@/components/ui/button';
import { DateInput } from '@/components/ui/date-input';
import { ErrorSummary, errorFor } from '@/components/ui/error-summary';
import { Radios } from '@/components/ui/radios';
import { TextInput } from '@/components/ui/text-input';
import { WarningText } from '@/components/ui/warning-text';
import { emptyFormState, type FormState } from '@/lib/schemas/form-state';

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  title: string;
  caption: ReactNode;
  inspectionId: string;
  previewHref: string;
  /** What is published: with the letter of a visit no grade and no reason for one. */
  report: 'report' | 'letter';
  /** What has to be done first. */
  before: ReactNode;
};

/** When everybody can read the report, and whether its evidence goes with it. */
export function PublishForm(props: Props) {
  const [{ errors, values }, send] = useActionState(props.action, emptyFormState);

  return (
    <>
      <ErrorSummary errors={errors} />
      <PageHeading title={props.title} caption={props.caption} />
      {props.before}
      <p className="mb-6">
        <a href={props.previewHref}>Preview as it will be published</a>
      </p>
      <form action={send} noValidate className="max-w-form">
        <input type="hidden" name="inspectionId" value={props.inspectionId} />
        <Radios
          name="when"
          label="When can everybody read it?"
          defaultValue={answerTo(values, 'when')}
          error={errorFor(errors, 'when')}
          options={[
            { value: 'now', label: 'At once' },
            {
              value: 'later',
              label: 'At a time you set',
              hint: 'Until then only the team sees it.',
              reveals: (
                <>
                  <DateInput
                    name="publishOn"
                    label="Day of publication"
                    hint="For example, 30 11 2026"
                    defaultValues={dateAnswers(values, 'publishOn')}
                    error={errorFor(errors, 'publishOn')}
                  />
                  <TextInput
                    name="publishTime"
                    label="Time of publication"
                    hint="In England, for example 9:30am or 17:00"
                    width="short"
                    autoComplete="off"
                    defaultValue={answerTo(values, 'publishTime')}
                    error={errorFor(errors, 'publishTime')}
                  />
                </>
              ),
            },
          ]}
        />
        <Radios
          name="evidence"
          label="Is the evidence released with it?"
          defaultValue={answerTo(values, 'evidence')}
          error={errorFor(errors, 'evidence')}
          options={[
            {
              value: 'team',
              label: 'No, it stays with the team',
              hint:
                props.report === 'report'
                  ? 'The reasons for each grade are published without naming an entry.'
                  : 'The findings are published without naming an entry.',
            },
            {
              value: 'public',
              label: 'Yes, everybody can read every entry',
              hint: 'Released entries cannot be taken back.',
            },
          ]}
        />
        <WarningText>
          What is published cannot be changed. It can be corrected, and every correction is listed
          in public.
        </WarningText>
        <Button>Publish the {props.report}</Button>
      </form>
    </>
  );
}
