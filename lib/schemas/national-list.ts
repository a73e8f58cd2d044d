import { z } from 'zod';
import { frameworkKeys } from '@/lib/domain/frameworks';
import { grades } from '@/lib/domain/grades';
import { localAuthorityTypes, regionChoices } from '@/lib/domain/local-authorities';
import {
  deliveries,
  filterableJudgements,
  type NationalListSearch,
  nationalListSorts,
  reportAges,
  type SortOrder,
  sortOrders,
} from '@/lib/domain/national-list';
import {
  type Ignored,
  type RawParams,
  readParam,
  toAddressWord,
  toQuery,
  wordOf,
} from './address-words';
import { type AsAtParam, asAtSaid, hasAsAtForm, parseAsAt } from './as-at';

/** The most a search by name or code may hold. */
export const searchTextLimit = 100;

const gradeChoices = [...grades, 'none'] as const;

/** One schema for each thing an address of the list can say. */
const searchParams = {
  q: z.string().trim().max(searchTextLimit),
  region: wordOf(regionChoices),
  type: wordOf(localAuthorityTypes),
  delivery: wordOf(deliveries),
  age: wordOf(reportAges),
  framework: wordOf(frameworkKeys),
  judgement: wordOf(filterableJudgements),
  grade: wordOf(gradeChoices),
  sort: wordOf(nationalListSorts),
  order: wordOf(sortOrders),
} as const satisfies Record<Exclude<keyof NationalListSearch, AsAtParam>, z.ZodType>;

export type NationalListParam = keyof NationalListSearch;
export type IgnoredParam = Ignored<NationalListParam>;

/** Newest first is what people look for by date; names and grades begin with the first. */
export function usualOrder(sort: NationalListSearch['sort']): SortOrder {
  return sort === 'published' ? 'descending' : 'ascending';
}

/** Reads the address of the national list. Never refuses: what makes no sense is left out and named. */
export function parseNationalListSearch(
  raw: RawParams,
  today: string,
): { search: NationalListSearch; ignored: IgnoredParam[] } {
  const ignored: IgnoredParam[] = [];
  const { q, region, type, delivery, age, framework, judgement, grade, sort, order } = searchParams;

  const sorted = readParam(raw, 'sort', sort, ignored) ?? 'name';
  return {
    search: {
      ...parseAsAt(raw, today, ignored),
      q: readParam(raw, 'q', q, ignored) ?? '',
      region: readParam(raw, 'region', region, ignored),
      type: readParam(raw, 'type', type, ignored),
      delivery: readParam(raw, 'delivery', delivery, ignored),
      age: readParam(raw, 'age', age, ignored),
      framework: readParam(raw, 'framework', framework, ignored),
      judgement: readParam(raw, 'judgement', judgement, ignored) ?? 'overallEffectiveness',
      grade: readParam(raw, 'grade', grade, ignored),
      sort: sorted,
      order: readParam(raw, 'order', order, ignored) ?? usualOrder(sorted),
    },
    ignored,
  };
}

/** The shortest query string that means this search: "?region=london&sort=leaders", or nothing at all. */
export function nationalListQuery(search: NationalListSearch): string {
  const word = (value: string | null) => value && toAddressWord(value);

  return toQuery({
    ...asAtSaid(search),
    q: search.q || null,
    region: word(search.region),
    type: word(search.type),
    delivery: word(search.delivery),
    age: word(search.age),
    framework: search.framework,
    judgement: word(search.grade && search.judgement),
    grade: word(search.grade),
    sort: search.sort === 'name' ? null : toAddressWord(search.sort),
    order: search.order === usualOrder(search.sort) ? null : search.order,
  });
}

/** Whether an address carries empty or superfluous parts, as a plain form sends them. */
export function isUntidy(raw: RawParams, search: NationalListSearch): boolean {
  const tidy = new URLSearchParams(nationalListQuery(search));

  return (
    hasAsAtForm(raw, search) ||
    Object.keys(searchParams).some((param) => raw[param] !== undefined && !tidy.has(param))
  );
}
