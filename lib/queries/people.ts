import 'server-only';
import { db } from '@/lib/server/db';

/** People who can be appointed to lead an inspection, by name. */
export async function listLeadInspectors(): Promise<{ id: string; name: string }[]> {
  return db.user.findMany({
    where: {
      disabledAt: null,
      roles: { some: { role: 'leadInspector', inspectionId: null, laCode: null, endedAt: null } },
    },
    orderBy: { name: 'asc' },
    select: { id: true, name: true },
  });
}
