import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { grades } from '@/lib/domain/grades';
import { type MovementSearch, stepKinds } from '@/lib/domain/movement-search';
import { filterableJudgements } from '@/lib/domain/national-list';
import { formatDate } from '@/lib/format/dates';
import { gradeLabels } from '@/lib/format/grades';
import { judgementAreaLabels } from '@/lib/format/judgement-areas';
import { paths } from '@/lib/paths';
import { toAddressWord } from '@/lib/schemas/address-words';
import { stepKindLabels } from './movement-words';

const compact =
  '[&_div.mb-6]:mb-0 [&_label]:text-table [&_input]:h-10 [&_input]:text-table [&_select]:h-10 [&_select]:text-table [&_button]:h-10 [&_button]:py-0 [&_button]:text-table';

const gradeOptions = [
  { value: '', label: 'Any grade' },
  ...grades.map((grade) => ({ value: toAddressWord(grade), label: gradeLabels[grade] })),
];

/** Which judgement, which steps, and which of them are listed. A plain form: the answers become the address. */
export function MovementFilters({ search }: { search: MovementSearch }) {
  const { judgement, steps, from, to, until } = search;

  return (
    <form
      method="get"
      action={paths.nationalPicture.movement()}
      aria-label="Choose the steps"
      className={`grid items-end gap-x-4 gap-y-3 bg-wash px-4 pt-3 pb-4 md:grid-cols-6 print:hidden ${compact}`}
    >
      <div className="md:col-span-2">
        <Select
          name="judgement"
          label="Judgement"
          options={filterableJudgements.map((area) => ({
            value: toAddressWord(area),
            label: judgementAreaLabels[area],
          }))}
          defaultValue={toAddressWord(judgement)}
          width="full"
        />
      </div>
      <div className="md:col-span-3">
        <Select
          name="steps"
          label="Steps"
          options={stepKinds.map((kind) => ({
            value: toAddressWord(kind),
            label: stepKindLabels[kind],
          }))}
          defaultValue={toAddressWord(steps)}
          width="full"
        />
      </div>
      <TextInput
        name="until"
        label="Reports out by"
        autoComplete="off"
        defaultValue={until ? formatDate(until) : ''}
        width="full"
      />
      <div className="md:col-span-2">
        <Select
          name="from"
          label="List steps from"
          options={gradeOptions}
          defaultValue={from ? toAddressWord(from) : ''}
          width="full"
        />
      </div>
      <div className="md:col-span-2">
        <Select
          name="to"
          label="List steps to"
          options={gradeOptions}
          defaultValue={to ? toAddressWord(to) : ''}
          width="full"
        />
      </div>
      <div>
        <Button>Apply</Button>
      </div>
    </form>
  );
}
