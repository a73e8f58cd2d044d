import 'server-only';
import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { fail, type Result, succeed } from '@/lib/result';
import { isContainer } from '@/lib/server/files/container';
import { readWorkbook } from '@/lib/server/files/read-workbook';

/** Cells of one line, as text without spaces around it. */
export type TableLine = { line: number; cells: readonly string[] };

/** What is wrong with a table: on which line and in which column, where it is one. */
export type TableFault = { line: number | null; column: string | null; message: string };

/** Several times the notes of the largest inspection there has been. */
export const tableLimits = { rows: 5_000, columns: 60, cell: 20_000 } as const;

const byteOrderMark16 = (bytes: Uint8Array) =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
const isOldWorkbook = (bytes: Uint8Array) => bytes[0] === 0xd0 && bytes[1] === 0xcf;

type Answer = Result<readonly TableLine[], TableFault>;

/** Reads the lines of a CSV file or of the first sheet of an XLSX workbook; empty ones are left out. */
export async function readTable(bytes: Uint8Array): Promise<Answer> {
  if (isOldWorkbook(bytes))
    return refuse('The file is an old Excel workbook. Save it as .xlsx or as CSV');
  if (isContainer(bytes)) {
    const read = await readWorkbook(bytes, {
      rows: tableLimits.rows + 1,
      columns: tableLimits.columns,
    });
    if (!read.ok) return refuse(read.error);
    return withinLimits(read.value.map((cells, index) => ({ line: index + 1, cells })));
  }

  const text = decode(bytes);
  if (text === null || text.includes('\u0000'))
    return refuse('The file is not UTF-8 text. In Excel, save it as “CSV UTF-8”');
  return readCsv(text);
}

function decode(bytes: Uint8Array): string | null {
  if (byteOrderMark16(bytes)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const recordsSchema = z.array(
  z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }),
);

function readCsv(text: string): Answer {
  try {
    const records = recordsSchema.parse(
      parse(text, {
        bom: true,
        delimiter: findDelimiter(text),
        info: true,
        max_record_size: tableLimits.cell * 4,
        relax_column_count: true,
        skip_empty_lines: true,
        to: tableLimits.rows + 2,
      }),
    );
    return withinLimits(
      records.map(({ record, info }) => ({
        line: info.lines - (record.join('').match(/\n/g)?.length ?? 0),
        cells: record,
      })),
    );
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : null;
    return fail({ line, column: null, message: csvWords[error.code] ?? csvWords.other });
  }
}

const csvWords: Readonly<Record<string, string>> & { other: string } = {
  CSV_QUOTE_NOT_CLOSED: 'A double quote is opened here and never closed',
  INVALID_OPENING_QUOTE:
    'A double quote stands in the middle of a cell: put the whole cell in double quotes and write the quote twice',
  CSV_INVALID_CLOSING_QUOTE:
    'Text follows a closing double quote: write a quote inside a cell twice',
  CSV_MAX_RECORD_SIZE: 'The line is far longer than a note: a double quote may not be closed',
  other: 'The line cannot be read as CSV',
};

/** Excel writes semicolons where a comma is the decimal mark; pasted cells come with tabs. */
function findDelimiter(text: string): string {
  const [head = ''] = text.split(/\r?\n/, 1);
  const counted = [',', ';', '\t'].map((mark) => ({ mark, count: head.split(mark).length }));
  return counted.reduce((most, next) => (next.count > most.count ? next : most)).mark;
}

function withinLimits(lines: readonly TableLine[]): Answer {
  const filled = lines
    .map(({ line, cells }) => ({ line, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (filled.length > tableLimits.rows + 1)
    return refuse(
      `The file has more than ${tableLimits.rows.toLocaleString('en-GB')} notes. Bring them in as several files`,
    );

  const wide = filled.find(({ cells }) => cells.length > tableLimits.columns);
  if (wide)
    return fail({
      line: wide.line,
      column: null,
      message: `There are more than ${tableLimits.columns} columns`,
    });
  return succeed(filled);
}

function refuse(message: string): { ok: false; error: TableFault } {
  return fail({ line: null, column: null, message });
}
