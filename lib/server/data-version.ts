import 'server-only';
import type { DataVersionWeight } from '@/lib/domain/data-version';
import { Prisma } from '@/lib/generated/prisma/client';
import { now } from './clock';
import type { Transaction } from './db';

/**
 * Writes down that what comparisons rest on has changed, in the transaction that changes it.
 *
 * Versions are numbered one after another in the order they become visible: whoever has seen version 12 has seen
 * everything up to it.
 *
 * @param changed in words that everybody may read
 */
export async function noteDataVersion(
  transaction: Transaction,
  { weight, changed }: { weight: DataVersionWeight; changed: string },
): Promise<void> {
  await settleEmbargoes(transaction);
  await insertVersions(transaction, Prisma.sql`SELECT ${weight}, ${changed}`);
}

/** A report that comes out with this transaction. One under embargo is written down when its time has come. */
export async function notePublication(
  transaction: Transaction,
  inspectionId: string,
): Promise<void> {
  await settleEmbargoes(transaction, inspectionId);
  await insertVersions(
    transaction,
    Prisma.sql`SELECT 'minor', ${reportWords} || ' published' ${ofSnapshots}
                WHERE s.inspection_id = ${inspectionId}::uuid AND s.number = 1
                  AND s.publish_at <= ${now()}`,
  );
}

/** A correction that comes out with this transaction. Of a report still under embargo nobody has seen what was wrong. */
export async function noteCorrection(
  transaction: Transaction,
  inspectionId: string,
  number: number,
): Promise<void> {
  await settleEmbargoes(transaction);
  await insertVersions(
    transaction,
    Prisma.sql`SELECT 'patch', ${reportWords} || ' corrected: ' || s.was_wrong ${ofSnapshots}
                WHERE s.inspection_id = ${inspectionId}::uuid AND s.number = ${number}
                  AND s.publish_at <= ${now()}`,
  );
}

/**
 * Writes down every report whose embargo has passed since the last version, oldest first.
 *
 * @param except an inspection that comes out now and is written down by who publishes it
 */
export async function settleEmbargoes(
  transaction: Transaction,
  except: string | null = null,
): Promise<void> {
  // The lock makes writers of versions wait for each other, so that numbers become visible in order.
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('data version'))`;
  await insertVersions(
    transaction,
    Prisma.sql`SELECT 'minor', ${reportWords} || ' published' ${ofSnapshots}
                WHERE s.number = 1 AND s.publish_at > s.recorded_at + interval '1 minute'
                  AND s.publish_at <= ${now()}
                  AND s.publish_at > (SELECT max(recorded_at) FROM data_version)
                  AND s.inspection_id IS DISTINCT FROM ${except}::uuid
                ORDER BY s.publish_at`,
  );
}

async function insertVersions(transaction: Transaction, rows: Prisma.Sql): Promise<void> {
  await transaction.$executeRaw`
    INSERT INTO data_version (weight, changed, recorded_at)
    SELECT made.*, ${now()} FROM (${rows}) AS made`;
}

/** "Stoke-on-Trent: report on the inspection of 4 February 2019". */
const reportWords = Prisma.sql`a.name || CASE i.type
    WHEN 'focusedVisit' THEN ': letter on the focused visit of '
    WHEN 'monitoringVisit' THEN ': letter on the monitoring visit of '
    ELSE ': report on the inspection of ' END
  || to_char(coalesce(i.started_on, i.published_on), 'FMDD FMMonth YYYY')`;

const ofSnapshots = Prisma.sql`FROM publication_snapshot s
  JOIN inspection i ON i.id = s.inspection_id JOIN local_authority a USING (la_code)`;
