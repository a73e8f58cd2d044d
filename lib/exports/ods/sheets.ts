import { element, type Markup } from '@/lib/exports/markup';
import { licence, maker, type PublishedReport } from '@/lib/exports/published-report';
import type { ColumnKind, Table } from '@/lib/exports/tables/table';
import type { ViewFile } from '@/lib/exports/view-file';
import { formatDate, formatPublished } from '@/lib/format/dates';
import { notApplicable, row, textCell, valueCell } from './cells';

/** One worksheet, and where in it the table stands. */
export type Sheet = {
  name: string;
  written: Markup;
  /** Rows and columns of the table with its header row, for the list of tables. */
  table: { firstRow: number; rows: number; columns: number } | null;
};

/** What the workbook is, who made it, when, on what terms. One column, so that it is read from top to bottom. */
export function coverSheet(report: PublishedReport, sheets: readonly string[]): Sheet {
  const { snapshot, title, citation, address, source, remark } = report;
  const { correction, digest, number, publishAt, document } = snapshot;
  const lines: readonly Markup[] = [
    textCell(`${title}: ${document.inspection.laName}`, 'title'),
    textCell('The published report as tables, word for word.'),
    textCell('About this file', 'head'),
    textCell(
      `Published on ${formatPublished(publishAt)}. This is version ${number} of the report.`,
    ),
    ...(correction
      ? [
          textCell(
            `It corrects the version before it. What was wrong: ${correction.wasWrong} Wrong since ${correction.wrongSince}. Decided by ${correction.decidedBy}.`,
          ),
        ]
      : []),
    textCell(`Source: ${source}.`),
    ...(remark ? [textCell(remark)] : []),
    textCell(`Cite as: ${citation}`),
    textCell(['Read the report: ', link(address, address)]),
    textCell(['Licence: ', link(licence.address, licence.name)]),
    textCell(
      `Made by ${maker}, which is neither Ofsted’s service nor the Department for Education’s.`,
    ),
    textCell(`Digest of this version (SHA-256): ${digest}`),
    textCell('Worksheets', 'head'),
    ...sheets.map((name) => textCell(link(`#${name.replaceAll(' ', '_')}`, name))),
  ];

  return linesSheet(lines);
}

/** What a view of the comparison pages is, what it is of, where its numbers come from, on what terms. */
export function viewCoverSheet(view: ViewFile, sheets: readonly string[]): Sheet {
  return linesSheet([
    textCell(view.title, 'title'),
    textCell(view.about),
    textCell('About this file', 'head'),
    textCell(view.asAt),
    textCell(`The data hold reports published up to ${formatDate(view.dataTo)}.`),
    ...(view.dataVersion ? [textCell(view.dataVersion)] : []),
    ...view.sources.map((source) => textCell(`Source: ${source}.`)),
    textCell(`Cite as: ${view.citation}`),
    textCell(['The same as a page: ', link(view.address, view.address)]),
    textCell(['Licence: ', link(licence.address, licence.name)]),
    textCell(
      `Made by ${maker}, which is neither Ofsted’s service nor the Department for Education’s, on ${formatDate(view.madeOn)}.`,
    ),
    textCell('Worksheets', 'head'),
    ...sheets.map((name) => textCell(link(`#${name.replaceAll(' ', '_')}`, name))),
  ]);
}

function linesSheet(lines: readonly Markup[]): Sheet {
  return sheet(
    'Cover',
    ['wide'],
    lines.map((line) => row(line)),
    null,
  );
}

const notes: readonly (readonly [string, string])[] = [
  ['Tables', 'Each worksheet after this one holds one table. Its first row names the columns.'],
  [
    notApplicable,
    'Not applicable: there is no such value, for example the period of an entry that quotes no figure.',
  ],
  ['Lists', 'Several values in one cell are parted by semicolons.'],
  [
    'Derived and published grades',
    'The rules derive a grade from the evidence and people judge. Where the two differ, the table of judgements says why.',
  ],
  [
    'undecided',
    'A derived grade may be undecided: the evidence does not settle it. That is not a grade.',
  ],
  [
    'Evidence',
    'Entries are listed only where they were released with the report. Their names then stand in the other tables too.',
  ],
];

export function notesSheet(listed: readonly (readonly [string, string])[] = notes): Sheet {
  return sheet(
    'Notes',
    ['medium', 'wide'],
    [
      row(textCell('Notes', 'title')),
      row(textCell('This worksheet contains one table.', 'line')),
      headerRow(['note', 'meaning']),
      ...listed.map(([name, text]) => row(textCell(name), textCell(text))),
    ],
    { firstRow: 2, rows: listed.length + 1, columns: 2 },
  );
}

/** One table on one sheet: title, what a row is, header row, rows. */
export function tableSheet({ title, about, columns, rows }: Table): Sheet {
  return sheet(
    title,
    columns.map(({ kind, name }) => widthOf(kind, name)),
    [
      row(textCell(title, 'title')),
      row(textCell(`This worksheet contains one table. ${about}`, 'line')),
      headerRow(columns.map(({ name }) => name)),
      ...rows.map((cells) =>
        row(...columns.map(({ kind }, index) => valueCell(cells[index] ?? null, kind))),
      ),
    ],
    { firstRow: 2, rows: rows.length + 1, columns: columns.length },
  );
}

type Width = 'narrow' | 'medium' | 'wide';

function widthOf(kind: ColumnKind, name: string): Width {
  if (/^(text|because|meaning|value|departure)$/.test(name)) return 'wide';
  return kind === 'number' || kind === 'yesOrNo' ? 'narrow' : 'medium';
}

function headerRow(names: readonly string[]): Markup {
  return element(
    'table:table-header-rows',
    {},
    row(...names.map((name) => textCell(name, 'head'))),
  );
}

function link(address: string, text: string): Markup {
  return element('text:a', { 'xlink:type': 'simple', 'xlink:href': address }, text);
}

function sheet(
  name: string,
  widths: readonly Width[],
  rows: readonly Markup[],
  table: Sheet['table'],
): Sheet {
  const sheetName = name.replaceAll(' ', '_');
  const written = element(
    'table:table',
    { 'table:name': sheetName, 'table:style-name': 'sheet' },
    widths.map((width) =>
      element('table:table-column', {
        'table:style-name': width,
        'table:default-cell-style-name': 'text',
      }),
    ),
    rows,
  );

  return { name: sheetName, written, table };
}
