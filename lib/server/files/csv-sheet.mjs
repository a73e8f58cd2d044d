import { CsvError, parse } from 'csv-parse/sync';
import { holdToLimits, SheetFault } from './sheet-fault.mjs';

/**
 * @param {Uint8Array} bytes
 * @returns {string}
 */
function decode(bytes) {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // What Excel saves as “CSV” on an English machine: Windows-1252, which some versions of Node take for Latin-1.
    return new TextDecoder('latin1')
      .decode(bytes)
      .replaceAll(
        /[\u0080-\u009f]/g,
        (letter) => windowsLetters[letter.charCodeAt(0) - 0x80] ?? '',
      );
  }
}

/** What Windows-1252 has in place of 32 control characters; five places are empty. */
const windowsLetters = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'];

/** How many lines are looked at to see what stands between cells: titles come first. */
const linesLookedAt = 20;

/**
 * @param {string} text
 * @returns {string} the mark that most often stands between cells
 */
function findDelimiter(text) {
  const head = text
    .slice(0, 50_000)
    .split(/\r?\n/, linesLookedAt)
    .map((line) => line.replaceAll(/"[^"]*"/g, ''));
  const counted = [',', ';', '\t'].map((mark) => ({
    mark,
    count: Math.max(...head.map((line) => line.split(mark).length)),
  }));
  return counted.reduce((most, next) => (next.count > most.count ? next : most)).mark;
}

/**
 * The one sheet of a CSV file; empty lines are kept, so that rows keep their numbers.
 *
 * @param {Uint8Array} bytes
 * @param {{ rows: number, columns: number }} limits
 * @returns {{ name: string, rows: string[][] }}
 */
export function csvSheet(bytes, limits) {
  const text = decode(bytes);
  if (/[^\P{Cc}\r\n\t\f]/u.test(text.slice(0, 100_000)) || text.includes('\u0000'))
    throw new SheetFault('The file is not a spreadsheet. Choose an .ods, .xlsx or .csv file');

  try {
    /** @type {string[][]} */
    const rows = parse(text, {
      bom: true,
      delimiter: findDelimiter(text),
      max_record_size: 500_000,
      relax_column_count: true,
      skip_empty_lines: false,
      to: limits.rows + 1,
    });
    holdToLimits(rows, limits);
    return { name: '', rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const place = typeof error.lines === 'number' ? ` near line ${error.lines}` : '';
    throw new SheetFault(
      `The file is damaged or is not CSV${place}: double quotes do not come in pairs`,
    );
  }
}
