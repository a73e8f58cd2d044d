import 'server-only';
import type { Viewer } from '@/lib/domain/people';
import type { AppointableRole } from '@/lib/domain/team';
import { type Result, succeed } from '@/lib/result';
import type { AppointInput, EndAppointmentInput } from '@/lib/schemas/team';
import { writeAudit } from '@/lib/server/audit';
import { now } from '@/lib/server/clock';
import { db, type Transaction } from '@/lib/server/db';
import { type Failure, refuse } from './failures';
import { putDownWork } from './hand-over';
import { lockManaged } from './managed-inspection';
import { hasWorkedOn } from './may-check';

/** Appoints somebody to an inspection. Who is on the team never checks it, and who checks it never joins. */
export async function appointMember(
  { inspectionId, userId, role }: AppointInput,
  viewer: Viewer,
): Promise<Result<null, Failure>> {
  return db.$transaction(async (transaction) => {
    const managed = await lockManaged(transaction, inspectionId, viewer);
    if (!managed.ok) return managed;
    const inspection = managed.value;

    const person = await transaction.user.findFirst({
      where: {
        id: userId,
        disabledAt: null,
        roles: { some: { role, inspectionId: null, laCode: null, endedAt: null } },
      },
      select: { name: true },
    });
    if (!person) return refuse('userId', 'Select somebody who holds this post');

    const held = await transaction.roleAssignment.findMany({
      where: { inspectionId, userId },
      select: { role: true, endedAt: true },
    });
    if (held.some((one) => one.role === role && one.endedAt === null)) return succeed(null);
    const clash = clashOf(role, held, person.name);
    if (clash) return refuse('userId', clash);
    if (role === 'qualityAssurer' && (await hasWorkedOn(transaction, inspectionId, userId))) {
      return refuse(
        'userId',
        `${person.name} has put something on the record of this inspection, and quality assurance is for somebody outside it`,
      );
    }

    await transaction.roleAssignment.create({
      data: { userId, role, inspectionId },
      select: { id: true },
    });
    if (role === 'leadInspector') await nameLead(transaction, inspectionId, person.name);
    await writeAudit(transaction, {
      actorId: viewer.id,
      action: 'team.appointed',
      subjectType: 'user',
      subjectId: userId,
      inspectionId,
      laCode: inspection.laCode,
      detail: { name: person.name, role },
    });
    return succeed(null);
  });
}

/** Checking asks for somebody who never worked on the inspection, ended appointments included. */
function clashOf(
  role: AppointableRole,
  held: readonly { role: string }[],
  name: string,
): string | null {
  const checks = held.some((one) => one.role === 'qualityAssurer');
  const works = held.some((one) => one.role !== 'qualityAssurer');
  if (role === 'qualityAssurer' && works) {
    return `${name} is or was on the team, and quality assurance is for somebody outside it`;
  }
  if (role !== 'qualityAssurer' && checks) {
    return `${name} checks this inspection or did so, and cannot join the team`;
  }
  return null;
}

/** Reports name their leads, first come first named. */
async function nameLead(
  transaction: Transaction,
  inspectionId: string,
  name: string,
): Promise<void> {
  const named = await transaction.inspectionInspector.findMany({
    where: { inspectionId },
    select: { name: true, part: true },
  });
  if (named.some((one) => one.part === 'lead' && one.name === name)) return;

  await transaction.inspectionInspector.create({
    data: { inspectionId, position: named.length, part: 'lead', name },
    select: { position: true },
  });
}

/** Ends an appointment. What the person looked after is nobody's until somebody takes it on. */
export async function endAppointment(
  { inspectionId, userId, role }: EndAppointmentInput,
  viewer: Viewer,
): Promise<Result<null, Failure>> {
  return db.$transaction(async (transaction) => {
    const managed = await lockManaged(transaction, inspectionId, viewer);
    if (!managed.ok) return managed;

    const standing = await transaction.roleAssignment.findMany({
      where: { inspectionId, endedAt: null },
      select: { id: true, userId: true, role: true, user: { select: { name: true } } },
    });
    const ended = standing.find((one) => one.userId === userId && one.role === role);
    if (!ended) return succeed(null);
    if (
      role === 'leadInspector' &&
      standing.filter((one) => one.role === 'leadInspector').length === 1
    ) {
      return refuse('', 'An inspection needs a lead inspector. Appoint another one first');
    }

    await transaction.roleAssignment.update({
      where: { id: ended.id },
      data: { endedAt: now() },
      select: { id: true },
    });
    const staysOn = standing.some((one) => one.userId === userId && one.role !== role);
    if (!staysOn) await putDownWork(transaction, inspectionId, userId, viewer);
    await writeAudit(transaction, {
      actorId: viewer.id,
      action: 'team.appointmentEnded',
      subjectType: 'user',
      subjectId: userId,
      inspectionId,
      laCode: managed.value.laCode,
      detail: { name: ended.user.name, role },
    });
    return succeed(null);
  });
}
