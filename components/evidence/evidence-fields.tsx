import { Checkboxes } from '@/components/ui/checkboxes';
import { errorFor } from '@/components/ui/error-summary';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { evidenceMethods } from '@/lib/domain/evidence';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { evidenceMethodLabels } from '@/lib/format/evidence';
import type { Criterion } from '@/lib/frameworks/framework';
import type { FieldError, FormValues } from '@/lib/schemas/form-state';
import { CriteriaField } from './criteria-field';
import { DocumentFields } from './document-fields';
import { FigureFields } from './figure-fields';
import { answersTo, answerTo } from './form-answers';
import { IdentityWarning } from './identity-warning';
import { WeightFields } from './weight-fields';

/** The questions in the order the form asks them. */
const questions = [
  'conflict',
  'area',
  'summary',
  'identifyingReason',
  'criteria',
  'direction',
  'extent',
  'weaknessImpact',
  'known',
  'strengthImpact',
  'method',
  'headline',
  'metricComparator',
  'metricValue',
  'metricUnit',
  'metricPopulation',
  'metricPeriod',
  'metricSource',
  'documentTitle',
  'documentPlace',
  'documentUrl',
  'reason',
];

/** Answers in words of one's own, which may name somebody. */
const wordedFields = [
  'summary',
  'metricUnit',
  'metricPopulation',
  'metricPeriod',
  'metricSource',
  'documentTitle',
  'documentPlace',
  'reason',
];

/** What is wrong, in the order of the form, so that the summary reads from top to bottom. */
export function inFormOrder(errors: readonly FieldError[]): FieldError[] {
  return errors.toSorted(
    (one, other) => questions.indexOf(one.field) - questions.indexOf(other.field),
  );
}

type Props = {
  area: JudgementArea;
  criteria: readonly Criterion[];
  values: FormValues;
  errors: readonly FieldError[];
};

/**
 * The answers of one entry, by the codebook. What was found comes first: it is what one has in mind, and
 * everything after it describes it.
 */
export function EvidenceFields({ area, criteria, values, errors }: Props) {
  return (
    <>
      <input type="hidden" name="area" value={area} />
      <TextArea
        name="summary"
        label="What did you find?"
        hint="One thing in one direction. No names, dates of birth or case numbers."
        defaultValue={answerTo(values, 'summary')}
        error={errorFor(errors, 'summary')}
        rows={4}
        autoComplete="off"
      />
      <IdentityWarning
        fields={wordedFields}
        reason={answerTo(values, 'identifyingReason')}
        error={errorFor(errors, 'identifyingReason')}
      />
      <CriteriaField
        criteria={criteria}
        chosen={answersTo(values, 'criteria')}
        main={answerTo(values, 'mainCriterion')}
        error={errorFor(errors, 'criteria')}
      />
      <WeightFields area={area} values={values} errors={errors} />
      <div className="grid gap-x-8 md:grid-cols-2">
        <Select
          name="method"
          label="How did you gather it? (optional)"
          options={[
            { value: '', label: 'Not said' },
            ...evidenceMethods.map((value) => ({ value, label: evidenceMethodLabels[value] })),
          ]}
          defaultValue={answerTo(values, 'method')}
          error={errorFor(errors, 'method')}
          width="medium"
        />
        <Checkboxes
          name="headline"
          label="Is it a conclusion?"
          options={[
            {
              value: 'yes',
              label: 'It only sums up other entries',
              hint: 'A headline is printed and never counted as evidence, so nothing counts twice.',
            },
          ]}
          defaultValues={answersTo(values, 'headline')}
          error={errorFor(errors, 'headline')}
        />
      </div>
      <FigureFields values={values} errors={errors} />
      <DocumentFields values={values} errors={errors} />
    </>
  );
}
