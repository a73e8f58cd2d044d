import 'server-only';
import { z } from 'zod';
import { indicatorLevels } from '@/lib/domain/indicators';
import type { Viewer } from '@/lib/domain/people';
import { formatCount } from '@/lib/format/numbers';
import {
  type ComparedIndicator,
  compareWithHeld,
} from '@/lib/importers/indicators/compare-with-held';
import type { IndicatorRow } from '@/lib/importers/indicators/read-indicators';
import { canImportRecords } from '@/lib/permissions/imports';
import { toDay } from '@/lib/queries/days';
import { fail, type Result, succeed } from '@/lib/result';
import { writeAudit } from '@/lib/server/audit';
import { noteDataVersion } from '@/lib/server/data-version';
import { db, type Transaction } from '@/lib/server/db';
import type { Failure } from '@/lib/services/failures';
import { deriveRates, isDerivedRate } from './derive-rates';
import { type IndicatorsFile, type ReadFile, readIndicatorsFile } from './read-file';

/** What a file of indicators would do to the record, indicator by indicator, or did. */
export type IndicatorsPlan = {
  file: Pick<ReadFile, 'fileName' | 'digest'>;
  indicators: readonly (ComparedIndicator & { label: string; unit: string })[];
  rejected: readonly { row: number; why: string }[];
  warnings: readonly string[];
  /** Of authorities by their code. */
  names: ReadonlyMap<string, string>;
  /** Figures the record does not have, and figures it has otherwise. */
  added: number;
  changed: number;
  /** The day this very file was taken in before, or null. */
  takenInOn: string | null;
};

type Answer = Promise<Result<IndicatorsPlan, Failure | { kind: 'unread'; message: string }>>;

const takenIn = 'indicators.takenIn';

/** A file has thousands of figures, which takes longer than a transaction has otherwise, in milliseconds. */
const patience = { timeout: 60_000, maxWait: 10_000 };

/** What taking in a file of indicators would do. Nothing is stored. */
export async function planIndicators(file: IndicatorsFile, viewer: Viewer): Answer {
  if (!canImportRecords(viewer)) return fail({ kind: 'notPermitted' });
  const read = await readIndicatorsFile(file);
  if (!read.ok) return fail({ kind: 'unread', message: read.error });

  const { value } = read;
  return db.$transaction(async (transaction) => succeed(await plan(transaction, value)), patience);
}

/**
 * Takes a file of Explore education statistics into the record, in one transaction: figures that are new and figures
 * that its publisher has since revised. They are compared again, so what is stored fits the record as it then is.
 * The same file a second time changes nothing.
 */
export async function takeInIndicators(file: IndicatorsFile, viewer: Viewer): Answer {
  if (!canImportRecords(viewer)) return fail({ kind: 'notPermitted' });
  const read = await readIndicatorsFile(file);
  if (!read.ok) return fail({ kind: 'unread', message: read.error });

  const { value } = read;
  return db.$transaction(async (transaction) => {
    // Two people taking in files at once: the second waits here and then compares with what the first stored.
    await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('indicators'))`;
    const planned = await plan(transaction, value);
    if (planned.takenInOn === null && planned.added + planned.changed > 0)
      await store(transaction, planned, viewer);
    return succeed(planned);
  }, patience);
}

async function plan(
  transaction: Transaction,
  { reading, fileName, digest, names }: ReadFile,
): Promise<IndicatorsPlan> {
  // One after the other: a transaction has one connection.
  const read = [...reading.rows, ...(await deriveRates(transaction, reading.rows))];
  const definitions = await transaction.indicator.findMany({
    where: { key: { in: [...new Set(read.map(({ indicator }) => indicator))] } },
    select: { key: true, label: true, unit: true, position: true },
    orderBy: { position: 'asc' },
  });
  const held = await readHeld(
    transaction,
    definitions.map(({ key }) => key),
  );
  const before = await transaction.auditEvent.findFirst({
    where: { action: takenIn, subjectId: digest },
    select: { recordedAt: true },
  });

  // A rate worked out from a count that was held back matters only where the record has one.
  const known = new Set(held.map(placeOf));
  const rows = read.filter(
    (row) => !isDerivedRate(row.indicator) || row.value !== null || known.has(placeOf(row)),
  );
  const compared = compareWithHeld(rows, held);
  const indicators = definitions.flatMap(({ key, label, unit }) => {
    const own = compared.find(({ indicator }) => indicator === key);
    return own ? [{ ...own, label, unit }] : [];
  });
  return {
    file: { fileName, digest },
    indicators,
    rejected: reading.rejected,
    warnings: reading.warnings,
    names,
    added: indicators.reduce((sum, { added }) => sum + added.length, 0),
    changed: indicators.reduce((sum, { changed }) => sum + changed.length, 0),
    takenInOn: before && toDay(before.recordedAt),
  };
}

function placeOf({ indicator, level, areaCode, period }: IndicatorRow): string {
  return [indicator, level, areaCode, period].join('\n');
}

const storedRows = z.array(
  z.object({
    indicator: z.string(),
    level: z.enum(indicatorLevels),
    areaCode: z.string(),
    period: z.string(),
    value: z.number().nullable(),
    flag: z.string().nullable(),
  }),
);

async function readHeld(
  transaction: Transaction,
  keys: readonly string[],
): Promise<IndicatorRow[]> {
  return storedRows.parse(
    await transaction.$queryRaw`
      SELECT indicator_key AS indicator, level, area_code AS "areaCode", period, value::float8 AS value, flag
        FROM indicator_value WHERE indicator_key = ANY (${keys})`,
  );
}

async function store(
  transaction: Transaction,
  { file, indicators, rejected, added, changed }: IndicatorsPlan,
  viewer: Viewer,
): Promise<void> {
  const rows = indicators.flatMap((own) => [...own.added, ...own.changed.map(({ row }) => row)]);
  await transaction.$executeRaw`
    INSERT INTO indicator_value (indicator_key, level, area_code, period, value, flag, taken_from)
    SELECT indicator, level, "areaCode", period, value, flag, ${file.fileName}
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS read (
        indicator text, level text, "areaCode" text, period text, value numeric, flag text)
    ON CONFLICT (indicator_key, level, area_code, period) DO UPDATE
      SET value = excluded.value, flag = excluded.flag, taken_from = excluded.taken_from`;
  const touched = indicators.filter((own) => own.added.length + own.changed.length > 0);
  await noteDataVersion(transaction, {
    weight: added > 0 ? 'minor' : 'patch',
    changed: `${file.fileName}: ${formatCount(added, 'figure')} added, ${formatCount(changed, 'figure')} put right (${touched.map(({ label }) => label).join('; ')})`,
  });
  await writeAudit(transaction, {
    actorId: viewer.id,
    action: takenIn,
    subjectType: 'indicatorsFile',
    subjectId: file.digest,
    detail: {
      file: file.fileName,
      digest: file.digest,
      indicators: touched.map(({ indicator }) => indicator),
      added,
      changed,
      heldBack: rows.filter(({ value }) => value === null).length,
      rejected: rejected.length,
    },
  });
}
