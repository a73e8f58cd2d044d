import 'server-only';
import { createHash } from 'node:crypto';
import { formatDate } from '@/lib/format/dates';
import type { OutcomesReading } from '@/lib/importers/outcomes/outcome-row';
import { readOutcomes } from '@/lib/importers/outcomes/read-outcomes';
import { fail, type Result, succeed } from '@/lib/result';
import { outcomesLimits, readSheets } from '@/lib/server/files/read-sheets';
import { listKnownAuthorities } from './known-authorities';

/** A published file of outcomes as it was given and read. */
export type OutcomesFile = { name: string; bytes: Uint8Array };

export type Edition = {
  fileName: string;
  /** What reasons and the record call it. */
  title: string;
  /** SHA-256 of the file. */
  digest: string;
  reading: OutcomesReading;
  /** Of authorities by their code. */
  names: ReadonlyMap<string, string>;
};

/** Reads a file of outcomes, or says as a sentence without its full stop why it cannot be. */
export async function readEdition(file: OutcomesFile): Promise<Result<Edition, string>> {
  const sheets = await readSheets(file.name, file.bytes, outcomesLimits);
  if (!sheets.ok) return sheets;
  const known = await listKnownAuthorities();
  const reading = readOutcomes(sheets.value, known);
  if ('refused' in reading) return fail(reading.refused);

  const { name } = sheets.value;
  const title =
    reading.asAt === null
      ? `Ofsted, ${name}`
      : `Ofsted, Local authority inspection outcomes as at ${formatDate(reading.asAt)}`;
  const digest = createHash('sha256').update(file.bytes).digest('hex');
  const names = new Map(
    known.localAuthorities.map((authority) => [authority.laCode, authority.name]),
  );
  return succeed({ fileName: name, title, digest, reading, names });
}
