import type { Sheet, SpreadsheetFile } from '@/lib/domain/sheets';
import { settleRows } from './agreement';
import { findAsAt } from './as-at';
import { type AuthorityIndex, indexAuthorities, type KnownAuthorities } from './authorities';
import { type Columns, findColumns, findProgram, findTwin } from './columns';
import { atPlace, type OutcomeRow, type OutcomesReading, type RejectedRow } from './outcome-row';
import { findGradeKey, type GradeKey } from './read-grade';
import { hasMonthFirst, readRow, type Table } from './read-row';

/**
 * Reads a published file of inspection outcomes, in any layout it has had: columns are found by what their headings
 * mean, authorities by every name and code they have gone by. Nothing is guessed: a row that cannot be read with
 * certainty is among the rejected, with the reason.
 *
 * @returns `refused`, with why, where the file has no table of outcomes at all
 */
export function readOutcomes(
  file: SpreadsheetFile,
  known: KnownAuthorities,
): OutcomesReading | { refused: string } {
  const authorities = indexAuthorities(known);
  const { asAt, warning } = findAsAt(file);
  const gradeKey = findGradeKey(wordsOf(file));
  const found = file.sheets.map((sheet) => readSheet(sheet, { authorities, gradeKey, asAt }));
  if (!found.some(({ tables }) => tables > 0)) {
    const [leftOut] = found.flatMap((sheet) => sheet.leftOut);
    return {
      refused: leftOut
        ? `No table of inspection outcomes could be read. ${leftOut}`
        : 'No table of inspection outcomes was found: it needs headings for the authority, a date and at least two judgements',
    };
  }
  const settled = settleRows(
    found.flatMap(({ rows }) => rows),
    new Set(found.flatMap(({ newestOnly }) => newestOnly)),
  );
  const place = (row: RejectedRow) => file.sheets.findIndex(({ name }) => name === row.table);
  const rejected = [...found.flatMap((sheet) => sheet.rejected), ...settled.rejected].sort(
    (first, second) => place(first) - place(second) || first.row - second.row,
  );
  const warnings = [...(warning ? [warning] : []), ...found.flatMap((sheet) => sheet.warnings)];
  return { asAt, rows: settled.rows, rejected, warnings };
}

type Shared = { authorities: AuthorityIndex; gradeKey: GradeKey; asAt: string | null };
type SheetReading = {
  tables: number;
  rows: OutcomeRow[];
  rejected: RejectedRow[];
  warnings: string[];
  /** Why tables of it were not read, also among the warnings. */
  leftOut: string[];
  /** Its name, where it has one row an authority. */
  newestOnly: string[];
};

/** A sheet may hold several tables, each under headings of its own. */
function readSheet({ name, rows }: Sheet, shared: Shared): SheetReading {
  const reading: SheetReading = {
    tables: 0,
    rows: [],
    rejected: [],
    warnings: [],
    leftOut: [],
    newestOnly: [],
  };
  let table: Table | null = null;
  for (const [index, cells] of rows.entries()) {
    const columns = findColumns(cells, index);
    if (columns) {
      const leftOut = whyLeftOut(columns);
      if (leftOut) {
        const why = `${atPlace({ table: name, row: index + 1 })}: ${leftOut}`;
        reading.leftOut.push(why);
        reading.warnings.push(why);
      }
      const monthFirst = hasMonthFirst(columns, rows.slice(index + 1));
      table = leftOut ? null : { name, columns, ...shared, family: familyOfName(name), monthFirst };
      reading.tables += leftOut ? 0 : 1;
      if (isOfTheNewest({ name, rows }, columns)) reading.newestOnly.push(name);
      continue;
    }
    if (table) addRow(cells, { table, index }, reading);
  }
  if (reading.tables === 0 && rows.length > 50)
    reading.warnings.push(
      `The sheet ${name || 'of the file'} has no table of inspection outcomes and was left out`,
    );
  return reading;
}

/** Why a table of outcomes is not read at all, or null where it is. */
function whyLeftOut(columns: Columns): string | null {
  const twin = findTwin(columns);
  if (twin) return `two columns for one thing, so the table was left out: ${twin}`;

  const program = findProgram(columns);
  return program
    ? `a collection that a program made from reports is not Ofsted’s table, so it was left out: ${program}`
    : null;
}

/** A table “as at” a day has the newest inspection of each authority and says no types. */
function isOfTheNewest({ name, rows }: Sheet, { places }: Columns): boolean {
  const title = `${name} ${(rows[0] ?? []).join(' ')}`.replaceAll('_', ' ');
  return !places.has('type') && !places.has('framework') && /\bat (?:the )?\d/i.test(title);
}

function addRow(
  cells: readonly string[],
  { table, index }: { table: Table; index: number },
  reading: SheetReading,
): void {
  const place = { table: table.name, row: index + 1 };
  const answer = readRow(cells, place, table);
  if (answer === null) return;
  if ('why' in answer) reading.rejected.push({ ...place, why: answer.why });
  else if ('notYet' in answer) reading.warnings.push(`${atPlace(place)}: ${answer.notYet}`);
  else {
    reading.rows.push(answer.row);
    reading.warnings.push(...answer.warnings.map((warning) => `${atPlace(place)}: ${warning}`));
  }
}

function familyOfName(sheet: string): 'sif' | 'ilacs' | null {
  const single = /(?:^|[^a-z])sif(?:[^a-z]|$)|single.inspection/i.test(sheet);
  const ilacs = /(?:^|[^a-z])ilacs(?:[^a-z]|$)/i.test(sheet);
  return single === ilacs ? null : single ? 'sif' : 'ilacs';
}

/** What the file says around its tables, where codes are explained: its notes, titles and headings. */
function wordsOf({ sheets }: SpreadsheetFile): string {
  return sheets
    .flatMap(({ rows }) => rows.slice(0, 60))
    .map((cells) => cells.slice(0, 60).join(' | '))
    .join('\n');
}
