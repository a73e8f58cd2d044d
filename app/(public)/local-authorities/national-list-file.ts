import { citeView, gradeSource, wholeAddress } from '@/app/(public)/view-source';
import { describeFilters } from '@/components/local-authorities/filters-in-use';
import { describeOrder } from '@/components/local-authorities/national-list-headings';
import { gradeCell } from '@/lib/comparison/national-list';
import type { JudgementOutcome } from '@/lib/domain/grades';
import { type JudgementArea, judgementAreas } from '@/lib/domain/judgement-areas';
import { type NationalListRow, nationalListColumns } from '@/lib/domain/national-list';
import type { Cell, Column, Table } from '@/lib/exports/tables/table';
import type { ViewFile } from '@/lib/exports/view-file';
import { explainAsAt } from '@/lib/format/as-at';
import { formatDate } from '@/lib/format/dates';
import { frameworkLabels } from '@/lib/format/frameworks';
import { absentGradeLabels, outcomeLabels } from '@/lib/format/grades';
import { eventTypeLabels } from '@/lib/format/inspections';
import { judgementAreaLabels } from '@/lib/format/judgement-areas';
import { paths } from '@/lib/paths';
import { nationalListQuery } from '@/lib/schemas/national-list';
import type { NationalView } from './national-view';

/** What stands where a framework has no such judgement. */
const notInFramework = 'Not in this framework';

/** The national list as it is filtered and sorted, to take away. */
export function nationalListFile(view: NationalView): ViewFile {
  const { search, asAt, today, list, dataTo, fixed } = view;
  const title = `Local authorities and their inspection grades as at ${formatDate(asAt.day)}`;
  const filters = describeFilters(search);
  const about = [
    `${list.rows.length} of ${list.total} local authorities, by ${describeOrder(search)}.`,
    filters.length > 0 ? `Filters: ${filters.join('; ')}.` : 'No filter.',
  ].join(' ');

  return {
    name: `local-authorities-${asAt.day}`,
    title,
    about,
    asAt: explainAsAt(asAt, today),
    dataTo,
    madeOn: today,
    citation: citeView(title, dataTo),
    address: wholeAddress(`${paths.localAuthorities.list}${nationalListQuery(fixed)}`),
    sources: [gradeSource],
    notes: [
      [
        'Tables',
        'The worksheet after this one holds the list, the last one what its columns mean.',
      ],
      [
        notInFramework,
        'The framework of the inspection has no such judgement. Overall effectiveness ended with inspections that began in April 2026.',
      ],
      [absentGradeLabels.notInspectedYet, 'No report on the authority counts on this day.'],
      [absentGradeLabels.notJudged, 'Inspected, and inspectors could not come to a judgement.'],
      [
        'Children in care and care leavers',
        'From 2018 to January 2023 they had one judgement together. It has a column of its own and is never copied to either.',
      ],
      ['[z]', 'Not applicable: there is no such value, such as days on site that are not known.'],
    ],
    tables: [listTable(list.rows)],
  };
}

const facts: readonly (Column & { of: (row: NationalListRow) => Cell })[] = [
  text('la_code', 'The three-digit code of the authority.', ({ laCode }) => laCode),
  text('gss_code', 'Its code of the Office for National Statistics.', ({ gssCode }) => gssCode),
  text('local_authority', 'Its name.', ({ name }) => name),
  text('region', 'One of the nine regions.', ({ region }) => region),
  text('ofsted_region', 'One of Ofsted’s eight regions.', ({ ofstedRegion }) => ofstedRegion),
  text('type', 'The type of authority.', ({ type }) => type),
  text(
    'services_run_by',
    'The trust or company that ran its services for children that day, or the council.',
    ({ delivery }) => delivery ?? 'The council',
  ),
  text('framework', 'The framework of the inspection that counts.', ({ newest }) =>
    newest ? frameworkLabels[newest.framework] : absentGradeLabels.notInspectedYet,
  ),
  text('inspection_type', 'The type of that inspection.', ({ newest }) =>
    newest ? eventTypeLabels[newest.type] : null,
  ),
  text(
    'started_on',
    'Its first day on site, as year, month, day.',
    ({ newest }) => newest?.startedOn ?? null,
  ),
  text('ended_on', 'Its last day on site.', ({ newest }) => newest?.endedOn ?? null),
  text('published_on', 'The day its report came out.', ({ newest }) => newest?.publishedOn ?? null),
];

function listTable(rows: readonly NationalListRow[]): Table {
  return {
    name: 'local-authorities',
    title: 'Local authorities',
    about: 'One row for each local authority in the list, in its order.',
    columns: [
      ...facts.map(({ name, kind, meaning }) => ({ name, kind, meaning })),
      ...judgementAreas.map((area) => ({
        name: toColumnName(area),
        kind: 'text' as const,
        meaning: `The grade for ${judgementAreaLabels[area].toLowerCase()}, or why there is none.`,
      })),
    ],
    rows: rows.map((row) => [
      ...facts.map(({ of }) => of(row)),
      ...judgementAreas.map((area) => gradeWords(row, area)),
    ]),
  };
}

function gradeWords({ newest }: NationalListRow, area: JudgementArea): string {
  if (!newest) return absentGradeLabels.notInspectedYet;

  const outcome: JudgementOutcome | undefined = newest.judgements[area];
  const listed = nationalListColumns.find((column) => column === area);
  // A part of another judgement is not the judgement of that name: the page says so, and so does the file.
  if (outcome && listed && gradeCell(newest, listed).kind === 'earlier') {
    return `${outcomeLabels[outcome]} (part of looked after children)`;
  }
  return outcome ? outcomeLabels[outcome] : notInFramework;
}

function toColumnName(area: JudgementArea): string {
  return area.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function text(name: string, meaning: string, of: (row: NationalListRow) => Cell) {
  return { name, kind: 'text' as const, meaning, of };
}
