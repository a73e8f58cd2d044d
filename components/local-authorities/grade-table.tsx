'use client';

import { GradeShape, gradeInk } from '@/components/judgements/grade-mark';
import { type SortDirection, SortLink } from '@/components/ui/sort-link';
import { tableRoles } from '@/components/ui/table-roles';
import { type Grade, grades } from '@/lib/domain/grades';

/** What one grade cell shows: a grade with its mark, or words for why there is none. */
export type ListedGrade = {
  label: string;
  text: string;
  grade?: Grade;
  /** Columns it covers: a joint grade spans the two it was given for. */
  span?: number;
  note?: string;
};

/** What stands between the name of a row and its grades. */
export type ListedFact = {
  text: string;
  href?: string;
  note?: string;
  /** Goes before the text where the row is a block and has no headings. */
  prefix?: string;
  /** Kept on one line. */
  whole?: boolean;
};

/** One row, ready to show: text only, so that the page carries it once. */
export type GradeTableRow = {
  key: string;
  heading: { text: string; href: string; note: string };
  facts: readonly ListedFact[];
  grades: readonly ListedGrade[];
};

export type GradeTableHeading = {
  text: string;
  sort?: { href: string; direction?: SortDirection | undefined };
};

type Props = {
  caption: string;
  headings: readonly GradeTableHeading[];
  rows: readonly GradeTableRow[];
  /** Names the shapes of this table, where a page has several. */
  marks?: string;
  /**
   * On a phone, what can be folded away so that a long list is short: the first grade stands beside the name, the
   * others in one line under headings that stay in sight, and this is shown when asked for. See `dense-list` in the
   * style sheet.
   */
  folds?: string;
};

/*
 * This is a client component for its weight alone: it has no state and no events, and it reads the same with script
 * off. A server component would send every one of its thousands of elements a second time, as payload; this way the
 * payload is the rows. Styles sit on the table for the same reason.
 */
const tableStyle = [
  'w-full border-collapse text-left text-small',
  '[&_th]:py-2 [&_th]:pr-3 [&_th]:align-top [&_td]:py-2 [&_td]:pr-3 [&_td]:align-top',
  '[&_thead_th]:align-bottom [&_thead_th]:font-semibold [&_thead_th]:border-b-2 [&_thead_th]:border-ink [&_thead_th]:bg-paper',
  'lg:[&_thead_th]:sticky lg:[&_thead_th]:top-0 lg:[&_thead_th]:z-10 print:[&_thead_th]:static print:[&_thead_svg]:hidden print:text-fine',
  '[&_tbody_tr]:border-b [&_tbody_tr]:border-line [&_tbody_th]:font-semibold lg:[&_tbody_th]:min-w-[10rem]',
  '[&_i]:block [&_i]:not-italic [&_i]:text-quiet [&_i]:text-fine [&_i]:font-normal',
  'lg:[&_td.whole]:whitespace-nowrap lg:[&_td.fact:has(a)]:min-w-[9.5rem]',
  '[&_th:is([aria-sort=ascending],[aria-sort=descending])_a]:text-ink [&_th:is([aria-sort=ascending],[aria-sort=descending])_a]:decoration-[3px]',
  '[&_span:has(svg)]:block [&_span:has(svg)]:pl-[1.2em] [&_span:has(svg)]:-indent-[1.2em] [&_span:has(svg)_i]:indent-0',
  '[&_span>svg]:mr-1.5 [&_span>svg]:inline-block [&_span>svg]:size-[0.8em]',
].join(' ');

const narrowStyle = [
  'max-lg:not-print:block max-lg:not-print:[&_tbody]:block max-lg:not-print:[&_thead]:hidden',
  'max-lg:not-print:[&_tbody_tr]:block max-lg:not-print:[&_tbody_tr]:py-3',
  'max-lg:not-print:[&_tbody_th]:block max-lg:not-print:[&_tbody_th]:py-0 max-lg:not-print:[&_tbody_th]:text-body',
  'max-lg:not-print:[&_td.fact]:inline max-lg:not-print:[&_td.fact]:p-0 max-lg:not-print:[&_td.fact]:text-quiet max-lg:not-print:[&_td.fact_i]:inline',
  'max-lg:not-print:[&_td.grade]:before:content-[attr(data-label)] max-lg:not-print:[&_td.grade]:before:text-quiet',
  'md:max-lg:not-print:[&_td.grade]:inline-block md:max-lg:not-print:[&_td.grade]:w-[19%] md:max-lg:not-print:[&_td.grade]:pt-1',
  'md:max-lg:not-print:[&_td.grade]:before:block md:max-lg:not-print:[&_td.grade]:before:text-fine',
  "max-lg:not-print:[&_td.fact]:before:content-[attr(data-label)] max-lg:not-print:[&_td.fact_i]:before:content-[',_']",
  "max-lg:not-print:[&_td.fact:has(+td.fact)]:after:content-[',_']",
  // Grades begin a line of their own after the facts.
  "md:max-lg:not-print:[&_td.fact:has(+td.grade)]:after:block md:max-lg:not-print:[&_td.fact:has(+td.grade)]:after:content-['']",
].join(' ');

/** On a phone each grade has a line with its label, unless the list is a long one. */
const labelledStyle = [
  'max-md:not-print:[&_td.grade]:flex max-md:not-print:[&_td.grade]:py-0.5 max-md:not-print:[&_td.grade]:pr-0',
  'max-md:not-print:[&_td.grade]:before:w-[min(11.5rem,55%)] max-md:not-print:[&_td.grade]:before:shrink-0',
  'max-md:not-print:[&_td.fact+td.grade]:mt-1.5',
].join(' ');

/** Rows with a grade in each of the last columns: a table on a desk, labelled rows on a phone. */
export function GradeTable({ caption, headings, rows, marks = 'mark', folds }: Props) {
  return (
    <>
      <MarkShapes marks={marks} />
      {folds && (
        <label className="dense-more flex items-center gap-2 py-2 text-table md:hidden print:hidden">
          <input type="checkbox" className="size-6 accent-accent" />
          {folds}
        </label>
      )}
      <table
        {...tableRoles.table}
        className={`${tableStyle} ${narrowStyle} ${folds ? 'dense-list' : labelledStyle}`}
      >
        <caption className="sr-only">{caption}</caption>
        <thead {...tableRoles.rowGroup}>
          <tr {...tableRoles.row}>
            {headings.map(({ text, sort }) => (
              <th
                key={text}
                {...tableRoles.columnHeading}
                scope="col"
                aria-sort={sort ? (sort.direction ?? 'none') : undefined}
              >
                {sort ? (
                  <SortLink href={sort.href} direction={sort.direction}>
                    {text}
                  </SortLink>
                ) : (
                  text
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...tableRoles.rowGroup}>{rows.map((row) => listRow(row, marks))}</tbody>
      </table>
    </>
  );
}

function listRow({ key, heading, facts, grades }: GradeTableRow, marks: string) {
  return (
    <tr key={key} {...tableRoles.row}>
      <th {...tableRoles.rowHeading} scope="row">
        <a href={heading.href}>{heading.text}</a>
        <i>{heading.note}</i>
      </th>
      {facts.map(factCell)}
      {grades.map((grade) => gradeCell(grade, marks))}
    </tr>
  );
}

function factCell({ text, href, note, prefix, whole }: ListedFact, index: number) {
  return (
    <td
      key={index}
      {...tableRoles.cell}
      className={whole ? 'fact whole' : 'fact'}
      data-label={prefix}
    >
      {href ? <a href={href}>{text}</a> : text}
      {note && <i>{note}</i>}
    </td>
  );
}

function gradeCell({ label, text, grade, span, note }: ListedGrade, marks: string) {
  return (
    <td
      key={label}
      {...tableRoles.cell}
      className={grade ? 'grade' : 'grade text-quiet'}
      colSpan={span}
      data-label={label}
    >
      <span>
        {grade && (
          <svg aria-hidden="true">
            <use href={`#${marks}-${grade}`} />
          </svg>
        )}
        {text}
        {note && <i>{note}</i>}
      </span>
    </td>
  );
}

/** Each mark once, in its colour; the rows point at it. */
function MarkShapes({ marks }: { marks: string }) {
  return (
    <svg aria-hidden="true" className="absolute size-0">
      {grades.map((grade) => (
        <symbol
          key={grade}
          id={`${marks}-${grade}`}
          viewBox="0 0 16 16"
          className={gradeInk[grade]}
        >
          <GradeShape grade={grade} />
        </symbol>
      ))}
    </svg>
  );
}
