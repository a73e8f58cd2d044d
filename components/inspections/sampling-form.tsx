'use client';

import { useActionState } from 'react';
import { Button, ButtonGroup } from '@/components/ui/button';
import { ErrorSummary, errorFor } from '@/components/ui/error-summary';
import { Radios } from '@/components/ui/radios';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { sampleStates } from '@/lib/domain/sampling';
import { sampleStateLabels } from '@/lib/format/sampling';
import { paths } from '@/lib/paths';
import type { FormState, FormValues } from '@/lib/schemas/form-state';

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  inspectionId: string;
  lineId: string;
  baseVersion: number;
  judgements: readonly { area: JudgementArea; shortName: string }[];
  values: FormValues;
  held?: string | undefined;
};

/** Choosing something to look at, or saying what became of it. */
export function SamplingForm({ action, judgements, values, held, ...line }: Props) {
  const [state, send, pending] = useActionState(action, { errors: [], values });
  const answer = (name: string) => {
    const [first] = [state.values[name] ?? []].flat();
    return first === '' ? undefined : first;
  };
  const isNew = line.baseVersion === 0;

  return (
    <section aria-labelledby="line" className="mt-10 max-w-form">
      <ErrorSummary errors={state.errors} />
      <h2 id="line" className="mb-4 font-[650] text-h2">
        {isNew ? 'Add to the plan' : 'Change a line'}
      </h2>
      <form action={send} noValidate>
        <input type="hidden" name="inspectionId" value={line.inspectionId} />
        <input type="hidden" name="lineId" value={answer('lineId') ?? line.lineId} />
        <input type="hidden" name="baseVersion" value={line.baseVersion} />
        {held && <input type="hidden" name="held" value={held} />}
        <TextInput
          name="subject"
          label="What is looked at?"
          hint="Such as six children new to care since June, or supervision in two teams. No names or case numbers."
          defaultValue={answer('subject')}
          error={errorFor(state.errors, 'subject')}
          autoComplete="off"
          width="full"
        />
        <Select
          name="area"
          label="For which judgement?"
          options={[
            { value: '', label: 'Choose a judgement' },
            ...judgements.map(({ area, shortName }) => ({ value: area, label: shortName })),
          ]}
          defaultValue={answer('area')}
          error={errorFor(state.errors, 'area')}
        />
        <TextInput
          name="chosenBecause"
          label="Why was it chosen?"
          defaultValue={answer('chosenBecause')}
          error={errorFor(state.errors, 'chosenBecause')}
          autoComplete="off"
          width="full"
        />
        <Radios
          name="state"
          label="Has it been looked at?"
          options={sampleStates.map((value) => ({ value, label: sampleStateLabels[value] }))}
          defaultValue={answer('state') ?? 'planned'}
          error={errorFor(state.errors, 'state')}
        />
        <TextArea
          name="note"
          label="Note (optional)"
          hint="Such as why it was not seen."
          defaultValue={answer('note')}
          error={errorFor(state.errors, 'note')}
          rows={2}
          autoComplete="off"
        />
        <ButtonGroup>
          <Button>{isNew ? 'Add it' : 'Save the change'}</Button>
          {!isNew && <a href={paths.inspections.sampling(line.inspectionId)}>Leave it as it is</a>}
        </ButtonGroup>
        <p role="status" className="mt-2 text-quiet text-table">
          {pending && 'Saving'}
        </p>
      </form>
    </section>
  );
}
