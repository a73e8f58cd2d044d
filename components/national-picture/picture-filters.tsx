import { AsAtFields, type TypedDay } from '@/components/local-authorities/as-at-fields';
import { regionGroups } from '@/components/local-authorities/national-list-filters';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { filterableJudgements } from '@/lib/domain/national-list';
import type { NationalPictureSearch } from '@/lib/domain/national-picture';
import { judgementAreaLabels } from '@/lib/format/judgement-areas';
import { toAddressWord } from '@/lib/schemas/address-words';

type Props = {
  action: string;
  search: NationalPictureSearch;
  typed: TypedDay;
  /** A series over time has points, a map has none. */
  withPoints?: boolean;
};

/** Fields stand closer here than in a question page. */
const compact =
  '[&_div.mb-6]:mb-0 [&_fieldset]:mb-0 [&_label]:text-table [&_input]:h-10 [&_input]:text-table [&_select]:h-10 [&_select]:text-table [&_button]:h-10 [&_button]:py-0 [&_button]:text-table';

/** Which judgement, where, on which day. A plain form: the answers become the address. */
export function PictureFilters({ action, search, typed, withPoints = false }: Props) {
  return (
    <form
      method="get"
      action={action}
      aria-label="Choose what is shown"
      className={`flex flex-wrap items-end gap-x-4 gap-y-3 bg-wash px-4 pt-3 pb-4 print:hidden ${compact}`}
    >
      <div className="min-w-[14rem] grow">
        <Select
          name="judgement"
          label="Judgement"
          options={filterableJudgements.map((area) => ({
            value: toAddressWord(area),
            label: judgementAreaLabels[area],
          }))}
          defaultValue={toAddressWord(search.judgement)}
          width="full"
        />
      </div>
      <div className="min-w-[12rem] grow">
        <Select
          name="region"
          label="Where"
          options={[{ value: '', label: 'England' }]}
          groups={regionGroups}
          defaultValue={search.region ? toAddressWord(search.region) : ''}
          width="full"
        />
      </div>
      {withPoints && (
        <div className="min-w-[10rem] grow">
          <Select
            name="points"
            label="Over time, on"
            options={[
              { value: 'yearly', label: '31 March each year' },
              { value: 'quarterly', label: 'the last day of each quarter' },
            ]}
            defaultValue={search.points}
            width="full"
          />
        </div>
      )}
      <AsAtFields view={search} typed={typed} className="grow" />
      <Button>Apply</Button>
    </form>
  );
}
