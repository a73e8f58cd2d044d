import { asOfToday } from '@/lib/domain/as-at';
import type { NationalListSearch } from '@/lib/domain/national-list';
import { describeAsAt } from '@/lib/format/as-at';
import { frameworkLabels } from '@/lib/format/frameworks';
import { gradeLabels } from '@/lib/format/grades';
import { judgementAreaLabels } from '@/lib/format/judgement-areas';
import { paths } from '@/lib/paths';
import { nationalListQuery } from '@/lib/schemas/national-list';

type Props = { search: NationalListSearch };

type FilterInUse = { name: string; value: string; without: NationalListSearch };

/** The filters that narrow the list now, each with a link that takes it away. Nothing when there are none. */
export function FiltersInUse({ search }: Props) {
  const inUse = filtersOf(search);
  if (inUse.length === 0) return null;

  return (
    <div className="mt-4 flex flex-wrap items-baseline gap-x-4 gap-y-1 text-table">
      <p className="font-semibold">Filters in use</p>
      <ul className="contents">
        {inUse.map(({ name, value, without }) => (
          <li key={name} className="border-edge border-l-2 pl-2">
            {name}: {value}{' '}
            <a
              href={`${paths.localAuthorities.list}${nationalListQuery(without)}`}
              className="print:hidden"
            >
              Remove<span className="sr-only"> the filter {name.toLowerCase()}</span>
            </a>
          </li>
        ))}
      </ul>
      {inUse.length > 1 && (
        <a href={clearedHref(search)} className="print:hidden">
          Remove all
        </a>
      )}
    </div>
  );
}

/** The list without any filter, in the order it has. */
export function clearedHref({ sort, order }: NationalListSearch): string {
  const cleared: NationalListSearch = {
    ...asOfToday,
    q: '',
    region: null,
    type: null,
    delivery: null,
    age: null,
    framework: null,
    judgement: 'overallEffectiveness',
    grade: null,
    sort,
    order,
  };
  return `${paths.localAuthorities.list}${nationalListQuery(cleared)}`;
}

/** The filters in words, for a file. */
export function describeFilters(search: NationalListSearch): string[] {
  return filtersOf(search).map(({ name, value }) => `${name}: ${value}`);
}

function filtersOf(search: NationalListSearch): FilterInUse[] {
  const { q, region, type, delivery, age, framework, judgement, grade } = search;

  return [
    search.asAt || search.rule !== 'publication'
      ? { name: 'As at', value: describeAsAt(search), without: { ...search, ...asOfToday } }
      : null,
    q && { name: 'Name or code', value: q, without: { ...search, q: '' } },
    region && {
      name: 'Region',
      value: region.replace('Ofsted ', 'Ofsted’s '),
      without: { ...search, region: null },
    },
    type && { name: 'Type', value: type, without: { ...search, type: null } },
    delivery && {
      name: 'Services run by',
      value: `a ${delivery}`.replace('a council', 'the council'),
      without: { ...search, delivery: null },
    },
    age && { name: 'Report came out', value: `${age} before`, without: { ...search, age: null } },
    framework && {
      name: 'Framework',
      value: frameworkLabels[framework],
      without: { ...search, framework: null },
    },
    grade && {
      name: judgementAreaLabels[judgement],
      value: grade === 'none' ? 'no grade' : gradeLabels[grade].toLowerCase(),
      without: { ...search, grade: null },
    },
  ].filter((filter) => filter !== null && filter !== '');
}
