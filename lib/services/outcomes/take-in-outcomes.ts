import 'server-only';
import type { Viewer } from '@/lib/domain/people';
import { formatCount } from '@/lib/format/numbers';
import { type ComparedRow, compareWithRecord } from '@/lib/importers/outcomes/compare-with-record';
import type { RejectedRow } from '@/lib/importers/outcomes/outcome-row';
import { canImportRecords } from '@/lib/permissions/imports';
import { fromDay, toDay } from '@/lib/queries/days';
import { fail, type Result, succeed } from '@/lib/result';
import { writeAudit } from '@/lib/server/audit';
import { noteDataVersion } from '@/lib/server/data-version';
import { db, type Transaction } from '@/lib/server/db';
import type { Failure } from '@/lib/services/failures';
import { addInspections } from './add-inspections';
import { correctInspections } from './correct-inspections';
import { readHeldEvents } from './held-events';
import { type Edition, type OutcomesFile, readEdition } from './read-edition';

/** What an edition would do to the record, row by row, or did. */
export type OutcomesPlan = {
  edition: Pick<Edition, 'fileName' | 'title' | 'digest'> & { asAt: string | null };
  rows: readonly ComparedRow[];
  rejected: readonly RejectedRow[];
  warnings: readonly string[];
  /** Of authorities by their code. */
  names: ReadonlyMap<string, string>;
  /** The day this very file was taken in before, or null. */
  takenInOn: string | null;
};

/** A file that holds no outcomes we can read, with why. */
export type UnreadFile = { kind: 'unread'; message: string };

type Answer = Promise<Result<OutcomesPlan, Failure | UnreadFile>>;

/** An edition has hundreds of rows, which takes longer than a transaction has otherwise, in milliseconds. */
const patience = { timeout: 60_000, maxWait: 10_000 };

/** What taking in a file of outcomes would do. Nothing is stored. */
export async function planOutcomes(file: OutcomesFile, viewer: Viewer): Answer {
  if (!canImportRecords(viewer)) return fail({ kind: 'notPermitted' });
  const edition = await readEdition(file);
  if (!edition.ok) return fail({ kind: 'unread', message: edition.error });

  const { value } = edition;
  return db.$transaction(async (transaction) => succeed(await plan(transaction, value)), patience);
}

/**
 * Takes a file of outcomes into the record, in one transaction: inspections and visits that are new, and grades and
 * days that this edition puts right. The rows are compared again, so what is stored fits the record as it then is.
 * The same file a second time changes nothing.
 */
export async function takeInOutcomes(file: OutcomesFile, viewer: Viewer): Answer {
  if (!canImportRecords(viewer)) return fail({ kind: 'notPermitted' });
  const edition = await readEdition(file);
  if (!edition.ok) return fail({ kind: 'unread', message: edition.error });

  const { value } = edition;
  return db.$transaction(async (transaction) => {
    // Two people taking in editions at once: the second waits here and then compares with what the first stored.
    await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('outcomes'))`;
    const planned = await plan(transaction, value);
    if (planned.takenInOn === null) await store(transaction, value, planned, viewer);
    return succeed(planned);
  }, patience);
}

async function plan(transaction: Transaction, edition: Edition): Promise<OutcomesPlan> {
  const { reading, fileName, title, digest, names } = edition;
  const laCodes = [...new Set(reading.rows.map(({ laCode }) => laCode))];
  const [held, before] = [
    await readHeldEvents(transaction, laCodes),
    await transaction.outcomesEdition.findUnique({
      where: { digest },
      select: { recordedAt: true },
    }),
  ];
  return {
    edition: { fileName, title, digest, asAt: reading.asAt },
    rows: compareWithRecord(reading.rows, held, reading.asAt),
    rejected: reading.rejected,
    warnings: reading.warnings,
    names,
    takenInOn: before && toDay(before.recordedAt),
  };
}

async function store(
  transaction: Transaction,
  { fileName, title, digest, reading }: Edition,
  { rows, rejected }: OutcomesPlan,
  viewer: Viewer,
): Promise<void> {
  const { id } = await transaction.outcomesEdition.create({
    data: {
      title,
      fileName,
      digest,
      asAt: reading.asAt === null ? null : fromDay(reading.asAt),
      recordedById: viewer.id,
    },
    select: { id: true },
  });
  const added = await addInspections(transaction, rows, title, viewer);
  const corrected = await correctInspections(transaction, rows, title, viewer);

  await transaction.outcomesRow.createMany({
    data: [
      ...rows.map((compared) => ({
        editionId: id,
        sheet: compared.row.table,
        row: compared.row.row,
        verdict: compared.verdict,
        laCode: compared.row.laCode,
        inspectionId: ('held' in compared ? compared.held?.id : added.get(compared.row)) ?? null,
        read: JSON.parse(JSON.stringify(compared.row)),
        why: compared.why,
      })),
      ...rejected.map(({ table, row, why }) => ({
        editionId: id,
        sheet: table,
        row,
        verdict: 'rejected',
        read: {},
        why,
      })),
    ],
  });
  if (added.size + corrected > 0)
    await noteDataVersion(transaction, {
      weight: added.size > 0 ? 'minor' : 'patch',
      changed: `${title}: ${formatCount(added.size, 'inspection or visit', 'inspections and visits')} added, ${formatCount(corrected, 'inspection')} put right`,
    });
  await writeAudit(transaction, {
    actorId: viewer.id,
    action: 'outcomes.takenIn',
    subjectType: 'outcomesEdition',
    subjectId: id,
    detail: {
      file: fileName,
      digest,
      rows: rows.length + rejected.length,
      added: added.size,
      corrected,
      rejected: rejected.length + rows.filter(({ verdict }) => verdict === 'rejected').length,
    },
  });
}
