import { parentPort, workerData } from 'node:worker_threads';
import { csvSheet } from './csv-sheet.mjs';
import { odsSheets } from './ods-sheets.mjs';
import { SheetFault } from './sheet-fault.mjs';
import { isTooLarge } from './unpack-part.mjs';
import { xlsxSheets } from './xlsx-sheets.mjs';

/**
 * Reads every sheet of a spreadsheet in a thread of its own, which has little memory and is stopped when it takes too
 * long. The directory of a container was checked before.
 *
 * @typedef {{ name: string, rows: string[][] }} Sheet
 * @typedef {{ rows: number, columns: number, sheets: number }} Limits
 */

/** @type {{ bytes: Uint8Array, kind: string, parts: readonly import('./unpack-part.mjs').Part[], limits: Limits }} */
const { bytes, kind, parts, limits } = workerData;

async function read() {
  try {
    if (kind === 'ods') return { sheets: odsSheets(bytes, parts, limits) };
    if (kind === 'xlsx') return { sheets: await xlsxSheets(bytes, parts, limits) };
    return { sheets: [csvSheet(bytes, limits)] };
  } catch (error) {
    if (error instanceof SheetFault) return { fault: error.message };
    if (isTooLarge(error))
      return { fault: 'The file unpacks to more than it states, so it was not read' };
    return { fault: 'The file is damaged: it cannot be read as a spreadsheet' };
  }
}

parentPort?.postMessage(await read());
