import { Parser } from 'saxen';
import { holdToSheets, SheetFault } from './sheet-fault.mjs';
import { definesThings, unpackPart } from './unpack-part.mjs';

const namespaces = {
  'urn:oasis:names:tc:opendocument:xmlns:office:1.0': 'office',
  'urn:oasis:names:tc:opendocument:xmlns:table:1.0': 'table',
  'urn:oasis:names:tc:opendocument:xmlns:text:1.0': 'text',
  'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0': 'draw',
  'urn:oasis:names:tc:opendocument:xmlns:meta:1.0': 'meta',
};

/** What stands in a cell or beside the sheets and is no part of the table. */
const leftOut = new Set([
  'office:annotation',
  'draw:frame',
  'table:tracked-changes',
  'table:shapes',
  'text:note',
]);

/**
 * One sheet while it is read. Empty rows and cells are only counted until something follows them, for a sheet
 * commonly states a million of them.
 */
class SheetBuilder {
  /**
   * @param {string} name
   * @param {{ rows: number, columns: number }} limits
   */
  constructor(name, limits) {
    this.name = name;
    this.limits = limits;
    /** @type {string[][]} */
    this.rows = [];
    this.emptyRows = 0;
    /** @type {string[]} */
    this.cells = [];
    this.emptyCells = 0;
  }

  /**
   * @param {string} text
   * @param {number} times
   */
  addCell(text, times) {
    if (text === '') {
      this.emptyCells += times;
      return;
    }
    if (this.cells.length + this.emptyCells + times > this.limits.columns)
      throw new SheetFault(`A sheet has more than ${this.limits.columns} columns`);
    for (; this.emptyCells > 0; this.emptyCells -= 1) this.cells.push('');
    for (let count = 0; count < times; count += 1) this.cells.push(text);
  }

  /** @param {number} times */
  endRow(times) {
    const { cells } = this;
    this.cells = [];
    this.emptyCells = 0;
    if (cells.length === 0) {
      this.emptyRows += times;
      return;
    }
    if (this.rows.length + this.emptyRows + times > this.limits.rows)
      throw new SheetFault(
        `A sheet has more than ${this.limits.rows.toLocaleString('en-GB')} rows`,
      );
    for (; this.emptyRows > 0; this.emptyRows -= 1) this.rows.push([]);
    for (let count = 0; count < times; count += 1) this.rows.push(cells);
  }
}

/** @param {string | undefined} repeated */
const timesOf = (repeated) => Math.max(1, Number.parseInt(repeated ?? '1', 10) || 1);

/**
 * What a cell holds by its type; null where its text says it.
 *
 * @param {Record<string, string>} attributes
 */
function typedValue(attributes) {
  const type = attributes['office:value-type'];
  if (type === 'date') return (attributes['office:date-value'] ?? '').slice(0, 10);
  if (type === 'float' || type === 'percentage' || type === 'currency')
    return attributes['office:value'] ?? '';
  if (type === 'string') return attributes['office:string-value'] ?? null;
  return null;
}

/**
 * @param {string} xml
 * @param {{ rows: number, columns: number, sheets: number }} limits
 */
function readContent(xml, limits) {
  /** @type {SheetBuilder[]} */
  const sheets = [];
  /** @type {SheetBuilder | null} */
  let sheet = null;
  let skipping = 0;
  let rowTimes = 1;
  /** @type {{ times: number, value: string | null, paragraphs: string[] } | null} */
  let cell = null;

  /** @param {string} text */
  const write = (text) => {
    if (skipping > 0 || !cell || cell.paragraphs.length === 0) return;
    cell.paragraphs[cell.paragraphs.length - 1] += text;
  };

  const parser = new Parser();
  parser.ns(namespaces);
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('attention', () => {
    throw new SheetFault('The file defines things of its own (DOCTYPE), so it was not read');
  });
  parser.on('openTag', (name, getAttributes, decode) => {
    // A table within a cell is a table of its own, and none of ours.
    if (skipping > 0 || leftOut.has(name) || (name === 'table:table' && sheet)) {
      skipping += 1;
      return;
    }
    const attributes = () => decoded(getAttributes(), decode);
    if (name === 'table:table') {
      sheet = new SheetBuilder(attributes()['table:name'] ?? '', limits);
      holdToSheets(sheets.push(sheet), limits);
    } else if (name === 'table:table-row') {
      rowTimes = timesOf(attributes()['table:number-rows-repeated']);
    } else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
      const all = attributes();
      const value = typedValue(all);
      cell = { times: timesOf(all['table:number-columns-repeated']), value, paragraphs: [] };
    } else if (name === 'text:p' || name === 'text:h') cell?.paragraphs.push('');
    else if (name === 'text:s') write(' '.repeat(Math.min(timesOf(attributes()['text:c']), 100)));
    else if (name === 'text:tab' || name === 'text:line-break') write(' ');
  });
  parser.on('text', (text, decode) => write(decode(text)));
  parser.on('cdata', (text) => write(text));
  parser.on('closeTag', (name) => {
    if (skipping > 0) {
      skipping -= 1;
    } else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
      if (cell) sheet?.addCell((cell.value ?? cell.paragraphs.join('\n')).trim(), cell.times);
      cell = null;
    } else if (name === 'table:table-row') sheet?.endRow(rowTimes);
    else if (name === 'table:table') sheet = null;
  });
  parser.parse(xml);
  return sheets.map(({ name, rows }) => ({ name, rows }));
}

/**
 * @param {Record<string, string>} attributes
 * @param {(text: string) => string} decode
 */
function decoded(attributes, decode) {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, decode(value)]),
  );
}

/**
 * Every sheet of an OpenDocument spreadsheet. A formula is the value it was saved with: nothing is worked out.
 *
 * @param {Uint8Array} bytes
 * @param {readonly import('./unpack-part.mjs').Part[]} parts
 * @param {{ rows: number, columns: number, sheets: number }} limits
 * @returns {{ name: string, rows: string[][] }[]}
 */
export function odsSheets(bytes, parts, limits) {
  const read = (/** @type {string} */ name) => {
    const part = parts.find((each) => each.name === name);
    return part ? unpackPart(bytes, part) : '';
  };
  if (read('META-INF/manifest.xml').includes('encryption-data'))
    throw new SheetFault('The file is protected by a password: save it without one');
  const content = read('content.xml');
  if (definesThings.test(content))
    throw new SheetFault('The file defines things of its own (DOCTYPE), so it was not read');
  if (!/<\/(?:[\w-]+:)?document-content>\s*$/.test(content))
    throw new SheetFault('The file is damaged or cut short');

  const sheets = readContent(content, limits);
  if (sheets.length === 0)
    throw new SheetFault('The file is not a spreadsheet. Choose an .ods, .xlsx or .csv file');
  return sheets;
}
