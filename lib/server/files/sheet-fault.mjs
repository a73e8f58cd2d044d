/** Something about a file that a person can put right, as a sentence without its full stop. */
export class SheetFault extends Error {}

/**
 * @param {readonly string[][]} rows
 * @param {{ rows: number, columns: number }} limits
 */
export function holdToLimits(rows, { rows: mostRows, columns: mostColumns }) {
  if (rows.length > mostRows)
    throw new SheetFault(`A sheet has more than ${mostRows.toLocaleString('en-GB')} rows`);
  if (rows.some((cells) => cells.length > mostColumns))
    throw new SheetFault(`A sheet has more than ${mostColumns} columns`);
}

/**
 * @param {number} found
 * @param {{ sheets: number }} limits
 */
export function holdToSheets(found, { sheets }) {
  if (found > sheets) throw new SheetFault(`The file has more than ${sheets} sheets`);
}
