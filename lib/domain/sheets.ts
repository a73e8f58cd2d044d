/**
 * One sheet of a spreadsheet file as text, before anybody says what it means: the first row is row 1.
 * A cell formatted as a day is YYYY-MM-DD, a number is as it is held, a formula is the value it was saved with.
 */
export type Sheet = { name: string; rows: readonly (readonly string[])[] };

/** A spreadsheet file as it was given: its name without folders, and its sheets in order. */
export type SpreadsheetFile = { name: string; sheets: readonly Sheet[] };
