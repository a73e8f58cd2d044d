import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { TakeViewAway } from '@/app/(public)/take-view-away';
import { citeView, gradeSource, wholeAddress } from '@/app/(public)/view-source';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { Page } from '@/components/layout/page';
import { AsAtNote } from '@/components/local-authorities/as-at-note';
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
import { matchesText } from '@/lib/comparison/text-match';
import { formatDate } from '@/lib/format/dates';
import { formatCount } from '@/lib/format/numbers';
import { paths } from '@/lib/paths';
import { typedDay } from '@/lib/schemas/as-at';
import { isUntidy, nationalListQuery } from '@/lib/schemas/national-list';
import { readNationalView } from './national-view';

export const metadata: Metadata = { title: 'Find a local authority' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default pageOrProblem(async function LocalAuthoritiesPage({ searchParams }: Props) {
  const raw = await searchParams;
  const view = await readNationalView(raw);
  const { search, ignored, list, asAt, today, absent, firstDay, dataTo, fixed } = view;
  const query = nationalListQuery(search);
  // A plain form sends every field. The address people share says only what they asked for.
  if (ignored.length === 0 && isUntidy(raw, search)) {
    redirect(`${paths.localAuthorities.list}${query}`);
  }

  const headings = listHeadings(search);
  const order = describeOrder(search);
  const then = search.asAt ? ` on ${formatDate(search.asAt)}` : '';
  const all = formatCount(list.total, 'local authority', 'local authorities');
  const shown = `${list.rows.length === list.total ? all : `${list.rows.length} of ${all}`}${then}`;

  return (
    <Page
      title="Find a local authority"
      lead="What inspectors last found in its services for children, and when."
    >
      <IgnoredNote ignored={ignored} />
      <NationalListFilters search={search} typed={typedDay(raw, search)} />
      <FiltersInUse search={search} />
      <p className="mt-3 text-table print:hidden">
        <a href={paths.localAuthorities.compare()}>Set authorities side by side</a>
      </p>
      <SearchResult
        exact={list.exact}
        former={absent.filter((authority) => matchesText(authority, search.q))}
      />
      <div role="status" className="mt-6">
        <h2 className="font-[650] text-h3">{shown}</h2>
      </div>
      <AsAtNote asAt={asAt} view={search} today={today} firstDay={firstDay} />
      <ReadingNotes list={list} search={search} />
      {list.rows.length > 0 ? (
        <div className="mt-2">
          <SortLinks headings={headings} order={order} />
          <GradeTable
            caption={`${shown}, by ${order}`}
            headings={headings}
            rows={list.rows.map((row) => toListRow(row, asAt.day, today))}
            folds="Show more about each one"
          />
        </div>
      ) : (
        <p className="mt-4 max-w-prose">
          No local authority fits all of this. Check the spelling, remove a filter or{' '}
          <a href={clearedHref(search)}>see every local authority</a>.
        </p>
      )}
      <TakeViewAway
        what="this list"
        files={[
          { href: paths.localAuthorities.listFile('csv', query), format: 'CSV' },
          {
            href: paths.localAuthorities.listFile('ods', query),
            format: 'an OpenDocument spreadsheet',
          },
        ]}
        citation={citeView(`Local authorities as at ${formatDate(asAt.day)}`, dataTo)}
        address={wholeAddress(`${paths.localAuthorities.list}${nationalListQuery(fixed)}`)}
        dataTo={dataTo}
      />
      <SourceNote sources={[gradeSource]} />
    </Page>
  );
});
