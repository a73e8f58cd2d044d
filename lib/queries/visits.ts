import 'server-only';
import type { Visit } from '@/lib/domain/inspection-record';
import { visitTypes } from '@/lib/domain/inspections';
import { db } from '@/lib/server/db';
import { toVisit, visitSelect } from './inspection-rows';
import { isLaCode } from './inspections';

/** Every published visit to an authority, newest first. */
export async function listVisits(laCode: string): Promise<Visit[]> {
  if (!isLaCode(laCode)) return [];

  const rows = await db.inspection.findMany({
    where: { laCode, status: 'published', type: { in: [...visitTypes] } },
    orderBy: { startedOn: 'desc' },
    select: visitSelect,
  });
  return rows.map(toVisit);
}
