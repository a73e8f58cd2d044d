import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { TakeViewAway } from '@/app/(public)/take-view-away';
import {
  citeView,
  gradeSource,
  indicatorSource,
  neighbourSource,
  wholeAddress,
} from '@/app/(public)/view-source';
import { metadataOrNone, pageOrProblem } from '@/app/problems/page-or-problem';
import { ChangeFinding } from '@/components/comparison/change-finding';
import { ChangeTable } from '@/components/comparison/change-table';
import { companyLabels } from '@/components/comparison/company-labels';
import { CompareForm } from '@/components/comparison/compare-form';
import { CompareNotes } from '@/components/comparison/compare-notes';
import { inSentence } from '@/components/comparison/compare-words';
import { ImprovementBeside } from '@/components/comparison/improvement-beside';
import { IndicatorOverTime } from '@/components/comparison/indicator-over-time';
import { IndicatorTable } from '@/components/comparison/indicator-table';
import { NotCompared } from '@/components/comparison/not-compared';
import { OtherHistories } from '@/components/comparison/other-histories';
import { SideBySideTable } from '@/components/comparison/side-by-side-table';
import { Page } from '@/components/layout/page';
import { Section } from '@/components/layout/section';
import { AsAtNote } from '@/components/local-authorities/as-at-note';
import { SourceNote } from '@/components/local-authorities/source-note';
import { Details } from '@/components/ui/details';
import { companies, mostCompared } from '@/lib/domain/compare-search';
import { filterableJudgements } from '@/lib/domain/national-list';
import { formatDate } from '@/lib/format/dates';
import { judgementAreaLabels } from '@/lib/format/judgement-areas';
import { paths } from '@/lib/paths';
import { queryOf, rawParams } from '@/lib/schemas/address-words';
import { typedDay } from '@/lib/schemas/as-at';
import { compareQuery, isUntidyCompare } from '@/lib/schemas/compare';
import { compareTitle } from './compare-title';
import { readCompareView } from './compare-view';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Read once a request: title and page ask for the same. */
const readView = cache((query: string) => readCompareView(rawParams(new URLSearchParams(query))));

export const generateMetadata = metadataOrNone(
  async ({ searchParams }: Props): Promise<Metadata> => {
    return { title: compareTitle(await readView(queryOf(await searchParams))) };
  },
);

export default pageOrProblem(async function ComparePage({ searchParams }: Props) {
  const raw = await searchParams;
  const view = await readView(queryOf(raw));
  const { search, ignored, resolved, dropped, first, authorities, sideBySide, asAt } = view;
  const faults = [ignored, resolved.unknown, resolved.unclear, dropped].flat();
  // A plain form sends every field and names. The address people share says codes, and only what was asked for.
  if (faults.length === 0 && isUntidyCompare(raw, search)) {
    redirect(paths.localAuthorities.compare(compareQuery(search)));
  }

  const linkTo = (change: Partial<typeof search>) =>
    paths.localAuthorities.compare(compareQuery({ ...search, ...change }));
  const form = (
    <CompareForm
      search={search}
      typedDay={typedDay(raw, search)}
      everyName={view.everyName}
      boxes={[
        ...resolved.found.map(({ name }) => ({ text: name, wrong: false })),
        ...resolved.unknown.map((text) => ({ text, wrong: true })),
        ...resolved.unclear.map(({ typed }) => ({ text: typed, wrong: true })),
      ]}
    />
  );
  const enough = first !== null && authorities.length > 1;

  const grades = (
    <Section key="grades" title={`Grades on ${formatDate(asAt.day)}`} id="grades">
      <AsAtNote asAt={asAt} view={search} today={view.today} firstDay={view.firstDay} />
      {view.orderRefused && search.order && (
        <p className="mt-1 mb-3 max-w-prose border-accent border-l-4 py-1 pl-4">
          Rows are not put in order of {inSentence(search.order)}: its grades here are not alike,
          and an order would compare them.
        </p>
      )}
      <SideBySideTable
        caption={`Grades on ${formatDate(asAt.day)}`}
        sideBySide={sideBySide}
        day={asAt.day}
        order={view.orderRefused ? null : search.order}
        orderHref={(area) => {
          const column = sideBySide.columns.find((one) => one.area === area);
          const known = filterableJudgements.find((one) => one === area);
          return known && column && column.comparable !== 'none' ? linkTo({ order: known }) : null;
        }}
      />
      <NotCompared {...sideBySide} />
    </Section>
  );
  const history = first && (
    <Section
      key="history"
      title={`${judgementAreaLabels[search.judgement]}${search.since ? ` since ${formatDate(search.since)}` : ' since 2013'}`}
      id="history"
    >
      {search.since && (
        <ChangeFinding
          area={search.judgement}
          since={search.since}
          changes={search.company ? view.changes.slice(1) : view.changes}
          whose={search.company ? first.name : null}
        />
      )}
      <ChangeTable area={search.judgement} since={search.since} changes={view.changes} />
      <OtherHistories
        judgement={search.judgement}
        since={search.since}
        hrefOf={(change) => `${linkTo(change)}#history`}
      />
    </Section>
  );

  return (
    <Page
      title={compareTitle(view)}
      lead="Grades, their history, what had to improve and indicators, like with like."
      breadcrumbs={[{ text: 'Local authorities', href: paths.localAuthorities.list }]}
    >
      <CompareNotes
        ignored={ignored}
        unknown={resolved.unknown}
        unclear={resolved.unclear}
        dropped={dropped}
        alone={search.company && first ? first.name : null}
      />
      {enough ? (
        <Details summary="Change what is compared" open={faults.length > 0}>
          {form}
        </Details>
      ) : (
        form
      )}
      {enough && search.company && (
        <p className="mt-3 text-table print:hidden">
          The same beside{' '}
          {companies
            .filter((company) => company !== search.company)
            .map((company, index) => (
              <span key={company}>
                {index > 0 && ' or '}
                <a href={linkTo({ company })}>{companyLabels[company].toLowerCase()}</a>
              </span>
            ))}
          .
        </p>
      )}
      {first && !enough && (
        <p className="mt-6 max-w-prose">
          Name a second authority, or set {first.name} beside{' '}
          <a href={linkTo({ company: 'neighbours-2025' })}>its statistical neighbours of 2025</a>,{' '}
          <a href={linkTo({ company: 'neighbours-2021' })}>those of 2021</a> or{' '}
          <a href={linkTo({ company: 'region' })}>its region</a>.
        </p>
      )}
      {enough && (
        <>
          {search.since ? [history, grades] : [grades, history]}
          <Section title="What had to improve" id="improvement">
            <ImprovementBeside authorities={authorities} items={view.items} />
          </Section>
          <Section title="Indicators" id="indicators">
            <p className="mb-4 max-w-prose">
              Published figures, in their newest period whatever the day above. They say how much
              there is and how often, not how good it is, and no grade rests on them.
              {authorities.length > mostCompared &&
                ` The name of an indicator leads to its figures for all ${authorities.length} authorities.`}
            </p>
            {view.indicator && (
              <div className="mb-8" id="indicator">
                <IndicatorOverTime
                  figures={view.indicator}
                  authorities={authorities}
                  region={first.region}
                  neighbours={neighboursOf(view.model, first.name, view.nearCodes)}
                />
              </div>
            )}
            <IndicatorTable
              indicators={view.indicators}
              authorities={authorities.length > mostCompared ? [first] : authorities}
              region={first.region}
              neighbours={neighboursOf(view.model, first.name, view.nearCodes)}
              hrefOf={(key) => `${linkTo({ indicator: key })}#indicator`}
            />
          </Section>
          <TakeViewAway
            what="these comparisons"
            files={[
              {
                href: paths.localAuthorities.compareFile('csv', compareQuery(search)),
                format: 'CSV (the grades)',
              },
              {
                href: paths.localAuthorities.compareFile('ods', compareQuery(search)),
                format: 'an OpenDocument spreadsheet (all of it)',
              },
            ]}
            citation={citeView(compareTitle(view), view.dataTo)}
            address={wholeAddress(paths.localAuthorities.compare(compareQuery(view.fixed)))}
            dataTo={view.dataTo}
          />
        </>
      )}
      <SourceNote sources={[gradeSource, indicatorSource, neighbourSource]} />
    </Page>
  );
});

function neighboursOf(model: number, name: string, codes: readonly string[]) {
  return { codes, heading: `Median of ${name}’s ${model} neighbours` };
}
