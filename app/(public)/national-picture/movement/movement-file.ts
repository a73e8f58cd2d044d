import { citeView, gradeSource, wholeAddress } from '@/app/(public)/view-source';
import {
  describeEnd,
  describeMeasure,
  describePartner,
  earlierSubjectLabels,
  movementTitle,
  routeLabels,
} from '@/components/movement/movement-words';
import type { Route } from '@/lib/comparison/routes-out';
import { grades } from '@/lib/domain/grades';
import { routeKinds } from '@/lib/domain/movement-search';
import type { Column, Table } from '@/lib/exports/tables/table';
import type { ViewFile } from '@/lib/exports/view-file';
import { formatDate } from '@/lib/format/dates';
import { frameworkLabels } from '@/lib/format/frameworks';
import { outcomeLabels } from '@/lib/format/grades';
import { paths } from '@/lib/paths';
import { movementQuery } from '@/lib/schemas/movement';
import type { MovementView } from './movement-view';

/** Where the routes out of inadequate come from. */
export const routeSources = [
  'GOV.UK, Hansard and the press, as named at each event of intervention',
  'Ofsted, Children’s social care data in England 2023, for findings before November 2013',
];

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
    sources: [gradeSource, ...routeSources],
    notes: [
      [
        'Steps',
        'From one published inspection of an authority to its next, where both gave the judgement. Steps across frameworks are never counted with others.',
      ],
      [
        'Times',
        'From the day the first report that says inadequate came out to the day the next full inspection’s report says otherwise, whatever the framework.',
      ],
      [
        'Routes',
        'What is on record between the first report and the last, the furthest-reaching first. The register of intervention is far from complete: nothing on record does not mean that a council did it by its own effort.',
      ],
      ['[z]', 'Not applicable: there is no such value.'],
    ],
    tables: [stepsTable(view), timesTable(view), routesTable(view), saidTable(view)],
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
      text('route', 'The furthest-reaching of what is on record for it.'),
      text(
        'services_run_by',
        'Trusts and companies on record as having run the services at some time of it.',
      ),
      text('partners', 'Authorities on record as partners, with their grade when that began.'),
      text('measures', 'Notices, directions, commissioners and advisers on record.'),
    ],
    rows: spells.map(({ authority, from, end, days, inspections, route }) => [
      authority.laCode,
      authority.name,
      from,
      end.kind === 'goesOn' ? null : end.day,
      days,
      inspections.length,
      describeEnd(end),
      routeLabels[route.kind],
      ...routeCells(route),
    ]),
  };
}

function routesTable({ spells }: MovementView): Table {
  const ended = spells.flatMap(({ end, route }) =>
    end.kind === 'better' ? [{ grade: end.grade, kind: route.kind }] : [],
  );
  const better = grades.filter((grade) => grade !== 'inadequate');

  return {
    name: 'ways-out',
    title: 'Ways out of inadequate',
    about: 'One row for each kind of route and the grade that ended the time.',
    columns: [
      text('route', 'The furthest-reaching of what is on record for the time.'),
      text('then', 'The grade that ended it.'),
      { name: 'times', kind: 'number', meaning: 'How many times.' },
    ],
    rows: routeKinds.flatMap((kind) =>
      better.map((grade) => [
        routeLabels[kind],
        outcomeLabels[grade],
        ended.filter((one) => one.kind === kind && one.grade === grade).length,
      ]),
    ),
  };
}

function saidTable({ said }: MovementView): Table {
  return {
    name: 'named-in-parliament',
    title: 'Named in Parliament',
    about: 'One row for each authority that was named as having improved, with the record.',
    columns: [
      ...authorityColumns,
      text('said', 'What was said of it, each with the day.'),
      text('before_the_record', 'A finding of inadequate by an earlier kind of inspection.'),
      text('overall_grades', 'Every overall grade on record with the day of its report.'),
      text('from', 'The day of the first finding of inadequate.'),
      text('to', 'The day of the first good or better after it, or the day asked about.'),
      text('services_run_by', 'Trusts and companies on record in between.'),
      text('partners', 'Authorities on record as partners, with their grade when that began.'),
      text('measures', 'Notices, directions, commissioners and advisers on record.'),
    ],
    rows: said.map(({ authority, statements, earlier, graded, from, to, route }) => [
      authority.laCode,
      authority.name,
      statements.map(({ content }) => `${content.saidOn}: ${content.summary}`).join(' ') || null,
      earlier && `${earlier.publishedOn}: ${earlierSubjectLabels[earlier.about]}`,
      graded
        .map(({ publishedOn, judgements: { overallEffectiveness: outcome } }) =>
          outcome ? `${publishedOn}: ${outcomeLabels[outcome]}` : '',
        )
        .join('; ') || null,
      from,
      to,
      ...routeCells(route),
    ]),
  };
}

function routeCells({ organisations, partners, measures }: Route): (string | null)[] {
  return [
    organisations.map(({ name }) => name).join('; ') || null,
    partners.map(describePartner).join('; ') || null,
    measures.map(describeMeasure).join('; ') || null,
  ];
}
