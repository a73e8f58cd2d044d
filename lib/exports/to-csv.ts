import { stringify } from 'csv-stringify/sync';
import type { PublishedReport } from './published-report';
import type { Column, Table } from './tables/table';

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

const csvOptions = {
  record_delimiter: '\r\n',
  quoted_string: true,
  quoted_empty: false,
  escape_formulas: true,
} as const;
