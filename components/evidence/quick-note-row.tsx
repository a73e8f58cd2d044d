import { errorFor } from '@/components/ui/error-summary';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { extents, strengthImpacts, weaknessImpacts } from '@/lib/domain/evidence';
import { extentLabels, strengthImpactLabels, weaknessImpactLabels } from '@/lib/format/evidence';
import type { Criterion } from '@/lib/frameworks/framework';
import type { FieldError, FormValues } from '@/lib/schemas/form-state';
import { rowField } from '@/lib/schemas/quick-notes';
import { answerTo } from './form-answers';

type Props = {
  row: number;
  criteria: readonly Criterion[];
  values: FormValues;
  errors: readonly FieldError[];
  submissionKey: string;
};

const choose = { value: '', label: 'Choose' };
const showsGroups = [
  {
    label: 'Weakness',
    options: weaknessImpacts.map((impact) => ({
      value: `weakness.${impact}`,
      label: `Weakness: ${weaknessImpactLabels[impact].toLowerCase()}`,
    })),
  },
  {
    label: 'Strength',
    options: strengthImpacts.map((impact) => ({
      value: `strength.${impact}`,
      label: `Strength: ${strengthImpactLabels[impact].toLowerCase()}`,
    })),
  },
  { label: 'Neither', options: [{ value: 'context', label: 'Context' }] },
];

/** One short note: what was found, what about, what it shows and how far it reaches. */
export function QuickNoteRow({ row, criteria, values, errors, submissionKey }: Props) {
  const field = (name: string) => {
    const id = rowField(name, row);
    return { name: id, defaultValue: answerTo(values, id), error: errorFor(errors, id) };
  };

  return (
    <fieldset className="mb-6 min-w-0 border-line border-t pt-4">
      <legend className="float-left mb-2 w-full font-[650] text-body">Note {row}</legend>
      <div className="clear-both grid gap-x-6 md:grid-cols-[minmax(0,1fr)_18rem]">
        <input
          type="hidden"
          name={rowField('key', row)}
          value={answerTo(values, rowField('key', row)) ?? submissionKey}
        />
        <TextArea {...field('summary')} label="What did you find?" rows={5} autoComplete="off" />
        <div className="grid content-start">
          <Select
            {...field('criterion')}
            label="What is it about?"
            width="full"
            options={[choose, ...criteria.map(({ id, title }) => ({ value: id, label: title }))]}
          />
          <Select
            {...field('shows')}
            label="What does it show?"
            width="full"
            options={[choose]}
            groups={showsGroups}
          />
          <Select
            {...field('extent')}
            label="How far does it reach?"
            width="full"
            options={[choose, ...extents.map((value) => ({ value, label: extentLabels[value] }))]}
          />
        </div>
      </div>
    </fieldset>
  );
}
