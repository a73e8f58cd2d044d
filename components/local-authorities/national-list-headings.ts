import {
  type NationalListSearch,
  type NationalListSort,
  nationalListColumns,
} from '@/lib/domain/national-list';
import { paths } from '@/lib/paths';
import { nationalListQuery, usualOrder } from '@/lib/schemas/national-list';
import type { GradeTableHeading } from './grade-table';
import { columnHeadings } from './national-list-rows';

const sortWords = {
  name: 'name',
  region: 'region',
  published: 'date published',
  overallEffectiveness: 'overall grade',
  leaders: 'grade for leaders',
  helpAndProtection: 'grade for help and protection',
  inCare: 'grade for children in care',
  careLeavers: 'grade for care leavers',
} as const satisfies Record<NationalListSort, string>;

const directionWords = {
  text: { ascending: 'from A to Z', descending: 'from Z to A' },
  date: { ascending: 'oldest first', descending: 'newest first' },
  grade: { ascending: 'best first', descending: 'worst first' },
} as const;

/** "grade for leaders, best first": the order of the list in words. */
export function describeOrder({ sort, order }: Pick<NationalListSearch, 'sort' | 'order'>): string {
  const kind =
    sort === 'name' || sort === 'region' ? 'text' : sort === 'published' ? 'date' : 'grade';

  return `${sortWords[sort]}, ${directionWords[kind][order]}`;
}

/** The headings of the list, each with the address that sorts by it, or the other way round. */
export function listHeadings(search: NationalListSearch): GradeTableHeading[] {
  const sorted = (text: string, sort: NationalListSort) => ({ text, sort: sortLink(search, sort) });

  return [
    sorted('Local authority', 'name'),
    sorted('Region', 'region'),
    { text: 'On site' },
    sorted('Published', 'published'),
    ...nationalListColumns.map((column) => sorted(columnHeadings[column], column)),
  ];
}

function sortLink(
  search: NationalListSearch,
  sort: NationalListSort,
): NonNullable<GradeTableHeading['sort']> {
  const current = search.sort === sort;
  const turned = search.order === 'ascending' ? 'descending' : 'ascending';
  const wanted = { ...search, sort, order: current ? turned : usualOrder(sort) };

  return {
    href: `${paths.localAuthorities.list}${nationalListQuery(wanted)}`,
    direction: current ? search.order : undefined,
  };
}
