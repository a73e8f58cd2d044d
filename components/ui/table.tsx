import type { ReactNode } from 'react';
import { ScrollRegion } from './scroll-region';
import { type SortDirection, SortLink } from './sort-link';
import { tableRoles } from './table-roles';

export type Column<Row> = {
  key: string;
  heading: ReactNode;
  /** The heading as plain text, for labelled rows on a phone. Needed where `heading` is not text. */
  label?: string;
  cell: (row: Row) => ReactNode;
  /** Right-aligned, in tabular figures. */
  numeric?: boolean;
  /** The cell that names its row. One column has it. */
  rowHeading?: boolean;
  /** Present where the column can be sorted. */
  sort?: { href: string; direction?: SortDirection | undefined };
  /** How much room the column takes where there is a choice. */
  width?: 'narrow' | 'wide';
};

type Props<Row> = {
  caption: string;
  /** Hides the caption from sight where a heading directly above says the same. */
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** The anchor of a row, where addresses point at rows. */
  rowId?: (row: Row) => string;
  /** Of the columns, in hundredths of the width; without them the content decides. */
  widths?: readonly number[];
  /** Rows that paper leaves out. */
  notPrinted?: (row: Row) => boolean;
  /** On a phone: each row as a labelled block, or the whole table scrolling sideways. */
  narrow?: 'rows' | 'scroll';
  /** Keeps the headings in sight in a long table. */
  stickyHeader?: boolean;
};

const widths = { narrow: 'w-px whitespace-nowrap', wide: 'w-full' } as const;

/** A data table: caption, scopes, figures under figures, and a form that a phone can show. */
export function Table<Row>(props: Props<Row>) {
  if (props.narrow !== 'scroll') return <PlainTable {...props} />;

  return (
    <ScrollRegion label={props.caption}>
      <PlainTable {...props} />
    </ScrollRegion>
  );
}

function PlainTable<Row>(props: Props<Row>) {
  const { caption, captionHidden = false, columns, rows, narrow = 'rows' } = props;
  const stacks = narrow === 'rows';

  return (
    <table
      // Rows shown as blocks lose their table meaning in some browsers, so it is said outright.
      {...(stacks && tableRoles.table)}
      className={`w-full border-collapse text-left text-table ${stacks ? 'max-md:block' : ''}`}
    >
      <caption
        className={
          captionHidden ? 'sr-only' : `pb-2 text-left font-semibold ${stacks ? 'max-md:block' : ''}`
        }
      >
        {caption}
      </caption>
      {props.widths && (
        <colgroup>
          {columns.map(({ key }, index) => (
            <col key={key} width={`${props.widths?.[index] ?? 0}%`} />
          ))}
        </colgroup>
      )}
      <thead {...(stacks && tableRoles.rowGroup)} className={stacks ? 'max-md:sr-only' : ''}>
        <tr {...(stacks && tableRoles.row)}>
          {columns.map((column) => (
            <Heading key={column.key} column={column} {...props} />
          ))}
        </tr>
      </thead>
      <tbody {...(stacks && tableRoles.rowGroup)} className={stacks ? 'max-md:block' : ''}>
        {rows.map((row) => (
          <BodyRow key={props.rowKey(row)} row={row} {...props} />
        ))}
      </tbody>
    </table>
  );
}

function Heading<Row>({
  column,
  narrow = 'rows',
  stickyHeader = false,
}: Props<Row> & { column: Column<Row> }) {
  const { heading, numeric = false, sort, width } = column;

  return (
    <th
      scope="col"
      {...(narrow === 'rows' && tableRoles.columnHeading)}
      aria-sort={sort ? (sort.direction ?? 'none') : undefined}
      className={`border-ink border-b-2 bg-paper py-2 pr-4 align-bottom font-semibold last:pr-0 ${numeric ? 'text-right' : ''} ${width ? widths[width] : ''} ${stickyHeader ? 'md:sticky md:top-0 print:static' : ''}`}
    >
      {sort ? (
        <SortLink href={sort.href} direction={sort.direction}>
          {heading}
        </SortLink>
      ) : (
        heading
      )}
    </th>
  );
}

function BodyRow<Row>({
  row,
  columns,
  rowId,
  notPrinted,
  narrow = 'rows',
}: Props<Row> & { row: Row }) {
  const stacks = narrow === 'rows';

  return (
    <tr
      {...(stacks && tableRoles.row)}
      id={rowId?.(row)}
      className={`border-line border-b ${stacks ? 'max-md:block max-md:py-3' : ''}${notPrinted?.(row) ? ' print:hidden' : ''}`}
    >
      {columns.map((column) => (
        <Cell key={column.key} column={column} row={row} stacks={stacks} />
      ))}
    </tr>
  );
}

function Cell<Row>({ column, row, stacks }: { column: Column<Row>; row: Row; stacks: boolean }) {
  const { heading, label, cell, numeric = false, rowHeading = false } = column;
  const name = label ?? (typeof heading === 'string' ? heading : '');
  const classes = `py-2 pr-4 align-top last:pr-0 ${numeric ? 'md:text-right tabular-nums' : ''} ${
    stacks
      ? rowHeading
        ? 'max-md:wrap-anywhere max-md:block max-md:pb-1'
        : 'max-md:flex max-md:justify-between max-md:gap-4 max-md:py-1 max-md:pr-0'
      : ''
  }`;
  const content = cell(row);

  if (rowHeading) {
    return (
      <th scope="row" {...(stacks && tableRoles.rowHeading)} className={`${classes} font-semibold`}>
        {content}
      </th>
    );
  }

  return (
    <td {...(stacks && tableRoles.cell)} className={classes}>
      {stacks && (
        <span aria-hidden="true" className="text-quiet md:hidden">
          {name}
        </span>
      )}
      {stacks ? (
        <div className="max-md:wrap-anywhere max-md:min-w-0 max-md:text-right">{content}</div>
      ) : (
        content
      )}
    </td>
  );
}
