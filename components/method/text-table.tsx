import type { ReactNode } from 'react';
import { tableRoles } from '@/components/ui/table-roles';

export type TextColumn<Row> = {
  key: string;
  heading: string;
  cell: (row: Row) => ReactNode;
  /** The cell that names its row. One column has it. */
  rowHeading?: boolean;
  /** Leaves the heading out on a phone, where the sentence needs none. */
  plainOnPhone?: boolean;
  /** The share of the width it takes on a desk, as a class. */
  width?: string;
};

type Props<Row> = {
  caption: string;
  columns: readonly TextColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** The anchor of a row, where addresses point at rows. */
  rowId?: (row: Row) => string | undefined;
};

/** A table of sentences. On a phone each row is a block, and every sentence stands under its heading. */
export function TextTable<Row>({ caption, columns, rows, rowKey, rowId }: Props<Row>) {
  return (
    <table
      {...tableRoles.table}
      className="w-full border-collapse text-left text-table max-md:block md:table-fixed"
    >
      <caption className="sr-only">{caption}</caption>
      <thead {...tableRoles.rowGroup} className="max-md:sr-only">
        <tr {...tableRoles.row}>
          {columns.map(({ key, heading, width = '' }) => (
            <th
              key={key}
              scope="col"
              {...tableRoles.columnHeading}
              className={`border-ink border-b-2 py-2 pr-6 align-bottom font-semibold last:pr-0 ${width}`}
            >
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...tableRoles.rowGroup} className="max-md:block max-md:border-ink max-md:border-t-2">
        {rows.map((row) => (
          <tr
            key={rowKey(row)}
            id={rowId?.(row)}
            {...tableRoles.row}
            className="border-line border-b max-md:block max-md:py-3"
          >
            {columns.map((column) => (
              <Cell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const cellClasses =
  'py-2 pr-6 align-top last:pr-0 max-md:block max-md:py-1 max-md:pr-0 max-md:empty:hidden';

function Cell<Row>({ column, row }: { column: TextColumn<Row>; row: Row }) {
  const { heading, cell, rowHeading = false, plainOnPhone = false } = column;
  if (rowHeading) {
    return (
      <th
        scope="row"
        {...tableRoles.rowHeading}
        className={`${cellClasses} font-semibold max-md:text-body`}
      >
        {cell(row)}
      </th>
    );
  }

  return (
    <td {...tableRoles.cell} className={cellClasses}>
      {!plainOnPhone && (
        <span aria-hidden="true" className="block text-quiet text-small md:hidden">
          {heading}
        </span>
      )}
      {cell(row)}
    </td>
  );
}
