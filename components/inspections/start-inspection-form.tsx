'use client';

import { useActionState } from 'react';
import { answersTo, answerTo } from '@/components/evidence/form-answers';
import { HeldNote } from '@/components/evidence/held-note';
import { PageHeading } from '@/components/layout/page-heading';
import { Button, ButtonGroup } from '@/components/ui/button';
import { Checkboxes } from '@/components/ui/checkboxes';
import { DateInput } from '@/components/ui/date-input';
import { ErrorSummary, errorFor } from '@/components/ui/error-summary';
import { Radios } from '@/components/ui/radios';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { type StartableType, startableTypes } from '@/lib/domain/inspections';
import { startableThemes } from '@/lib/domain/visits';
import { eventTypeLabels } from '@/lib/format/inspections';
import type { FormState, FormValues } from '@/lib/schemas/form-state';

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  authorities: readonly { laCode: string; name: string }[];
  leadInspectors: readonly { id: string; name: string }[];
  values: FormValues;
  held?: string | undefined;
};

const typeHints = {
  standardInspection:
    'Two weeks on site. For an authority that was not good or outstanding last time, or after a long gap.',
  shortInspection: 'One week on site. For an authority that was good or outstanding last time.',
  focusedVisit: 'About two days on one theme. It ends in a letter with findings and no grades.',
  monitoringVisit:
    'About two days after an inspection that found services inadequate. It ends in a letter too.',
} as const satisfies Record<StartableType, string>;

/** Which authority, what kind, about what, from when, led by whom. */
export function StartInspectionForm({ action, authorities, leadInspectors, values, held }: Props) {
  const [state, send, pending] = useActionState(action, { errors: [], values });
  const { errors, values: answers } = state;

  return (
    <>
      <ErrorSummary errors={errors.map(toField)} />
      <PageHeading title="Start an inspection or visit" />
      <form action={send} noValidate className="max-w-form">
        {held && <input type="hidden" name="held" value={held} />}
        {held && state.errors.length === 0 && <HeldNote />}
        <Select
          name="laCode"
          label="Local authority"
          options={[
            { value: '', label: 'Choose a local authority' },
            ...authorities.map(({ laCode, name }) => ({ value: laCode, label: name })),
          ]}
          defaultValue={answerTo(answers, 'laCode')}
          error={errorFor(errors, 'laCode')}
        />
        <Radios
          name="type"
          label="Type of inspection or visit"
          options={startableTypes.map((value) => ({
            value,
            label: eventTypeLabels[value],
            hint: typeHints[value],
          }))}
          defaultValue={answerTo(answers, 'type')}
          error={errorFor(errors, 'type')}
        />
        <Select
          name="theme"
          label="Theme of the visit"
          hint="Only for a visit: an inspection looks at everything. Lists show it, and the letter begins with it."
          options={[
            { value: '', label: 'Choose a theme' },
            ...startableThemes.map((theme) => ({ value: theme, label: theme })),
          ]}
          defaultValue={answerTo(answers, 'theme')}
          error={errorFor(errors, 'theme')}
        />
        <TextInput
          name="themeAsPrinted"
          label="Theme in the words of the letter (optional)"
          hint="Only for a visit. For example, pathway planning for care leavers who live far away"
          autoComplete="off"
          defaultValue={answerTo(answers, 'themeAsPrinted')}
          error={errorFor(errors, 'themeAsPrinted')}
        />
        <DateInput
          name="startedOn"
          label="First day on site"
          hint="For example, 23 11 2026. It decides which framework applies: from 1 April 2026 there is no overall grade. With a day to come the inspection is planned, and fieldwork starts when its lead says so."
          defaultValues={{
            day: answerTo(answers, 'startedOn-day') ?? '',
            month: answerTo(answers, 'startedOn-month') ?? '',
            year: answerTo(answers, 'startedOn-year') ?? '',
          }}
          error={errorFor(errors, 'startedOn-day')}
        />
        <Checkboxes
          name="leadInspectorIds"
          label="Lead inspector"
          hint="There can be more than one. You join the team as an inspector if you do not lead it."
          options={leadInspectors.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValues={answersTo(answers, 'leadInspectorIds')}
          error={errorFor(errors, 'leadInspectorIds')}
        />
        <ButtonGroup>
          <Button>Start the inspection or visit</Button>
        </ButtonGroup>
        <p role="status" className="mt-2 text-quiet text-table">
          {pending && 'Saving'}
        </p>
      </form>
    </>
  );
}

/** The three boxes of the date are one question, whose first box has the name of the question as its id. */
function toField<Message extends { field: string; message: string }>(error: Message) {
  return error.field === 'startedOn-day' ? { ...error, field: 'startedOn' } : error;
}
