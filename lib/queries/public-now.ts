import 'server-only';
import { Prisma } from '@/lib/generated/prisma/client';
import { now } from '@/lib/server/clock';

/**
 * What "published" means to everybody, in one place: the inspection is published and its embargo is over.
 *
 * Inspections of the public record that this service never froze have no snapshot and no embargo. A correction
 * never hides what was public before it.
 */
export function publicNow(): Prisma.InspectionWhereInput {
  return {
    status: 'published',
    OR: [{ snapshots: { none: {} } }, { snapshots: { some: { publishAt: { lte: now() } } } }],
  };
}

/** The same as SQL, for the inspection row of this alias. */
export function publicNowSql(alias: 'i' | 'inspection'): Prisma.Sql {
  const row = Prisma.raw(alias);
  return Prisma.sql`${row}.status = 'published' AND (
    NOT EXISTS (SELECT FROM publication_snapshot WHERE inspection_id = ${row}.id)
    OR EXISTS (SELECT FROM publication_snapshot
                WHERE inspection_id = ${row}.id AND publish_at <= ${now()}))`;
}
