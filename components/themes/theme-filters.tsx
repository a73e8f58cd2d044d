import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import type { ThemeSearch } from '@/lib/domain/theme-search';
import { paths } from '@/lib/paths';

type Props = {
  search: ThemeSearch;
  criteria: readonly { id: string; title: string }[];
  authorities: readonly { laCode: string; name: string }[];
  years: readonly string[];
};

const compact =
  '[&_div.mb-6]:mb-0 [&_label]:text-table [&_select]:h-10 [&_select]:text-table [&_button]:h-10 [&_button]:py-0 [&_button]:text-table';

/** Which criterion, authority and year. A plain form: the answers become the address. */
export function ThemeFilters({ search, criteria, authorities, years }: Props) {
  return (
    <form
      method="get"
      action={paths.nationalPicture.themes()}
      aria-label="Choose what is counted"
      className={`mt-6 grid items-end gap-x-4 gap-y-3 bg-wash px-4 pt-3 pb-4 md:grid-cols-[2fr_1fr_8rem_auto] print:hidden ${compact}`}
    >
      <Select
        name="criterion"
        label="Criterion"
        options={[
          { value: '', label: 'All' },
          ...criteria.map(({ id, title }) => ({ value: id, label: `${title} (${id})` })),
        ]}
        defaultValue={search.criterion ?? ''}
        width="full"
      />
      <Select
        name="la"
        label="Local authority"
        options={[
          { value: '', label: 'All that are held' },
          ...authorities.map(({ laCode, name }) => ({ value: laCode, label: name })),
        ]}
        defaultValue={search.la ?? ''}
        width="full"
      />
      <Select
        name="year"
        label="Year"
        options={[
          { value: '', label: 'All' },
          ...years.map((year) => ({ value: year, label: year })),
        ]}
        defaultValue={search.year ?? ''}
        width="full"
      />
      <Button>Apply</Button>
    </form>
  );
}
