import 'server-only';
import { createHash } from 'node:crypto';
import { type IndicatorsReading, readIndicators } from '@/lib/importers/indicators/read-indicators';
import { fail, type Result, succeed } from '@/lib/result';
import { db } from '@/lib/server/db';
import { indicatorLimits, readSheets } from '@/lib/server/files/read-sheets';

/** A published file of indicators as it was given. */
export type IndicatorsFile = { name: string; bytes: Uint8Array };

export type ReadFile = {
  fileName: string;
  /** SHA-256 of the file. */
  digest: string;
  reading: IndicatorsReading;
  /** Of authorities by their code. */
  names: ReadonlyMap<string, string>;
};

/** Reads a file of indicators, or says as a sentence without its full stop why it cannot be. */
export async function readIndicatorsFile(file: IndicatorsFile): Promise<Result<ReadFile, string>> {
  const sheets = await readSheets(file.name, file.bytes, indicatorLimits);
  if (!sheets.ok) return sheets;
  const authorities = await db.localAuthority.findMany({
    select: { laCode: true, name: true, aliases: { select: { kind: true, alias: true } } },
  });
  const codes = new Map(
    authorities.flatMap(({ laCode, aliases }) =>
      aliases.flatMap(({ kind, alias }) =>
        codeKinds.includes(kind) ? [[alias, laCode] as const] : [],
      ),
    ),
  );
  const reading = readIndicators(sheets.value, codes);
  if ('refused' in reading) return fail(reading.refused);
  return succeed({
    fileName: sheets.value.name,
    digest: createHash('sha256').update(file.bytes).digest('hex'),
    reading,
    names: new Map(authorities.map(({ laCode, name }) => [laCode, name])),
  });
}

const codeKinds: readonly string[] = ['laCode', 'gssCode', 'formerGssCode'];
