import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { Page } from '@/components/layout/page';
import { clearedHref, FiltersInUse } from '@/components/local-authorities/filters-in-use';
import { GradeTable } from '@/components/local-authorities/grade-table';
import { NationalListFilters } from '@/components/local-authorities/national-list-filters';
import { describeOrder, listHeadings } from '@/components/local-authorities/national-list-headings';
import {
  IgnoredNote,
  ReadingNotes,
  SearchResult,
} from '@/components/local-authorities/national-list-notes';
import { toListRow } from '@/components/local-authorities/national-list-rows';
import { SortLinks } from '@/components/local-authorities/sort-links';
import { SourceNote } from '@/components/local-authorities/source-note';
import { buildNationalList } from '@/lib/comparison/national-list';
import { matchesText } from '@/lib/comparison/text-match';
import { formatCount } from '@/lib/format/numbers';
import { paths } from '@/lib/paths';
import { readNationalList } from '@/lib/queries/national-list';
import { isUntidy, nationalListQuery, parseNationalListSearch } from '@/lib/schemas/national-list';
import { today } from '@/lib/server/clock';

export const metadata: Metadata = { title: 'Find a local authority' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default pageOrProblem(async function LocalAuthoritiesPage({ searchParams }: Props) {
  const raw = await searchParams;
  const { search, ignored } = parseNationalListSearch(raw);
  // A plain form sends every field. The address people share says only what they asked for.
  if (ignored.length === 0 && isUntidy(raw, search)) {
    redirect(`${paths.localAuthorities.list}${nationalListQuery(search)}`);
  }

  const { current, former } = await readNationalList();
  const list = buildNationalList(current, search);
  const headings = listHeadings(search);
  const order = describeOrder(search);
  const day = today();
  const all = formatCount(list.total, 'local authority', 'local authorities');
  const shown = list.rows.length === list.total ? all : `${list.rows.length} of ${all}`;

  return (
    <Page
      title="Find a local authority"
      lead="What inspectors last found in its services for children, and when."
    >
      <IgnoredNote ignored={ignored} />
      <NationalListFilters search={search} />
      <FiltersInUse search={search} />
      <SearchResult
        exact={list.exact}
        former={former.filter((authority) => matchesText(authority, search.q))}
      />
      <div role="status" className="mt-6">
        <h2 className="font-[650] text-h3">{shown}</h2>
      </div>
      <ReadingNotes list={list} search={search} />
      {list.rows.length > 0 ? (
        <div className="mt-2">
          <SortLinks headings={headings} order={order} />
          <GradeTable
            caption={`${shown}, by ${order}`}
            headings={headings}
            rows={list.rows.map((row) => toListRow(row, day))}
          />
        </div>
      ) : (
        <p className="mt-4 max-w-prose">
          No local authority of today fits all of this. Check the spelling, remove a filter or{' '}
          <a href={clearedHref(search)}>see every local authority</a>.
        </p>
      )}
      <SourceNote
        sources={[
          'Ofsted, tables of inspection outcomes to March 2025 and inspection reports to August 2026',
        ]}
      />
    </Page>
  );
});
