import { Buffer } from 'node:buffer';
import readWorkbook from 'read-excel-file/node';
import { holdToLimits, holdToSheets, SheetFault } from './sheet-fault.mjs';
import { definesThings, unpackPart } from './unpack-part.mjs';

/**
 * @param {Uint8Array} bytes
 * @param {readonly import('./unpack-part.mjs').Part[]} parts
 * @param {{ rows: number }} limits
 */
function check(bytes, parts, { rows }) {
  for (const part of parts) {
    if (!/\.(?:xml|rels)$/i.test(part.name)) continue;
    const xml = unpackPart(bytes, part);
    if (definesThings.test(xml))
      throw new SheetFault('The file defines things of its own (DOCTYPE), so it was not read');
    if (/^xl\/workbook\.xml$/i.test(part.name) && /date1904="(?:1|true)"/.test(xml))
      throw new SheetFault('The workbook counts its days from 1904: save it as CSV');
    if (!/^xl\/worksheets\/[^/]+\.xml$/i.test(part.name)) continue;

    if ((xml.match(/<(?:\w+:)?row[\s>]/g)?.length ?? 0) > rows || highestRow(xml) > rows)
      throw new SheetFault(`A sheet has more than ${rows.toLocaleString('en-GB')} rows`);
  }
}

/** @param {string} xml */
function highestRow(xml) {
  let highest = 0;
  for (const [, digits] of xml.matchAll(/<(?:\w+:)?row[^>]*?\sr="(\d+)"/g))
    highest = Math.max(highest, Number(digits));
  return highest;
}

/**
 * @param {unknown} cell
 * @returns {string}
 */
function toText(cell) {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date)
    return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return String(cell);
}

/**
 * Every sheet of an Excel workbook. A formula is the value it was saved with: nothing is worked out.
 *
 * @param {Uint8Array} bytes
 * @param {readonly import('./unpack-part.mjs').Part[]} parts
 * @param {{ rows: number, columns: number, sheets: number }} limits
 * @returns {Promise<{ name: string, rows: string[][] }[]>}
 */
export async function xlsxSheets(bytes, parts, limits) {
  check(bytes, parts, limits);
  const sheets = await readWorkbook(Buffer.from(bytes));
  holdToSheets(sheets.length, limits);

  return sheets.map(({ sheet, data }) => {
    const rows = data.map((cells) => cells.map(toText));
    holdToLimits(rows, limits);
    return { name: sheet, rows };
  });
}
