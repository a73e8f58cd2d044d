import type { AsAtView } from '@/lib/domain/as-at';
import type { Grade } from '@/lib/domain/grades';
import type { RegionChoice } from '@/lib/domain/local-authorities';
import type { FilterableJudgement } from '@/lib/domain/national-list';
import { paths } from '@/lib/paths';
import { nationalListQuery } from '@/lib/schemas/national-list';

type Asked = AsAtView & { judgement: FilterableJudgement; region: RegionChoice | null };

/** The national list of exactly the authorities that a number counts; of all of them without a grade. */
export function listHref(
  { asAt, rule, publishedBy, judgement, region }: Asked,
  grade: Grade | null,
) {
  const query = nationalListQuery({
    asAt,
    rule,
    publishedBy,
    judgement,
    grade,
    region,
    q: '',
    type: null,
    delivery: null,
    age: null,
    framework: null,
    sort: 'name',
    order: 'ascending',
  });
  return `${paths.localAuthorities.list}${query}`;
}
