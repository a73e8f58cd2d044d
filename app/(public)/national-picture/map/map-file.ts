import { citeView, gradeSource, wholeAddress } from '@/app/(public)/view-source';
import { standingWords } from '@/components/national-picture/map-words';
import type { ViewFile } from '@/lib/exports/view-file';
import { explainAsAt } from '@/lib/format/as-at';
import { formatDate } from '@/lib/format/dates';
import { frameworkLabels } from '@/lib/format/frameworks';
import { judgementAreaLabels } from '@/lib/format/judgement-areas';
import { describePlace } from '@/lib/format/national-picture';
import { paths } from '@/lib/paths';
import { nationalPictureQuery } from '@/lib/schemas/national-picture';
import type { MapView } from './map-view';

/** The facts of the map, to take away. */
export function mapFile(view: MapView): ViewFile {
  const { search, asAt, today, dataTo, fixed, places } = view;
  const name = judgementAreaLabels[search.judgement];
  const title = `${name} in each authority in ${describePlace(search.region)} as at ${formatDate(asAt.day)}`;

  return {
    name: `national-map-${asAt.day}`,
    title,
    about: 'How each authority stands in one judgement, with its place on the map of equal tiles.',
    asAt: explainAsAt(asAt, today),
    dataTo,
    madeOn: today,
    citation: citeView(title, dataTo),
    address: wholeAddress(paths.nationalPicture.map(nationalPictureQuery(fixed))),
    sources: [gradeSource, 'Places of tiles: Open Innovations hexmaps, MIT licence'],
    notes: [
      [
        'Did not exist',
        'The authority began after this day. Grades of those it followed are theirs.',
      ],
      [
        'tile_row, tile_column',
        'Counted from the top left; every second row stands half a tile to the right. Former authorities have no tile.',
      ],
      ['[z]', 'Not applicable: there is no such value.'],
    ],
    tables: [
      {
        name: 'map',
        title: 'Map',
        about: 'One row for each authority, by name.',
        columns: [
          { name: 'la_code', kind: 'text', meaning: 'The three-digit code of the authority.' },
          {
            name: 'gss_code',
            kind: 'text',
            meaning: 'Its code of the Office for National Statistics.',
          },
          { name: 'local_authority', kind: 'text', meaning: 'Its name.' },
          { name: 'region', kind: 'text', meaning: 'One of the nine regions.' },
          {
            name: 'outcome',
            kind: 'text',
            meaning: `The grade for ${name.toLowerCase()}, or why there is none.`,
          },
          {
            name: 'published_on',
            kind: 'text',
            meaning: 'The day the report came out, as year, month, day.',
          },
          { name: 'framework', kind: 'text', meaning: 'The framework of the inspection.' },
          { name: 'tile_row', kind: 'number', meaning: 'The row of its tile.' },
          { name: 'tile_column', kind: 'number', meaning: 'The column of its tile.' },
        ],
        rows: places.map((place) => {
          const { authority, inspection } = place;
          return [
            authority.laCode,
            authority.gssCode,
            authority.name,
            authority.region,
            standingWords(place, search.judgement),
            inspection?.publishedOn ?? null,
            inspection ? frameworkLabels[inspection.framework] : null,
            authority.tile?.row ?? null,
            authority.tile?.column ?? null,
          ];
        }),
      },
    ],
  };
}
