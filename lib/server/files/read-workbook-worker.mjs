import { Buffer } from 'node:buffer';
import { parentPort, workerData } from 'node:worker_threads';
import { readSheet } from 'read-excel-file/node';
import { definesThings, isTooLarge, unpackPart } from './unpack-part.mjs';

/**
 * Reads the first sheet of a workbook in a thread of its own, which has little memory and is stopped when it takes
 * too long. The directory of the container was checked before; here every part is unpacked once under the size it
 * states, so that none can be larger than it says.
 *
 * @typedef {import('./unpack-part.mjs').Part} Part
 */

/** @type {{ bytes: Uint8Array, parts: readonly Part[], rows: number, columns: number }} */
const { bytes, parts, rows: mostRows, columns: mostColumns } = workerData;

/** @returns {string | null} what is wrong, as a sentence without its full stop */
function findFault() {
  for (const part of parts) {
    if (!/\.(?:xml|rels)$/i.test(part.name)) continue;
    const xml = unpackPart(bytes, part);
    if (definesThings.test(xml))
      return 'The file defines things of its own (DOCTYPE), so it was not read';
    if (!/^xl\/worksheets\/[^/]+\.xml$/i.test(part.name)) continue;
    if (/<(?:\w+:)?f[\s/>]/.test(xml))
      return 'The workbook holds formulas: copy the cells and paste them as values, then save';
    if ((xml.match(/<(?:\w+:)?row[\s>]/g)?.length ?? 0) > mostRows)
      return `A sheet has more than ${mostRows.toLocaleString('en-GB')} rows`;
  }
  return null;
}

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/**
 * @param {unknown} cell
 * @returns {string}
 */
function toText(cell) {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return day.format(cell);
  if (typeof cell === 'boolean') return cell ? 'Yes' : 'No';
  return String(cell);
}

async function read() {
  try {
    const fault = findFault();
    if (fault !== null) return { fault };

    const rows = await readSheet(Buffer.from(bytes));
    if ((rows[0]?.length ?? 0) > mostColumns)
      return { fault: `The sheet has more than ${mostColumns} columns` };
    return { rows: rows.map((row) => row.map(toText)) };
  } catch (error) {
    return {
      fault: isTooLarge(error)
        ? 'The file unpacks to more than it states, so it was not read'
        : 'The file cannot be read as a workbook. Save it as an Excel workbook (.xlsx) or as CSV',
    };
  }
}

parentPort?.postMessage(await read());
