import { stringify } from 'csv-stringify/sync';
import { licence, type PublishedReport } from './published-report';
import { type Column, cleanTable, type Table } from './tables/table';
import type { ViewFile } from './view-file';

/** Stand before the columns of every table, so that tables of several inspections can be put on top of each other. */
export const keyColumns: readonly Column[] = [
  { name: 'la_code', kind: 'text', meaning: 'The three-digit code of the local authority.' },
  { name: 'started_on', kind: 'text', meaning: 'The first day of the inspection.' },
  {
    name: 'version',
    kind: 'number',
    meaning: 'The version of the report: 1, or more once corrected.',
  },
];

/**
 * A table as CSV to RFC 4180: UTF-8 without a byte order mark, every text in quotes.
 *
 * A text that a spreadsheet would take for a formula has an apostrophe put before it, which the dictionary says.
 */
export function toCsv({ columns, rows }: Table, report: PublishedReport): string {
  const { document, number } = report.snapshot;
  const { laCode, startedOn } = document.inspection;
  const heads = [...keyColumns, ...columns].map(({ name }) => name);

  return stringify([heads, ...rows.map((row) => [laCode, startedOn, number, ...row])], csvOptions);
}

/** A table that belongs to no inspection, such as the dictionary. */
export function toPlainCsv({ columns, rows }: Table): string {
  return stringify([columns.map(({ name }) => name), ...rows], csvOptions);
}

/**
 * The first table of a view as CSV. What it is of, where it comes from and on what terms stand in columns of their own,
 * so that the file has one header row and nothing else besides records.
 */
export function viewToCsv(view: ViewFile): string {
  const [table] = view.tables.map(cleanTable);
  if (!table) throw new Error(`${view.title} has no table`);
  const said = [
    view.asAt,
    view.dataTo,
    view.dataVersion ?? '',
    view.citation,
    `${licence.name}, ${licence.address}`,
  ];

  return stringify(
    [
      [...table.columns.map(({ name }) => name), ...viewColumns],
      ...table.rows.map((row) => [...row, ...said]),
    ],
    csvOptions,
  );
}

/** End every record of a view. */
export const viewColumns = ['counted', 'data_to', 'data_version', 'cite_as', 'licence'] as const;

const csvOptions = {
  record_delimiter: '\r\n',
  quoted_string: true,
  quoted_empty: false,
  escape_formulas: true,
} as const;
