import 'server-only';
import { z } from 'zod';
import { fail, type Result, succeed } from '@/lib/result';
import { readContainer } from './container';
import { runThread } from './run-thread';

const answerSchema = z.union([
  z.object({ fault: z.string() }),
  z.object({ rows: z.array(z.array(z.string())) }),
]);

export type WorkbookLimits = {
  rows: number;
  columns: number;
  /** In milliseconds. */
  patience?: number;
};

const tooMuch =
  'The workbook takes too long to read. Take out what is not needed, or save it as CSV';

/**
 * The cells of the first sheet of an XLSX workbook as text, row by row from the first one; empty rows included.
 *
 * @returns the rows, or what is wrong as a sentence without its full stop
 */
export async function readWorkbook(
  bytes: Uint8Array,
  { rows, columns, patience = 10_000 }: WorkbookLimits,
): Promise<Result<readonly (readonly string[])[], string>> {
  const parts = readContainer(bytes);
  if (!parts.ok) return parts;
  if (!parts.value.some(({ name }) => name === 'xl/workbook.xml'))
    return fail('The file is not an Excel workbook (.xlsx)');

  const answer = answerSchema.safeParse(
    await runThread(
      'read-workbook-worker.mjs',
      { bytes, parts: parts.value, rows, columns },
      patience,
    ),
  );
  if (!answer.success) return fail(tooMuch);
  return 'fault' in answer.data ? fail(answer.data.fault) : succeed(answer.data.rows);
}
