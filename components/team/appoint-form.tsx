'use client';

import { useActionState } from 'react';
import { answerTo } from '@/components/evidence/form-answers';
import { PageHeading } from '@/components/layout/page-heading';
import { Button } from '@/components/ui/button';
import { ErrorSummary, errorFor } from '@/components/ui/error-summary';
import { Radios } from '@/components/ui/radios';
import { Select } from '@/components/ui/select';
import { type AppointableRole, appointableRoles } from '@/lib/domain/team';
import { roleLabels } from '@/lib/format/people';
import { emptyFormState, type FormState } from '@/lib/schemas/form-state';

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  inspectionId: string;
  caption: string;
  people: readonly { id: string; name: string }[];
};

const hints = {
  inspector: 'Records evidence and helps to judge.',
  leadInspector: 'Also confirms grades, takes the inspection on and publishes it.',
  qualityAssurer: 'Checks the judgements and the report. Never somebody who worked on them.',
} as const satisfies Record<AppointableRole, string>;

/** Somebody joins the team, or is asked to check it. */
export function AppointForm({ action, inspectionId, caption, people }: Props) {
  const [state, send] = useActionState(action, emptyFormState);

  return (
    <>
      <ErrorSummary errors={state.errors} />
      <PageHeading title="Appoint somebody" caption={caption} />
      <form action={send} noValidate className="max-w-form">
        <input type="hidden" name="inspectionId" value={inspectionId} />
        <Select
          name="userId"
          label="Who"
          options={[
            { value: '', label: 'Choose somebody' },
            ...people.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          defaultValue={answerTo(state.values, 'userId') ?? ''}
          error={errorFor(state.errors, 'userId')}
        />
        <Radios
          name="role"
          label="As what"
          options={appointableRoles.map((role) => ({
            value: role,
            label: roleLabels[role],
            hint: hints[role],
          }))}
          defaultValue={answerTo(state.values, 'role')}
          error={errorFor(state.errors, 'role')}
        />
        <Button>Appoint</Button>
      </form>
    </>
  );
}
