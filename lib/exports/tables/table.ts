import { cleanText } from '@/lib/exports/clean-text';

/** What one cell holds. Null is a value that there is none of, such as the comparator of an entry without a figure. */
export type Cell = string | number | null;

export type ColumnKind = 'text' | 'number' | 'yesOrNo' | 'list';

export type Column = {
  /** As it heads the column, in files for programs and for people alike: lower case with underscores. */
  name: string;
  kind: ColumnKind;
  /** One sentence for the dictionary. */
  meaning: string;
};

/** One tidy table: a row for each thing, a column for each fact about it. */
export type Table = {
  /** Names the file: areas-for-improvement. */
  name: string;
  title: string;
  /** What one row is. */
  about: string;
  columns: readonly Column[];
  rows: readonly (readonly Cell[])[];
};

/** Several ids or numbers in one cell. */
export function joinList(items: readonly (string | number)[]): string | null {
  return items.length === 0 ? null : items.join('; ');
}

export function yesOrNo(value: boolean): string {
  return value ? 'yes' : 'no';
}

/** The same table with text that every kind of file can hold. */
export function cleanTable(table: Table): Table {
  return {
    ...table,
    rows: table.rows.map((row) =>
      row.map((cell) => (typeof cell === 'string' ? cleanText(cell) : cell)),
    ),
  };
}
