import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { TakeViewAway } from '@/app/(public)/take-view-away';
import { citeView, gradeSource, wholeAddress } from '@/app/(public)/view-source';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { TileMapView } from '@/components/charts/tile-map';
import { Page } from '@/components/layout/page';
import { Section } from '@/components/layout/section';
import { AsAtNote } from '@/components/local-authorities/as-at-note';
import { SourceNote } from '@/components/local-authorities/source-note';
import { findingOf, withoutGrade } from '@/components/national-picture/findings';
import { IgnoredPart } from '@/components/national-picture/ignored-part';
import { MapTable } from '@/components/national-picture/map-table';
import { placeHref, placeLabel } from '@/components/national-picture/map-words';
import { GradeKey } from '@/components/national-picture/now-figure';
import { PictureFilters } from '@/components/national-picture/picture-filters';
import { ScrollRegion } from '@/components/ui/scroll-region';
import { isGrade } from '@/lib/domain/grades';
import { formatDate } from '@/lib/format/dates';
import { judgementAreaLabels } from '@/lib/format/judgement-areas';
import { describePlace } from '@/lib/format/national-picture';
import { paths } from '@/lib/paths';
import { typedDay } from '@/lib/schemas/as-at';
import { isUntidyPicture, nationalPictureQuery } from '@/lib/schemas/national-picture';
import { readMapView } from './map-view';

export const metadata: Metadata = { title: 'Map of grades' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default pageOrProblem(async function NationalMapPage({ searchParams }: Props) {
  const raw = await searchParams;
  const view = await readMapView(raw);
  const { search, ignored, asAt, today, firstDay, dataTo, fixed, tiles, beside, places, now } =
    view;
  const query = nationalPictureQuery(search);
  if (ignored.length === 0 && isUntidyPicture(raw, search)) {
    redirect(paths.nationalPicture.map(query));
  }

  const place = describePlace(search.region);
  const name = judgementAreaLabels[search.judgement];
  const without = withoutGrade(now);

  return (
    <Page
      title="Map of grades"
      lead="One tile for each authority, all of one size: a county counts as much as a borough."
      breadcrumbs={[{ href: paths.nationalPicture.page(query), text: 'The national picture' }]}
    >
      <IgnoredPart ignored={ignored} />
      <PictureFilters
        action={paths.nationalPicture.map()}
        search={search}
        typed={typedDay(raw, search)}
      />
      <AsAtNote asAt={asAt} view={search} today={today} firstDay={firstDay} />
      <figure aria-labelledby="map-title" className="my-6">
        <figcaption>
          <p id="map-title" className="max-w-prose font-[650] text-h3">
            {findingOf(now, asAt, place, today)}
          </p>
          <div className="mt-1 text-quiet text-table">
            <GradeKey />
            {without !== 'none' && <p>Dotted: without a grade ({without}).</p>}
          </div>
        </figcaption>
        <p className="mt-2 text-small print:hidden">
          <a href="#every-authority">Go past the map to the same as a table</a>
        </p>
        <div className="mt-4">
          <ScrollRegion label={`Map: ${name} on ${formatDate(asAt.day)}`}>
            <TileMapView
              label={`${name} on ${formatDate(asAt.day)}, from north to south`}
              tiles={tiles.map((tile) => ({
                key: tile.authority.laCode,
                name: tile.authority.name,
                row: tile.row,
                column: tile.column,
                grade: tile.kind !== 'notThere' && isGrade(tile.kind) ? tile.kind : 'none',
                label: placeLabel(tile, search.judgement),
                href: placeHref(tile),
              }))}
            />
          </ScrollRegion>
        </div>
        {beside.length > 0 && (
          <div className="mt-3 max-w-prose text-small">
            <p>These existed on {formatDate(asAt.day)} and have no tile today:</p>
            <ul className="list-disc pl-5">
              {beside.map((one) => (
                <li key={one.authority.laCode}>
                  <a className="inline-block py-0.5" href={placeHref(one)}>
                    {placeLabel(one, search.judgement)}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        )}
        <p className="mt-3 text-quiet text-small">
          Source: {gradeSource}. Places of tiles derived from Open Innovations hexmaps, MIT licence.
        </p>
      </figure>
      <Section title="Every authority" id="every-authority">
        <MapTable places={places} area={search.judgement} day={asAt.day} />
      </Section>
      <TakeViewAway
        what="this table"
        files={[
          { href: paths.nationalPicture.mapFile('csv', query), format: 'CSV' },
          {
            href: paths.nationalPicture.mapFile('ods', query),
            format: 'an OpenDocument spreadsheet',
          },
        ]}
        citation={citeView(
          `${name} in each authority in ${place} as at ${formatDate(asAt.day)}`,
          dataTo,
        )}
        address={wholeAddress(paths.nationalPicture.map(nationalPictureQuery(fixed)))}
        dataTo={dataTo}
      />
      <SourceNote
        sources={[gradeSource]}
        remark="Places of tiles derived from Open Innovations hexmaps, MIT licence."
      />
    </Page>
  );
});
