import { AsAtFields, type TypedDay } from '@/components/local-authorities/as-at-fields';
import { Button } from '@/components/ui/button';
import { controlClasses } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { type CompareSearch, companies, mostCompared } from '@/lib/domain/compare-search';
import { filterableJudgements } from '@/lib/domain/national-list';
import { formatDate } from '@/lib/format/dates';
import { judgementAreaLabels } from '@/lib/format/judgement-areas';
import { paths } from '@/lib/paths';
import { toAddressWord } from '@/lib/schemas/address-words';
import { companyLabels } from './company-labels';

type Props = {
  search: CompareSearch;
  typedDay: TypedDay;
  /** What stands in the boxes: names of those found, and what was typed and means nobody. */
  boxes: readonly { text: string; wrong: boolean }[];
  everyName: readonly { laCode: string; name: string }[];
};

const compact =
  '[&_div.mb-6]:mb-0 [&_label]:text-table [&_input]:h-10 [&_input]:text-table [&_select]:h-10 [&_select]:text-table [&_button]:h-10 [&_button]:py-0 [&_button]:text-table';

/** Who is compared, on which day, and which judgement is followed. A plain form: the answers become the address. */
export function CompareForm({ search, typedDay, boxes, everyName }: Props) {
  return (
    <form
      method="get"
      action={paths.localAuthorities.compare()}
      aria-label="Choose what to compare"
      className={`bg-wash px-4 pt-3 pb-4 print:hidden ${compact}`}
    >
      <fieldset>
        <legend className="font-semibold text-table">
          Two to five local authorities, or one and its neighbours or region
        </legend>
        <div className="mt-2 grid gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-5">
          {Array.from({ length: mostCompared }, (_, index) => `la-${index + 1}`).map(
            (id, index) => (
              <div key={id}>
                <label htmlFor={id} className="block">
                  {index + 1}. Name or code
                </label>
                <input
                  id={id}
                  name="la"
                  type="text"
                  list="every-authority"
                  autoComplete="off"
                  defaultValue={boxes[index]?.text}
                  aria-invalid={boxes[index]?.wrong ? true : undefined}
                  className={`${controlClasses(boxes[index]?.wrong)} w-full`}
                />
              </div>
            ),
          )}
        </div>
        <datalist id="every-authority">
          {everyName.map(({ laCode, name }) => (
            <option key={laCode} value={name} />
          ))}
        </datalist>
      </fieldset>
      <div className="mt-3 flex flex-wrap items-end gap-x-4 gap-y-3">
        <div className="min-w-[15rem] grow">
          <Select
            name="with"
            label="Set beside"
            options={[
              { value: '', label: 'Only those named' },
              ...companies.map((company) => ({
                value: company,
                label: companyLabels[company],
              })),
            ]}
            defaultValue={search.company ?? ''}
            width="full"
          />
        </div>
        <div className="min-w-[13rem] grow">
          <Select
            name="judgement"
            label="History of"
            options={filterableJudgements.map((area) => ({
              value: toAddressWord(area),
              label: judgementAreaLabels[area],
            }))}
            defaultValue={toAddressWord(search.judgement)}
            width="full"
          />
        </div>
        <div className="min-w-[11rem]">
          <TextInput
            name="since"
            label="Since (a day or a year)"
            autoComplete="off"
            defaultValue={search.since ? formatDate(search.since) : ''}
            width="full"
          />
        </div>
      </div>
      <AsAtFields view={search} typed={typedDay} className="mt-3" />
      <div className="mt-4">
        <Button>Compare</Button>
      </div>
    </form>
  );
}
