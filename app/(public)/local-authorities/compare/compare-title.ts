import { modelOf } from '@/lib/domain/compare-search';
import { formatList } from '@/lib/format/lists';
import type { CompareView } from './compare-view';

/** What the comparison is of: the title of the page and of its files. */
export function compareTitle({
  search,
  authorities,
  first,
}: Pick<CompareView, 'search' | 'authorities' | 'first'>): string {
  if (!first || authorities.length < 2) return 'Compare local authorities';

  const model = search.company && modelOf(search.company);
  if (model) return `${first.name} beside its statistical neighbours (${model} model)`;
  if (search.company) return `${first.name} beside the rest of its region, ${first.region}`;

  return `${formatList(authorities.map(({ name }) => name))} side by side`;
}
