import 'server-only';
import type { Viewer } from '@/lib/domain/people';
import {
  type AppointableRole,
  type Assignment,
  appointableRoles,
  type TeamMember,
} from '@/lib/domain/team';
import { canWorkOnInspection } from '@/lib/permissions/inspections';
import { db, type Transaction } from '@/lib/server/db';
import { storedAppointableRole, storedArea } from './stored';

/** Who is on an inspection now, leads first, then in the order they joined. Empty where the viewer is not. */
export async function listTeamMembers(inspectionId: string, viewer: Viewer): Promise<TeamMember[]> {
  if (!canWorkOnInspection(viewer, { id: inspectionId })) return [];

  const rows = await db.roleAssignment.findMany({
    where: { inspectionId, endedAt: null, role: { in: [...appointableRoles] } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { role: true, createdAt: true, user: { select: { id: true, name: true } } },
  });
  const members = rows.map(({ role, createdAt, user }) => ({
    ...user,
    role: storedAppointableRole.parse(role),
    since: createdAt,
  }));
  const leadFirst = (role: AppointableRole) => (role === 'leadInspector' ? 0 : 1);

  return members.toSorted((first, second) => leadFirst(first.role) - leadFirst(second.role));
}

export type Appointable = { id: string; name: string; posts: AppointableRole[] };

/** Everybody who holds a post that can be appointed to, by name, with the posts they hold. */
export async function listAppointable(): Promise<Appointable[]> {
  const rows = await db.user.findMany({
    where: { disabledAt: null, roles: { some: ofPost } },
    orderBy: { name: 'asc' },
    select: { id: true, name: true, roles: { where: ofPost, select: { role: true } } },
  });

  return rows.map(({ id, name, roles }) => ({
    id,
    name,
    posts: roles.map(({ role }) => storedAppointableRole.parse(role)),
  }));
}

const ofPost = {
  role: { in: [...appointableRoles] },
  inspectionId: null,
  laCode: null,
  endedAt: null,
};

/** Who looks after what now: the newest line of each judgement and entry. Empty where the viewer is not on the team. */
export async function listAssignments(inspectionId: string, viewer: Viewer): Promise<Assignment[]> {
  return canWorkOnInspection(viewer, { id: inspectionId }) ? readAssignments(db, inspectionId) : [];
}

/** The same for services. Call it only after permission has been checked. */
export async function readAssignments(
  source: Transaction,
  inspectionId: string,
): Promise<Assignment[]> {
  const rows = await source.workAssignment.findMany({
    where: { inspectionId },
    orderBy: { id: 'asc' },
    include: {
      evidence: { select: { id: true, reference: true } },
      assignedTo: { select: { id: true, name: true } },
      recordedBy: { select: { name: true } },
    },
  });
  const newest = new Map<string, Assignment>();
  for (const { area, evidence, assignedTo, note, recordedAt, recordedBy } of rows) {
    const subject = evidence
      ? { evidenceId: evidence.id, reference: evidence.reference }
      : { area: storedArea.parse(area) };
    newest.set(evidence?.id ?? `area ${area}`, {
      subject,
      assignedTo,
      note,
      recordedAt,
      recordedBy: recordedBy.name,
    });
  }
  return [...newest.values()];
}
