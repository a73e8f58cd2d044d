import { citeView, gradeSource, populationSource, wholeAddress } from '@/app/(public)/view-source';
import type { Distribution } from '@/lib/comparison/distribution';
import { isGrade } from '@/lib/domain/grades';
import { outcomeKinds } from '@/lib/domain/national-picture';
import type { Cell, Column, Table } from '@/lib/exports/tables/table';
import type { ViewFile } from '@/lib/exports/view-file';
import { explainAsAt } from '@/lib/format/as-at';
import { formatDate } from '@/lib/format/dates';
import { judgementAreaLabels } from '@/lib/format/judgement-areas';
import { describeOutcome, describePlace } from '@/lib/format/national-picture';
import { paths } from '@/lib/paths';
import { nationalPictureQuery } from '@/lib/schemas/national-picture';
import type { NationalPictureView } from './picture-view';

/** Everything the national picture draws, as one long table. */
export function nationalPictureFile(view: NationalPictureView): ViewFile {
  const { search, asAt, today, dataTo, fixed, picture } = view;
  const place = describePlace(search.region);
  const name = judgementAreaLabels[search.judgement];
  const title = `${name} in ${place} as at ${formatDate(asAt.day)}`;
  const listed = picture.judgements.some(({ area }) => area === search.judgement);

  return {
    name: `national-picture-${asAt.day}`,
    title,
    about: `How many authorities and children stand at each grade: every judgement on the day, ${name.toLowerCase()} over time${picture.byRegion.length > 0 ? ' and by region' : ''}.`,
    asAt: explainAsAt(asAt, today),
    dataTo,
    madeOn: today,
    citation: citeView(title, dataTo),
    address: wholeAddress(paths.nationalPicture.page(nationalPictureQuery(fixed))),
    sources: [gradeSource, populationSource],
    notes: [
      [
        'share_of_graded',
        'A share of the authorities with one of the four grades for this judgement, from 0 to 1. Rows without a grade have none.',
      ],
      [
        'children',
        'Children aged 0 to 17 who live in the area of these authorities, by the mid-year estimate named beside. They are not the children known to services.',
      ],
      [
        'Frameworks',
        'Grades stand until the next inspection, so a day mixes grades given under several frameworks.',
      ],
      [
        'Overall effectiveness',
        'Inspections that began in April 2026 or later do not give it. The series ends there.',
      ],
      ['[z]', 'Not applicable: there is no such value.'],
    ],
    tables: [
      countTable([
        ...[...(listed ? [] : [picture.now]), ...picture.judgements].flatMap((distribution) =>
          rowsOf('day', asAt.day, place, distribution, picture.year),
        ),
        ...picture.series.flatMap((point) =>
          rowsOf('over time', point.asAt.day, place, point.distribution, point.year),
        ),
        ...picture.byRegion.flatMap(({ region, distribution }) =>
          rowsOf('regions', asAt.day, region, distribution, picture.year),
        ),
      ]),
    ],
  };
}

const columns: readonly Column[] = [
  {
    name: 'part',
    kind: 'text',
    meaning: 'Where on the page the number stands: day, over time or regions.',
  },
  { name: 'as_at', kind: 'text', meaning: 'The day, as year, month, day.' },
  { name: 'place', kind: 'text', meaning: 'England or a region.' },
  { name: 'judgement', kind: 'text', meaning: 'The judgement.' },
  { name: 'outcome', kind: 'text', meaning: 'The grade, or why there is none.' },
  { name: 'authorities', kind: 'number', meaning: 'How many authorities stand there.' },
  {
    name: 'share_of_graded',
    kind: 'number',
    meaning: 'Their share of those with a grade, from 0 to 1.',
  },
  { name: 'children', kind: 'number', meaning: 'Children aged 0 to 17 who live there.' },
  {
    name: 'share_of_children',
    kind: 'number',
    meaning: 'Their share of the children in authorities with a grade.',
  },
  { name: 'population_year', kind: 'number', meaning: 'The mid-year estimate of the children.' },
];

function countTable(rows: Table['rows']): Table {
  return {
    name: 'counts',
    title: 'Counts by grade',
    about: 'One row for each outcome of a judgement, in a place, on a day.',
    columns,
    rows,
  };
}

function rowsOf(
  part: string,
  day: string,
  place: string,
  { area, by, graded }: Distribution,
  year: number | null,
): Cell[][] {
  return outcomeKinds
    .filter((kind) => isGrade(kind) || by[kind].authorities > 0)
    .map((kind) => {
      const { authorities, children } = by[kind];
      const counted = year !== null;

      return [
        part,
        day,
        place,
        judgementAreaLabels[area],
        describeOutcome(kind, area),
        authorities,
        isGrade(kind) ? shareOf(authorities, graded.authorities) : null,
        counted ? children : null,
        counted && isGrade(kind) ? shareOf(children, graded.children) : null,
        year,
      ];
    });
}

function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000;
}
