import { citeView, gradeSource, indicatorSource, wholeAddress } from '@/app/(public)/view-source';
import {
  explainColumn,
  noGradeWords,
  verdictText,
  verdictWords,
} from '@/components/comparison/compare-words';
import { medianOf } from '@/lib/comparison/median';
import type { SideBySide } from '@/lib/comparison/side-by-side';
import { filterableJudgements } from '@/lib/domain/national-list';
import type { Column, Table } from '@/lib/exports/tables/table';
import type { ViewFile } from '@/lib/exports/view-file';
import { explainAsAt } from '@/lib/format/as-at';
import { formatDate } from '@/lib/format/dates';
import { frameworkLabels } from '@/lib/format/frameworks';
import { absentGradeLabels, outcomeLabels } from '@/lib/format/grades';
import { formatPeriod } from '@/lib/format/indicators';
import { judgementAreaLabels } from '@/lib/format/judgement-areas';
import { paths } from '@/lib/paths';
import { compareQuery } from '@/lib/schemas/compare';
import { compareTitle } from './compare-title';
import type { CompareView } from './compare-view';

/** The comparison as it is asked for, to take away: grades, the history of a judgement, indicators. */
export function compareFile(view: CompareView): ViewFile {
  const { search, asAt, today, dataTo, authorities, sideBySide } = view;
  const title = compareTitle(view);

  return {
    name: `compared-authorities-${asAt.day}`,
    title,
    about: `${authorities.length} local authorities; the history is of ${judgementAreaLabels[search.judgement].toLowerCase()}${search.since ? ` since ${formatDate(search.since)}` : ''}.`,
    asAt: explainAsAt(asAt, today),
    dataTo,
    madeOn: today,
    citation: citeView(title, dataTo),
    address: wholeAddress(paths.localAuthorities.compare(compareQuery(view.fixed))),
    sources: [gradeSource, indicatorSource],
    notes: [
      ...whatIsNotAlike(sideBySide),
      [
        noGradeWords.together,
        'Children in care and care leavers had one grade together. It has a column of its own.',
      ],
      [
        'Like with like',
        'From the first to the newest inspection of that time under the frameworks since 2018.',
      ],
      [
        'flag',
        'c confidential, x not available, z does not apply, u too unreliable, low rounds to 0. Such a figure is not a zero. “shared return” is one figure for two authorities.',
      ],
      ['[z]', 'Not applicable: there is no such value.'],
    ],
    tables: [gradesTable(sideBySide), historyTable(view), indicatorsTable(view)],
  };
}

function whatIsNotAlike({ columns, rows }: SideBySide): (readonly [string, string])[] {
  const names = new Map(rows.map(({ authority }) => [authority.laCode, authority.name]));
  return columns.flatMap((column) => {
    const why = explainColumn(column, (laCode) => names.get(laCode) ?? laCode);
    return why ? [[judgementAreaLabels[column.area], why] as const] : [];
  });
}

const text = (name: string, meaning: string): Column => ({ name, kind: 'text', meaning });
const authorityColumns = [
  text('la_code', 'The three-digit code of the authority.'),
  text('local_authority', 'Its name.'),
];

function gradesTable({ rows }: SideBySide): Table {
  return {
    name: 'grades',
    title: 'Grades',
    about: 'One row for each authority.',
    columns: [
      ...authorityColumns,
      text('framework', 'The framework of the inspection that counts.'),
      text('started_on', 'Its first day on site.'),
      text('published_on', 'The day its report came out.'),
      ...filterableJudgements.map((area) =>
        text(
          toColumnName(area),
          `The grade for ${judgementAreaLabels[area].toLowerCase()}, or why there is none.`,
        ),
      ),
    ],
    rows: rows.map(({ authority, inspection, cells }) => [
      authority.laCode,
      authority.name,
      inspection ? frameworkLabels[inspection.framework] : absentGradeLabels.notInspectedYet,
      inspection?.startedOn ?? null,
      inspection?.publishedOn ?? null,
      ...filterableJudgements.map((area) => {
        const cell = cells[area];
        if (cell?.kind === 'grade') return outcomeLabels[cell.grade];
        return noGradeWords[cell?.kind ?? 'notInFramework'];
      }),
    ]),
  };
}

function historyTable({ changes, search }: CompareView): Table {
  return {
    name: 'history',
    title: `History of ${judgementAreaLabels[search.judgement].toLowerCase()}`,
    about: 'One row for each inspection of each authority that gave the judgement, oldest first.',
    columns: [
      ...authorityColumns,
      text('framework', 'The framework of the inspection.'),
      text('started_on', 'Its first day on site.'),
      text('published_on', 'The day its report came out.'),
      text('grade', 'The grade it gave.'),
      text(
        'now_against_first_day',
        'The grade of now against the one that stood on the day asked about.',
      ),
      text('like_with_like', 'The same among inspections under the frameworks since 2018.'),
    ],
    rows: changes.flatMap((change) =>
      change.steps.map(({ inspection, outcome }) => [
        change.authority.laCode,
        change.authority.name,
        frameworkLabels[inspection.framework],
        inspection.startedOn,
        inspection.publishedOn,
        outcomeLabels[outcome],
        search.since ? verdictText(change) : null,
        search.since && change.alike ? verdictWords[change.alike.verdict] : null,
      ]),
    ),
  };
}

function indicatorsTable({ indicators, authorities, nearCodes, model, first }: CompareView): Table {
  const area = (name: string, cell: { value: number | null; flag: string | null } | undefined) =>
    [name, cell?.value ?? null, cell?.flag ?? null] as const;

  return {
    name: 'indicators',
    title: 'Indicators',
    about: 'One row for each indicator and area, in the newest period.',
    columns: [
      text('indicator', 'What is counted.'),
      text('unit', 'Its unit.'),
      text('period', 'When.'),
      text('area', 'The authority, the median of the neighbours, the region, or England.'),
      { name: 'value', kind: 'number', meaning: 'The figure, where there is one.' },
      text('flag', 'The publisher’s word on it: see the notes.'),
    ],
    rows: indicators.flatMap((figures) => {
      const period = figures.periods.at(-1) ?? '';
      const median = medianOf(nearCodes.map((laCode) => figures.authorities[laCode]?.[period]));
      const cells = [
        ...authorities.map(({ laCode, name }) => area(name, figures.authorities[laCode]?.[period])),
        area(
          `Median of the ${model} neighbours of ${first?.name ?? 'none'} (${median.counted} figures, ${median.leftOut} left out)`,
          {
            value: median.value,
            flag: null,
          },
        ),
        ...(first ? [area(first.region, figures.regions[first.region]?.[period])] : []),
        area('England', figures.england[period]),
      ];
      return cells.map((cell) => [
        figures.indicator.label,
        figures.indicator.unit,
        formatPeriod(figures.indicator, period),
        ...cell,
      ]);
    }),
  };
}

function toColumnName(area: string): string {
  return area.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
