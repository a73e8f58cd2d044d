import type { Table } from './table';

const kinds = {
  text: 'text',
  number: 'number',
  yesOrNo: 'yes or no',
  list: 'list, parted by semicolons',
} as const;

/** What each column of each table means. */
export function dictionaryTable(tables: readonly Table[]): Table {
  return {
    name: 'data-dictionary',
    title: 'Data dictionary',
    about: 'One row for each column of each table.',
    columns: [
      {
        name: 'table',
        kind: 'text',
        meaning: 'The table, which is also the name of its CSV file.',
      },
      { name: 'column', kind: 'text', meaning: 'The column.' },
      { name: 'kind', kind: 'text', meaning: 'What its cells hold.' },
      { name: 'meaning', kind: 'text', meaning: 'What they say.' },
    ],
    rows: tables.flatMap(({ name, columns }) =>
      columns.map((column) => [name, column.name, kinds[column.kind], column.meaning]),
    ),
  };
}
