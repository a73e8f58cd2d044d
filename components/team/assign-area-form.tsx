'use client';

import { useActionState } from 'react';
import { answerTo } from '@/components/evidence/form-answers';
import { PageHeading } from '@/components/layout/page-heading';
import { Button } from '@/components/ui/button';
import { ErrorSummary, errorFor } from '@/components/ui/error-summary';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { emptyFormState, type FormState } from '@/lib/schemas/form-state';

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  inspectionId: string;
  caption: string;
  areas: readonly { area: JudgementArea; shortName: string }[];
  people: readonly { id: string; name: string }[];
};

/** Who looks after a judgement from now on. */
export function AssignAreaForm({ action, inspectionId, caption, areas, people }: Props) {
  const [state, send] = useActionState(action, emptyFormState);

  return (
    <>
      <ErrorSummary errors={state.errors} />
      <PageHeading title="Say who looks after a judgement" caption={caption} />
      <form action={send} noValidate className="max-w-form">
        <input type="hidden" name="inspectionId" value={inspectionId} />
        <Select
          name="area"
          label="Judgement"
          options={areas.map(({ area, shortName }) => ({ value: area, label: shortName }))}
          defaultValue={answerTo(state.values, 'area') ?? areas[0]?.area ?? ''}
          error={errorFor(state.errors, 'area')}
        />
        <Select
          name="userId"
          label="Looked after by"
          options={[
            { value: '', label: 'Nobody in particular' },
            ...people.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          defaultValue={answerTo(state.values, 'userId') ?? ''}
          error={errorFor(state.errors, 'userId')}
        />
        <TextInput
          name="note"
          label="What they need to know (optional)"
          defaultValue={answerTo(state.values, 'note')}
          error={errorFor(state.errors, 'note')}
          autoComplete="off"
          width="full"
        />
        <Button>Save who looks after it</Button>
      </form>
    </>
  );
}
