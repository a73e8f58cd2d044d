import 'server-only';
import type { Role } from '@/lib/domain/people';
import { db } from '@/lib/server/db';
import { storedRole } from './stored';

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

/** Who works on an inspection now, leads first. */
export async function listTeam(
  inspectionId: string,
): Promise<{ id: string; name: string; role: Role }[]> {
  const rows = await db.roleAssignment.findMany({
    where: { inspectionId, endedAt: null },
    orderBy: [{ createdAt: 'asc' }],
    select: { role: true, user: { select: { id: true, name: true } } },
  });
  return rows.map(({ role, user }) => ({ ...user, role: storedRole.parse(role) }));
}
