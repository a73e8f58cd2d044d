import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { frameworkKeys } from '@/lib/domain/frameworks';
import { grades } from '@/lib/domain/grades';
import { localAuthorityTypes, regions } from '@/lib/domain/local-authorities';
import { filterableJudgements, type NationalListSearch } from '@/lib/domain/national-list';
import { frameworkLabels } from '@/lib/format/frameworks';
import { gradeLabels } from '@/lib/format/grades';
import { judgementAreaLabels } from '@/lib/format/judgement-areas';
import { paths } from '@/lib/paths';
import { toAddressWord, usualOrder } from '@/lib/schemas/national-list';

type Props = { search: NationalListSearch };

const any = (label: string) => ({ value: '', label });
const choice = (word: string, label: string = word) => ({ value: toAddressWord(word), label });
const word = (value: string | null) => (value === null ? '' : toAddressWord(value));

/** Fields stand closer here than in a question page. */
const compact =
  '[&_div.mb-6]:mb-0 [&_label]:text-table [&_input]:h-10 [&_input]:text-table [&_select]:h-10 [&_select]:text-table [&_button]:h-10 [&_button]:py-0 [&_button]:text-table';

/** Everything one can narrow the list by. A plain form: the answers become the address. */
export function NationalListFilters({ search }: Props) {
  return (
    <form
      method="get"
      action={paths.localAuthorities.list}
      aria-label="Filter the list"
      className={`grid grid-cols-2 items-end gap-x-4 gap-y-3 bg-wash px-4 pt-3 pb-4 md:grid-cols-6 lg:grid-cols-[12rem_1fr_1fr_8rem_1.3fr_1.1fr_auto] print:hidden ${compact}`}
    >
      <div className="col-span-2 lg:col-span-1">
        <TextInput
          name="q"
          label="Name or code"
          type="search"
          autoComplete="off"
          defaultValue={search.q}
          width="full"
        />
      </div>
      <Select
        name="region"
        label="Region"
        options={[any('All'), ...regions.map((region) => choice(region))]}
        defaultValue={word(search.region)}
        width="full"
      />
      <Select
        name="type"
        label="Type"
        options={[any('All'), ...localAuthorityTypes.map((type) => choice(type))]}
        defaultValue={word(search.type)}
        width="full"
      />
      <div className="md:col-span-2 lg:col-span-1">
        <Select
          name="framework"
          label="Framework"
          options={[
            any('All'),
            ...frameworkKeys.map((key) => choice(key, frameworkLabels[key])).toReversed(),
          ]}
          defaultValue={word(search.framework)}
          width="full"
        />
      </div>
      <div className="md:col-span-2 lg:col-span-1">
        <Select
          name="judgement"
          label="Judgement"
          options={filterableJudgements.map((area) => choice(area, judgementAreaLabels[area]))}
          defaultValue={word(search.judgement)}
          width="full"
        />
      </div>
      <div className="md:col-span-2 lg:col-span-1">
        <Select
          name="grade"
          label="Grade given"
          options={[
            any('All'),
            ...grades.map((grade) => choice(grade, gradeLabels[grade])),
            choice('none', 'No grade'),
          ]}
          defaultValue={word(search.grade)}
          width="full"
        />
      </div>
      {search.sort !== 'name' && (
        <input type="hidden" name="sort" value={toAddressWord(search.sort)} />
      )}
      {search.order !== usualOrder(search.sort) && (
        <input type="hidden" name="order" value={search.order} />
      )}
      <div className="md:col-span-2 lg:col-span-1">
        <Button>Apply</Button>
      </div>
    </form>
  );
}
