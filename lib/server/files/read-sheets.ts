import 'server-only';
import { z } from 'zod';
import type { SpreadsheetFile } from '@/lib/domain/sheets';
import { fail, type Result, succeed } from '@/lib/result';
import { type ContainedFile, isContainer, readContainer } from './container';
import { runThread } from './run-thread';

const answerSchema = z.union([
  z.object({ fault: z.string() }),
  z.object({
    sheets: z.array(z.object({ name: z.string(), rows: z.array(z.array(z.string())) })),
  }),
]);

export type SheetLimits = {
  /** Of the file, in bytes. */
  size: number;
  rows: number;
  columns: number;
  sheets: number;
  /** In milliseconds. */
  patience?: number;
};

/** Several times the largest table of inspection outcomes there has been, with providers in between. */
export const outcomesLimits = {
  size: 20_000_000,
  rows: 20_000,
  columns: 200,
  sheets: 60,
} as const satisfies SheetLimits;

/** The largest tables of Explore education statistics that hold what we read. */
export const indicatorLimits = {
  size: 60_000_000,
  rows: 300_000,
  columns: 300,
  sheets: 1,
} as const satisfies SheetLimits;

const tooMuch = 'The file takes too long to read. Take out what is not needed, or save it as CSV';
const notSpreadsheet = 'The file is not a spreadsheet. Choose an .ods, .xlsx or .csv file';

/**
 * Every sheet of an OpenDocument spreadsheet, an Excel workbook or a CSV file as text. The file is read in a thread of
 * its own with little memory; what is out of proportion, protected, damaged or not a spreadsheet is refused.
 *
 * @returns the sheets in their order, or what is wrong as a sentence without its full stop
 */
export async function readSheets(
  fileName: string,
  bytes: Uint8Array,
  limits: SheetLimits,
): Promise<Result<SpreadsheetFile, string>> {
  if (bytes.length === 0) return fail('The file is empty');
  if (bytes.length > limits.size)
    return fail(`The file is larger than ${Math.round(limits.size / 1_000_000)} MB`);
  const kind = kindOf(bytes);
  if (!kind.ok) return kind;

  const { patience = 20_000, rows, columns, sheets } = limits;
  const answer = answerSchema.safeParse(
    await runThread(
      'read-sheets-worker.mjs',
      { bytes, ...kind.value, limits: { rows, columns, sheets } },
      patience,
    ),
  );
  if (!answer.success) return fail(tooMuch);
  if ('fault' in answer.data) return fail(answer.data.fault);
  const name = fileName.replace(/^.*[\\/]/, '');
  return succeed({ name, sheets: answer.data.sheets });
}

type Kind = { kind: 'csv' | 'xlsx' | 'ods'; parts: readonly ContainedFile[] };

function kindOf(bytes: Uint8Array): Result<Kind, string> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    return fail('The file is an old Excel workbook or protected by a password. Save it as .xlsx');
  if (begins(bytes, '%PDF') || begins(bytes, '{\\rtf') || begins(bytes, '<'))
    return fail(notSpreadsheet);
  if (begins(bytes, 'PK') && !isContainer(bytes)) return fail('The file is damaged or cut short');
  if (!isContainer(bytes)) return succeed({ kind: 'csv', parts: [] });

  const parts = readContainer(bytes);
  if (!parts.ok) return parts;
  const has = (name: string) => parts.value.some((part) => part.name === name);
  if (has('xl/workbook.xml')) return succeed({ kind: 'xlsx', parts: parts.value });
  if (has('content.xml') && has('META-INF/manifest.xml'))
    return succeed({ kind: 'ods', parts: parts.value });
  return fail(notSpreadsheet);
}

function begins(bytes: Uint8Array, text: string): boolean {
  return [...text].every((letter, index) => bytes[index] === letter.charCodeAt(0));
}
