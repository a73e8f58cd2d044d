import 'server-only';
import type { Visit } from '@/lib/domain/inspection-record';
import { type VisitType, visitTypes } from '@/lib/domain/inspections';
import type { Prisma } from '@/lib/generated/prisma/client';
import { db } from '@/lib/server/db';
import { fromDay } from './days';
import { isLaCode } from './event-address';
import { toVisit, visitSelect } from './inspection-rows';
import { publicNow } from './public-now';

/** Every published visit to an authority, newest first. */
export async function listVisits(laCode: string): Promise<Visit[]> {
  if (!isLaCode(laCode)) return [];

  const rows = await db.inspection.findMany({
    where: { AND: [{ laCode, type: { in: [...visitTypes] } }, publicNow()] },
    orderBy: { startedOn: 'desc' },
    select: visitSelect,
  });
  return rows.map(toVisit);
}

type VisitsAskedFor = {
  laCode?: string | undefined;
  type?: VisitType | undefined;
  /** Days of publication, as YYYY-MM-DD. */
  since?: string | undefined;
  until?: string | undefined;
};

/** One page of all published visits, newest first, and how many there are. */
export async function listAllVisits(
  { laCode, type, since, until }: VisitsAskedFor,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ items: (Visit & { laName: string })[]; total: number }> {
  const where: Prisma.InspectionWhereInput = {
    AND: [
      publicNow(),
      { type: type ?? { in: [...visitTypes] } },
      laCode ? { laCode } : {},
      since ? { publishedOn: { gte: fromDay(since) } } : {},
      until ? { publishedOn: { lte: fromDay(until) } } : {},
    ],
  };
  const [rows, total] = await Promise.all([
    db.inspection.findMany({
      where,
      orderBy: [{ startedOn: { sort: 'desc', nulls: 'last' } }, { laCode: 'asc' }, { id: 'asc' }],
      skip: (page - 1) * pageSize,
      take: pageSize,
      select: { ...visitSelect, authority: { select: { name: true } } },
    }),
    db.inspection.count({ where }),
  ]);
  return {
    items: rows.map(({ authority, ...row }) => ({ ...toVisit(row), laName: authority.name })),
    total,
  };
}
