import { DateInput, type DatePart } from '@/components/ui/date-input';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { type AsAtView, asAtRules } from '@/lib/domain/as-at';
import { asAtRuleLabels } from '@/lib/format/as-at';
import { formatDate } from '@/lib/format/dates';

export type TypedDay = Readonly<Record<DatePart, string>>;

type Props = { view: AsAtView; typed: TypedDay; className?: string };

/** Which day a page is of and what counts on it, for the form above a list, a chart or a map. Empty means today. */
export function AsAtFields({ view, typed, className = '' }: Props) {
  return (
    <div className={`flex flex-wrap items-end gap-x-4 gap-y-3 ${className}`}>
      <div className="[&_input]:mt-0 [&_legend]:text-table">
        <DateInput name="as-at" label="As at" defaultValues={typed} />
      </div>
      <div className="min-w-[13rem] grow">
        <Select
          name="rule"
          label="What counts that day"
          options={asAtRules.map((rule) => ({ value: rule, label: asAtRuleLabels[rule] }))}
          defaultValue={view.rule}
          width="full"
        />
      </div>
      {view.rule === 'inspection' && (
        <div className="min-w-[11rem] grow">
          <TextInput
            name="published-by"
            label="Reports out by, like 30 June 2025"
            defaultValue={view.publishedBy ? formatDate(view.publishedBy) : ''}
            width="full"
          />
        </div>
      )}
    </div>
  );
}
