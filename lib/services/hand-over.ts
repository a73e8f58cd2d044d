import 'server-only';
import type { Viewer } from '@/lib/domain/people';
import type { Assignment } from '@/lib/domain/team';
import { frameworkOf } from '@/lib/frameworks';
import { readAssignments } from '@/lib/queries/team';
import { type Result, succeed } from '@/lib/result';
import type { AssignAreaInput, HandOverInput } from '@/lib/schemas/team';
import { writeAudit } from '@/lib/server/audit';
import { db, type Transaction } from '@/lib/server/db';
import { type Failure, refuse } from './failures';
import { lockManaged } from './managed-inspection';

/** Says who looks after a judgement, or that nobody in particular does. */
export async function assignArea(
  { inspectionId, area, userId, note }: AssignAreaInput,
  viewer: Viewer,
): Promise<Result<null, Failure>> {
  return db.$transaction(async (transaction) => {
    const managed = await lockManaged(transaction, inspectionId, viewer);
    if (!managed.ok) return managed;
    const { judgements } = frameworkOf(managed.value);
    if (!judgements.some((judgement) => judgement.area === area)) {
      return refuse('area', 'Select a judgement of this inspection');
    }
    if (userId !== '' && !(await isOnTeam(transaction, inspectionId, userId))) {
      return refuse('userId', 'Select somebody of the team');
    }
    const current = (await readAssignments(transaction, inspectionId)).find(
      ({ subject }) => 'area' in subject && subject.area === area,
    );
    // Sent twice, it is already so.
    if ((current?.assignedTo?.id ?? '') === userId && (current?.note ?? '') === note) {
      return succeed(null);
    }

    await transaction.workAssignment.create({
      data: {
        inspectionId,
        area,
        assignedToId: userId || null,
        note: note || null,
        recordedById: viewer.id,
      },
      select: { id: true },
    });
    await writeAudit(transaction, {
      actorId: viewer.id,
      action: 'work.assigned',
      subjectType: 'judgement',
      subjectId: area,
      inspectionId,
      laCode: managed.value.laCode,
      detail: { area, assignedTo: userId || null },
    });
    return succeed(null);
  });
}

/** Hands everything one person looks after to another, with what they need to know. */
export async function handOver(
  { inspectionId, fromUserId, toUserId, note }: HandOverInput,
  viewer: Viewer,
): Promise<Result<null, Failure>> {
  return db.$transaction(async (transaction) => {
    const managed = await lockManaged(transaction, inspectionId, viewer);
    if (!managed.ok) return managed;
    if (!(await isOnTeam(transaction, inspectionId, toUserId))) {
      return refuse('toUserId', 'Select somebody of the team');
    }
    const work = await workOf(transaction, inspectionId, fromUserId);
    if (work.length === 0) {
      return refuse('fromUserId', 'Select somebody who looks after something');
    }

    await giveWork(transaction, { inspectionId, work, to: toUserId, note, by: viewer.id });
    await writeAudit(transaction, {
      actorId: viewer.id,
      action: 'work.handedOver',
      subjectType: 'user',
      subjectId: fromUserId,
      inspectionId,
      laCode: managed.value.laCode,
      detail: { to: toUserId, pieces: work.length },
    });
    return succeed(null);
  });
}

/** What somebody looked after becomes nobody's, as they leave. */
export async function putDownWork(
  transaction: Transaction,
  inspectionId: string,
  userId: string,
  viewer: Viewer,
): Promise<void> {
  const work = await workOf(transaction, inspectionId, userId);
  const note = 'Left the team';
  await giveWork(transaction, { inspectionId, work, to: null, note, by: viewer.id });
}

async function workOf(
  transaction: Transaction,
  inspectionId: string,
  userId: string,
): Promise<Assignment[]> {
  const all = await readAssignments(transaction, inspectionId);
  return all.filter(({ assignedTo }) => assignedTo?.id === userId);
}

type Given = {
  inspectionId: string;
  work: readonly Assignment[];
  to: string | null;
  note: string;
  by: string;
};

async function giveWork(
  transaction: Transaction,
  { inspectionId, work, to, note, by }: Given,
): Promise<void> {
  await transaction.workAssignment.createMany({
    data: work.map(({ subject }) => ({
      inspectionId,
      area: 'area' in subject ? subject.area : null,
      evidenceId: 'evidenceId' in subject ? subject.evidenceId : null,
      assignedToId: to,
      note,
      recordedById: by,
    })),
  });
}

/** Whether somebody inspects here now, so that work can be theirs. */
export async function isOnTeam(
  transaction: Transaction,
  inspectionId: string,
  userId: string,
): Promise<boolean> {
  const appointed = await transaction.roleAssignment.count({
    where: { inspectionId, userId, endedAt: null, role: { in: ['inspector', 'leadInspector'] } },
  });
  return appointed > 0;
}
