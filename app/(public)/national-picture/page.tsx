import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { TakeViewAway } from '@/app/(public)/take-view-away';
import { citeView, gradeSource, populationSource, wholeAddress } from '@/app/(public)/view-source';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { Page } from '@/components/layout/page';
import { Section } from '@/components/layout/section';
import { AsAtNote } from '@/components/local-authorities/as-at-note';
import { SourceNote } from '@/components/local-authorities/source-note';
import { rangeOf } from '@/components/national-picture/findings';
import { IgnoredPart } from '@/components/national-picture/ignored-part';
import { listHref } from '@/components/national-picture/list-href';
import { NowFigure } from '@/components/national-picture/now-figure';
import { PictureFilters } from '@/components/national-picture/picture-filters';
import { RowsFigure } from '@/components/national-picture/rows-figure';
import { SeriesFigure } from '@/components/national-picture/series-figure';
import { lifetimeOf } from '@/lib/comparison/judgement-lifetime';
import type { Grade } from '@/lib/domain/grades';
import { formatDate } from '@/lib/format/dates';
import { judgementAreaLabels } from '@/lib/format/judgement-areas';
import { describePlace } from '@/lib/format/national-picture';
import { paths } from '@/lib/paths';
import { typedDay } from '@/lib/schemas/as-at';
import { isUntidyPicture, nationalPictureQuery } from '@/lib/schemas/national-picture';
import { readNationalPicture } from './picture-view';

export const metadata: Metadata = { title: 'The national picture' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default pageOrProblem(async function NationalPicturePage({ searchParams }: Props) {
  const raw = await searchParams;
  const view = await readNationalPicture(raw);
  const { search, ignored, asAt, today, firstDay, dataTo, fixed, picture } = view;
  const query = nationalPictureQuery(search);
  if (ignored.length === 0 && isUntidyPicture(raw, search)) {
    redirect(paths.nationalPicture.page(query));
  }

  const place = describePlace(search.region);
  const name = judgementAreaLabels[search.judgement];
  const day = formatDate(asAt.day);
  const regionRows = picture.byRegion.map(({ region, distribution }) => ({
    key: region,
    label: region,
    distribution,
    hrefOf: (grade: Grade) => listHref({ ...search, region }, grade),
  }));
  const judgementRows = picture.judgements.map((distribution) => ({
    key: distribution.area,
    label: judgementAreaLabels[distribution.area],
    distribution,
    hrefOf: (grade: Grade) => listHref({ ...search, judgement: distribution.area }, grade),
  }));

  return (
    <Page
      title="The national picture"
      lead="How the services of all authorities stand, judgement by judgement, on any day since 2014."
    >
      <IgnoredPart ignored={ignored} />
      <PictureFilters
        action={paths.nationalPicture.page()}
        search={search}
        typed={typedDay(raw, search)}
        withPoints
      />
      <AsAtNote asAt={asAt} view={search} today={today} firstDay={firstDay} />
      <p className="mt-3 text-table print:hidden">
        The same{' '}
        <a href={paths.nationalPicture.map(nationalPictureQuery({ ...search, points: 'yearly' }))}>
          as a map
        </a>{' '}
        or <a href={listHref(search, null)}>as a list of authorities</a>.
      </p>
      <p className="mt-1 text-table print:hidden">
        Also: <a href={paths.nationalPicture.movement()}>from one inspection to the next</a>,{' '}
        <a href={paths.nationalPicture.themes()}>what needs to improve</a>,{' '}
        <a href={paths.nationalPicture.repeatConcerns}>concerns that repeat</a>,{' '}
        <a href={paths.nationalPicture.interventions}>where the Department intervened</a> and{' '}
        <a href={paths.localAuthorities.compare()}>authorities side by side</a>.
      </p>
      <NowFigure
        now={picture.now}
        search={search}
        asAt={asAt}
        year={picture.year}
        today={today}
        source={`${gradeSource}; ${populationSource}`}
      />
      <Section title={`${name} over time`} id="time">
        <SeriesFigure
          series={picture.series}
          search={search}
          asAt={asAt}
          place={place}
          atDeadline={picture.atDeadline}
          lifetime={lifetimeOf(search.judgement)}
          source={`${gradeSource}; ${populationSource}`}
        />
      </Section>
      {picture.byRegion.length > 0 && picture.now.graded.authorities > 0 && (
        <Section title={`${name} by region`} id="regions">
          <RowsFigure
            id="by-region"
            title={rangeOf(regionRows, `${name} by region on ${day}`)}
            heading="Region"
            rows={regionRows}
            source={gradeSource}
          />
        </Section>
      )}
      <Section title="Every judgement" id="judgements">
        <RowsFigure
          id="every-judgement"
          title={rangeOf(judgementRows, `Each judgement in ${place} on ${day}`)}
          heading="Judgement"
          rows={judgementRows}
          source={gradeSource}
        />
        <p className="max-w-prose text-small">
          Judgements are shown one by one and never added up. Overall effectiveness was given by
          inspections that began before April 2026; children in care and care leavers have had a
          judgement each since January 2023.
        </p>
      </Section>
      <TakeViewAway
        what="these numbers"
        files={[
          { href: paths.nationalPicture.file('csv', query), format: 'CSV' },
          { href: paths.nationalPicture.file('ods', query), format: 'an OpenDocument spreadsheet' },
        ]}
        citation={citeView(`${name} in ${place} as at ${day}`, dataTo)}
        address={wholeAddress(paths.nationalPicture.page(nationalPictureQuery(fixed)))}
        dataTo={dataTo}
      />
      <SourceNote sources={[gradeSource, populationSource]} />
    </Page>
  );
});
