'use client';

import { useActionState } from 'react';
import { answersTo, answerTo } from '@/components/evidence/form-answers';
import { Button } from '@/components/ui/button';
import { Checkboxes } from '@/components/ui/checkboxes';
import { ErrorSummary, errorFor } from '@/components/ui/error-summary';
import { TextInput } from '@/components/ui/text-input';
import { Working } from '@/components/ui/working';
import type { FormState, FormValues } from '@/lib/schemas/form-state';

export type CriterionOption = { id: string; title: string; hint: string };

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  inspectionId: string;
  areaId: string;
  baseVersion: number;
  /** Those its words point at first, with why; then all others, with their judgement. */
  options: readonly CriterionOption[];
  values: FormValues;
  /** Whether a person or the data of this service has said before what it is about. */
  answered: boolean;
};

/** What an item is about, as a person confirms it. Nothing is ticked before somebody does. */
export function TieCriteriaForm({ action, options, values: given, answered, ...place }: Props) {
  const [{ errors, values }, send] = useActionState(action, { errors: [], values: given });

  return (
    <form action={send} noValidate className="max-w-form">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="inspectionId" value={place.inspectionId} />
      <input type="hidden" name="areaId" value={place.areaId} />
      <input type="hidden" name="baseVersion" value={place.baseVersion} />
      <Checkboxes
        name="criteria"
        label="Which criteria is it about?"
        hint="Those that its words point at come first. They are proposals: tick what is right."
        options={options.map(({ id, title, hint }) => ({
          value: id,
          label: `${id} ${title}`,
          hint,
        }))}
        defaultValues={answersTo(values, 'criteria')}
        error={errorFor(errors, 'criteria')}
      />
      {answered && (
        <TextInput
          name="reason"
          label="Why do you change it?"
          hint="It is kept with the new version. The old one stays readable."
          defaultValue={answerTo(values, 'reason')}
          error={errorFor(errors, 'reason')}
          autoComplete="off"
          width="full"
        />
      )}
      <Button>Save what it is about</Button>
      <Working words="Saving" />
    </form>
  );
}
