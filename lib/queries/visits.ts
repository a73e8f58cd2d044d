import 'server-only';
import type { Visit } from '@/lib/domain/inspection-record';
import { visitTypes } from '@/lib/domain/inspections';
import { db } from '@/lib/server/db';
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
