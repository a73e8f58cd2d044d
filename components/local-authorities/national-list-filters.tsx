import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { frameworkKeys } from '@/lib/domain/frameworks';
import { grades } from '@/lib/domain/grades';
import { localAuthorityTypes, ofstedRegions, regions } from '@/lib/domain/local-authorities';
import {
  deliveries,
  filterableJudgements,
  type NationalListSearch,
  reportAges,
} from '@/lib/domain/national-list';
import { frameworkLabels } from '@/lib/format/frameworks';
import { gradeLabels } from '@/lib/format/grades';
import { judgementAreaLabels } from '@/lib/format/judgement-areas';
import { paths } from '@/lib/paths';
import { toAddressWord } from '@/lib/schemas/address-words';
import { usualOrder } from '@/lib/schemas/national-list';
import { AsAtFields, type TypedDay } from './as-at-fields';

type Props = { search: NationalListSearch; typed: TypedDay };

const any = (label: string) => ({ value: '', label });
const choice = (word: string, label: string = word) => ({ value: toAddressWord(word), label });
const word = (value: string | null) => (value === null ? '' : toAddressWord(value));

const ageLabels = {
  'over 3 years': 'More than 3 years before',
  'over 4 years': 'More than 4 years before',
} as const satisfies Record<(typeof reportAges)[number], string>;
const deliveryLabels = {
  council: 'The council',
  'trust or company': 'A trust or company',
} as const satisfies Record<(typeof deliveries)[number], string>;

/** The nine regions, and Ofsted’s eight beside them. */
export const regionGroups = [
  { label: 'Nine regions', options: regions.map((region) => choice(region)) },
  {
    label: 'Ofsted’s eight',
    options: ofstedRegions.map((region) => choice(`Ofsted ${region}`, `Ofsted: ${region}`)),
  },
];

/** Fields stand closer here than in a question page. */
const compact =
  '[&_div.mb-6]:mb-0 [&_fieldset]:mb-0 [&_label]:text-table [&_input]:h-10 [&_input]:text-table [&_select]:h-10 [&_select]:text-table [&_button]:h-10 [&_button]:py-0 [&_button]:text-table';

/** Everything one can narrow the list by. A plain form: the answers become the address. */
export function NationalListFilters({ search, typed }: Props) {
  return (
    <form
      method="get"
      action={paths.localAuthorities.list}
      aria-label="Filter the list"
      className={`grid grid-cols-2 items-end gap-x-4 gap-y-3 bg-wash px-4 pt-3 pb-4 md:grid-cols-6 lg:grid-cols-6 print:hidden ${compact}`}
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
        options={[any('All')]}
        groups={regionGroups}
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
      <AsAtFields view={search} typed={typed} className="col-span-2 md:col-span-6 lg:col-span-3" />
      <div className="md:col-span-2 lg:col-span-1">
        <Select
          name="age"
          label="Report came out"
          options={[any('At any time'), ...reportAges.map((age) => choice(age, ageLabels[age]))]}
          defaultValue={word(search.age)}
          width="full"
        />
      </div>
      <div className="md:col-span-2 lg:col-span-1">
        <Select
          name="delivery"
          label="Services run by"
          options={[any('All'), ...deliveries.map((one) => choice(one, deliveryLabels[one]))]}
          defaultValue={word(search.delivery)}
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
