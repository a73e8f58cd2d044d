import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { TakeViewAway } from '@/app/(public)/take-view-away';
import { citeView, wholeAddress } from '@/app/(public)/view-source';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { CompareNotes } from '@/components/comparison/compare-notes';
import { Page } from '@/components/layout/page';
import { Section } from '@/components/layout/section';
import { SourceNote } from '@/components/local-authorities/source-note';
import { HeldNote } from '@/components/themes/held-note';
import { ItemList } from '@/components/themes/item-list';
import { RepeatedTable } from '@/components/themes/repeated-table';
import { ThemeFilters } from '@/components/themes/theme-filters';
import { ThemeTable } from '@/components/themes/theme-table';
import { VisitThemeTable } from '@/components/themes/visit-theme-table';
import { basisOf, countThemes, repeatsFrom } from '@/lib/comparison/themes';
import { formatCount } from '@/lib/format/numbers';
import { paths } from '@/lib/paths';
import { isUntidyThemes, themesQuery } from '@/lib/schemas/themes';
import { themeSources, themesTitle } from './themes-file';
import { readThemesView } from './themes-view';

export const metadata: Metadata = { title: 'What needs to improve' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default pageOrProblem(async function ThemesPage({ searchParams }: Props) {
  const raw = await searchParams;
  const view = await readThemesView(raw);
  const { search, ignored, everything, items, themes, chosen, repeated } = view;
  const query = themesQuery(search);
  if (ignored.length === 0 && isUntidyThemes(raw, search)) {
    redirect(paths.nationalPicture.themes(query));
  }

  const linkTo = (change: Partial<typeof search>) =>
    paths.nationalPicture.themes(themesQuery({ ...search, ...change }));
  const years = [...new Set(everything.map(({ day }) => day.slice(0, 4)))].toSorted();
  const basis = basisOf(everything);
  const held = formatCount(basis.documents, 'report or letter', 'reports and letters');
  const narrowed = search.criterion !== null || search.la !== null || search.year !== null;

  return (
    <Page
      title={
        chosen
          ? `What needs to improve, as far as held: ${chosen.title.toLowerCase()}`
          : 'What needs to improve, as far as reports are held'
      }
      lead={`What ${held} of ${formatCount(basis.authorities, 'authority', 'authorities')} ask for, by criterion, and what they ask for again. They are a few of all that are on record and do not speak for the country.`}
      breadcrumbs={[{ text: 'The national picture', href: paths.nationalPicture.page() }]}
    >
      <CompareNotes ignored={ignored} />
      <HeldNote basis={basis} onRecord={view.onRecord} />
      <ThemeFilters
        search={search}
        criteria={countThemes(everything)
          .map(({ criterion }) => criterion)
          .toSorted((a, b) => a.id.localeCompare(b.id))}
        authorities={[...new Map(everything.map(({ laCode, laName }) => [laCode, laName]))].map(
          ([laCode, name]) => ({ laCode, name }),
        )}
        years={years}
      />
      <Section title="By criterion" id="criteria">
        <p role="status" className="mb-4 max-w-prose">
          {formatCount(items.length, 'item')}
          {narrowed && ` of ${everything.length}`},{' '}
          {formatCount(themes.length, 'criterion', 'criteria')}. An item that speaks of several
          criteria counts under each. Which criteria an item is about is our reading, not Ofsted’s.
          {view.uncoded.length > 0 &&
            ` ${formatCount(view.uncoded.length, 'item')} of them ${view.uncoded.length === 1 ? 'has' : 'have'} no criterion yet and ${view.uncoded.length === 1 ? 'is' : 'are'} in no row.`}
        </p>
        {themes.length > 0 ? (
          <ThemeTable
            caption="What needs to improve, by criterion and year"
            themes={themes}
            years={search.year ? [search.year] : years}
            hrefOf={(criterion) => `${linkTo({ criterion })}#items`}
          />
        ) : (
          <p className="max-w-prose">
            Nothing held here fits all of this.{' '}
            <a href={paths.nationalPicture.themes()}>See everything that is held</a>.
          </p>
        )}
      </Section>
      {narrowed && items.length > 0 && (
        <Section title="The items" id="items">
          <ItemList items={items} />
        </Section>
      )}
      <Section title="Asked for again and again" id="repeated">
        <p className="mb-4 max-w-prose">
          Criteria that {repeatsFrom} or more inspections or visits of one authority asked to be
          better. Visits look at parts of the service only, so a gap between two of them is no sign
          that it was better meanwhile.
        </p>
        {repeated.length > 0 ? (
          <RepeatedTable
            repeated={repeated}
            hrefOf={(criterion, la) => `${linkTo({ criterion, la, year: null })}#items`}
          />
        ) : (
          <p>None among the reports and letters held.</p>
        )}
      </Section>
      <Section title="What visits were about" id="visits">
        <p className="mb-4 max-w-prose">
          All {view.onRecord.visits} focused and monitoring visits on record, across the country,
          with what their letters count. Monitoring visits are on record from April 2022 to March
          2025 only, without letters. A year is the calendar year in which the visit began.
        </p>
        <VisitThemeTable counts={view.visitThemes} />
      </Section>
      <TakeViewAway
        what="these counts"
        files={[
          { href: paths.nationalPicture.themesFile('csv', query), format: 'CSV (the items)' },
          {
            href: paths.nationalPicture.themesFile('ods', query),
            format: 'an OpenDocument spreadsheet (items, criteria and visits)',
          },
        ]}
        citation={citeView(themesTitle(view), view.dataTo)}
        address={wholeAddress(paths.nationalPicture.themes(query))}
        dataTo={view.dataTo}
      />
      <SourceNote
        sources={themeSources}
        remark="The sentences of items that were coded here are ours, not the report’s."
      />
    </Page>
  );
});
