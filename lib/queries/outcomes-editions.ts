import 'server-only';
import type { Viewer } from '@/lib/domain/people';
import { canImportRecords } from '@/lib/permissions/imports';
import { db } from '@/lib/server/db';
import { toDayOrNull } from './days';

/** An edition of outcomes that was taken in, with how many of its rows did what. */
export type OutcomesEdition = {
  id: string;
  title: string;
  fileName: string;
  asAt: string | null;
  recordedAt: Date;
  recordedBy: string | null;
  rows: Readonly<Record<string, number>>;
};

/** Every edition that was taken in, newest first; none for whoever may not take one in. */
export async function listOutcomesEditions(viewer: Viewer): Promise<OutcomesEdition[]> {
  if (!canImportRecords(viewer)) return [];
  const [editions, counts] = await Promise.all([
    db.outcomesEdition.findMany({
      orderBy: { recordedAt: 'desc' },
      take: 50,
      select: {
        id: true,
        title: true,
        fileName: true,
        asAt: true,
        recordedAt: true,
        recordedBy: { select: { name: true } },
      },
    }),
    db.outcomesRow.groupBy({ by: ['editionId', 'verdict'], _count: true }),
  ]);

  return editions.map(({ recordedBy, asAt, ...edition }) => ({
    ...edition,
    asAt: toDayOrNull(asAt),
    recordedBy: recordedBy?.name ?? null,
    rows: Object.fromEntries(
      counts
        .filter(({ editionId }) => editionId === edition.id)
        .map(({ verdict, _count }) => [verdict, _count]),
    ),
  }));
}
