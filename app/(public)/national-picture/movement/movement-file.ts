import { citeView, gradeSource, wholeAddress } from '@/app/(public)/view-source';
import { describeEnd, movementTitle } from '@/components/movement/movement-words';
import type { Column, Table } from '@/lib/exports/tables/table';
import type { ViewFile } from '@/lib/exports/view-file';
import { formatDate } from '@/lib/format/dates';
import { frameworkLabels } from '@/lib/format/frameworks';
import { outcomeLabels } from '@/lib/format/grades';
import { paths } from '@/lib/paths';
import { movementQuery } from '@/lib/schemas/movement';
import type { MovementView } from './movement-view';

const verdictWords = { better: 'rise', same: 'no change', worse: 'fall' } as const;

/** The steps that are listed and the times of inadequate, to take away. */
export function movementFile(view: MovementView): ViewFile {
  const { search, until, dataTo, today, listed, moves } = view;
  const title = movementTitle(search, until);

  return {
    name: `movement-${until}`,
    title,
    about: `${listed.length} of ${moves.length} steps between inspections, newest first.`,
    asAt: `Reports published up to ${formatDate(until)}. Grades that were corrected later are corrected.`,
    dataTo,
    madeOn: today,
    citation: citeView(title, dataTo),
    address: wholeAddress(paths.nationalPicture.movement(movementQuery(view.fixed))),
    sources: [gradeSource],
    notes: [
      [
        'Steps',
        'From one published inspection of an authority to its next, where both gave the judgement. Steps across frameworks are never counted with others.',
      ],
      [
        'Times',
        'From the day the first report that says inadequate came out to the day the next full inspection’s report says otherwise, whatever the framework.',
      ],
      ['[z]', 'Not applicable: there is no such value.'],
    ],
    tables: [stepsTable(view), timesTable(view)],
  };
}

const text = (name: string, meaning: string): Column => ({ name, kind: 'text', meaning });
const authorityColumns = [
  text('la_code', 'The three-digit code of the authority.'),
  text('local_authority', 'Its name.'),
];

function stepsTable({ listed }: MovementView): Table {
  return {
    name: 'steps',
    title: 'Steps',
    about: 'One row for each step from an inspection to the next.',
    columns: [
      ...authorityColumns,
      text('from_published_on', 'The day the first report came out.'),
      text('from_framework', 'Its framework.'),
      text('from_grade', 'Its grade.'),
      text('to_published_on', 'The day the next report came out.'),
      text('to_framework', 'Its framework.'),
      text('to_grade', 'Its grade.'),
      text('change', 'A rise, a fall, or no change.'),
    ],
    rows: listed.map(({ authority, from, to, verdict }) => [
      authority.laCode,
      authority.name,
      ...[from, to].flatMap(({ inspection, grade }) => [
        inspection.publishedOn,
        frameworkLabels[inspection.framework],
        outcomeLabels[grade],
      ]),
      verdictWords[verdict],
    ]),
  };
}

function timesTable({ spells }: MovementView): Table {
  return {
    name: 'times-inadequate',
    title: 'Times inadequate',
    about: 'One row for each time in which the newest grade of an authority was inadequate.',
    columns: [
      ...authorityColumns,
      text('from', 'The day the first report that said so came out.'),
      text('to', 'The day it ended; none while it goes on.'),
      {
        name: 'days',
        kind: 'number',
        meaning: 'Days from one to the other, or to the day asked about.',
      },
      { name: 'inspections', kind: 'number', meaning: 'How many inspections said so.' },
      text('then', 'The grade that ended it, or how else it ended.'),
      text(
        'services_run_by',
        'Trusts and companies that ran the services at some time of it, or the council.',
      ),
    ],
    rows: spells.map(({ authority, from, end, days, inspections, organisations }) => [
      authority.laCode,
      authority.name,
      from,
      end.kind === 'goesOn' ? null : end.day,
      days,
      inspections.length,
      describeEnd(end),
      organisations.map(({ name }) => name).join('; ') || 'The council',
    ]),
  };
}
