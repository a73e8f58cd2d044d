import { Details } from '@/components/ui/details';
import { errorFor } from '@/components/ui/error-summary';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { metricComparators } from '@/lib/domain/evidence';
import { metricComparatorLabels } from '@/lib/format/evidence';
import type { FieldError, FormValues } from '@/lib/schemas/form-state';
import { answerTo } from './form-answers';

const figureFields = [
  'metricValue',
  'metricUnit',
  'metricPopulation',
  'metricPeriod',
  'metricSource',
] as const;

type Props = { values: FormValues; errors: readonly FieldError[] };

/** A figure with what a reader needs to understand it. Closed until there is one. */
export function FigureFields({ values, errors }: Props) {
  const inUse = figureFields.some(
    (name) => answerTo(values, name) !== undefined || errorFor(errors, name) !== undefined,
  );

  return (
    <div className="mb-6">
      <Details summary="Add a figure" open={inUse} id="figure">
        <div className="pt-1">
          <div className="flex flex-wrap gap-x-6">
            <Select
              name="metricComparator"
              label="How exact is it?"
              options={metricComparators.map((value) => ({
                value,
                label: metricComparatorLabels[value],
              }))}
              defaultValue={answerTo(values, 'metricComparator') ?? 'exactly'}
              error={errorFor(errors, 'metricComparator')}
              width="short"
            />
            <TextInput
              name="metricValue"
              label="Figure"
              defaultValue={answerTo(values, 'metricValue')}
              error={errorFor(errors, 'metricValue')}
              inputMode="decimal"
              autoComplete="off"
              width="short"
            />
            <div className="grow basis-64">
              <TextInput
                name="metricUnit"
                label="What it counts"
                hint="Such as % of conferences, cases per worker"
                defaultValue={answerTo(values, 'metricUnit')}
                error={errorFor(errors, 'metricUnit')}
                autoComplete="off"
                width="full"
              />
            </div>
          </div>
          <div className="grid gap-x-6 sm:grid-cols-2">
            <TextInput
              name="metricPopulation"
              label="Who it covers (optional)"
              hint="Such as care leavers aged 19 to 21"
              defaultValue={answerTo(values, 'metricPopulation')}
              error={errorFor(errors, 'metricPopulation')}
              autoComplete="off"
              width="full"
            />
            <TextInput
              name="metricPeriod"
              label="Period or date (optional)"
              hint="Such as the last three months"
              defaultValue={answerTo(values, 'metricPeriod')}
              error={errorFor(errors, 'metricPeriod')}
              autoComplete="off"
              width="full"
            />
          </div>
          <TextInput
            name="metricSource"
            label="Source (optional)"
            hint="Such as the council’s performance report"
            defaultValue={answerTo(values, 'metricSource')}
            error={errorFor(errors, 'metricSource')}
            autoComplete="off"
          />
        </div>
      </Details>
    </div>
  );
}
