import 'server-only';
import { z } from 'zod';
import { roles, type Viewer } from '@/lib/domain/people';
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

const storedRole = z.enum(roles);

/** Somebody with the roles they hold now, for work that is done in their name after they asked; null once disabled. */
export async function getPersonNow(id: string): Promise<Viewer | null> {
  const row = await db.user.findFirst({
    where: { id, disabledAt: null },
    select: {
      id: true,
      name: true,
      email: true,
      roles: { where: { endedAt: null }, select: { role: true, inspectionId: true, laCode: true } },
    },
  });
  return (
    row && {
      ...row,
      roles: row.roles.map(({ role, inspectionId, laCode }) => ({
        role: storedRole.parse(role),
        ...(inspectionId === null ? {} : { inspectionId }),
        ...(laCode === null ? {} : { laCode }),
      })),
    }
  );
}
