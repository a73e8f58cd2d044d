import { z } from 'zod';
import { frameworkKeys } from '@/lib/domain/frameworks';
import { grades } from '@/lib/domain/grades';
import { localAuthorityTypes, regions } from '@/lib/domain/local-authorities';
import {
  filterableJudgements,
  type NationalListSearch,
  nationalListSorts,
  type SortOrder,
  sortOrders,
} from '@/lib/domain/national-list';

/** The most a search by name or code may hold. */
export const searchTextLimit = 100;

const gradeChoices = [...grades, 'none'] as const;

/** "West Midlands" travels as `west-midlands`, `helpAndProtection` as `help-and-protection`. */
export function toAddressWord(word: string): string {
  return word
    .replace(/[A-Z]/g, (letter, at) => (at === 0 || word[at - 1] === ' ' ? letter : `-${letter}`))
    .toLowerCase()
    .replace(/ /g, '-');
}

/** Reads an address word back as one of the words it can stand for. */
function wordOf<const Word extends string>(words: readonly Word[]) {
  return z.string().transform((given, context): Word => {
    const meant = words.find((word) => toAddressWord(word) === given.trim().toLowerCase());
    if (meant !== undefined) return meant;

    context.issues.push({ code: 'custom', input: given, message: 'No such choice' });
    return z.NEVER;
  });
}

/** One schema for each thing an address of the list can say. */
const searchParams = {
  q: z.string().trim().max(searchTextLimit),
  region: wordOf(regions),
  type: wordOf(localAuthorityTypes),
  framework: wordOf(frameworkKeys),
  judgement: wordOf(filterableJudgements),
  grade: wordOf(gradeChoices),
  sort: wordOf(nationalListSorts),
  order: wordOf(sortOrders),
} as const satisfies Record<keyof NationalListSearch, z.ZodType>;

export type NationalListParam = keyof typeof searchParams;

/** Part of an address that means nothing here: the page says so and goes on without it. */
export type IgnoredParam = { param: NationalListParam; value: string };

type RawParams = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Newest first is what people look for by date; names and grades begin with the first. */
export function usualOrder(sort: NationalListSearch['sort']): SortOrder {
  return sort === 'published' ? 'descending' : 'ascending';
}

/** Reads the address of the national list. Never refuses: what makes no sense is left out and named. */
export function parseNationalListSearch(raw: RawParams): {
  search: NationalListSearch;
  ignored: IgnoredParam[];
} {
  const ignored: IgnoredParam[] = [];

  function read<Value>(param: NationalListParam, schema: z.ZodType<Value>): Value | null {
    const given = [raw[param] ?? []].flat().filter((value) => value.trim() !== '');
    const parsed = given.map((value) => ({ value, result: schema.safeParse(value) }));
    const first = parsed.find(({ result }) => result.success);
    for (const attempt of parsed) {
      if (attempt !== first)
        ignored.push({ param, value: attempt.value.slice(0, searchTextLimit) });
    }
    return first?.result.data ?? null;
  }

  const sort = read('sort', searchParams.sort) ?? 'name';
  return {
    search: {
      q: read('q', searchParams.q) ?? '',
      region: read('region', searchParams.region),
      type: read('type', searchParams.type),
      framework: read('framework', searchParams.framework),
      judgement: read('judgement', searchParams.judgement) ?? 'overallEffectiveness',
      grade: read('grade', searchParams.grade),
      sort,
      order: read('order', searchParams.order) ?? usualOrder(sort),
    },
    ignored,
  };
}

/** The shortest query string that means this search: "?region=london&sort=leaders", or nothing at all. */
export function nationalListQuery(search: NationalListSearch): string {
  const said: Record<NationalListParam, string | null> = {
    q: search.q || null,
    region: search.region,
    type: search.type,
    framework: search.framework,
    judgement: search.grade && search.judgement,
    grade: search.grade,
    sort: search.sort === 'name' ? null : search.sort,
    order: search.order === usualOrder(search.sort) ? null : search.order,
  };
  const query = new URLSearchParams(
    Object.entries(said).flatMap(([param, word]) =>
      word === null ? [] : [[param, param === 'q' ? word : toAddressWord(word)]],
    ),
  );
  return query.size > 0 ? `?${query}` : '';
}

/** Whether an address carries empty or superfluous parts, as a plain form sends them. */
export function isUntidy(raw: RawParams, search: NationalListSearch): boolean {
  const tidy = new URLSearchParams(nationalListQuery(search));

  return Object.keys(searchParams).some((param) => raw[param] !== undefined && !tidy.has(param));
}
