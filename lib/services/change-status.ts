import 'server-only';
import type { InspectionStatus } from '@/lib/domain/inspections';
import type { Viewer } from '@/lib/domain/people';
import { canWorkOnInspection } from '@/lib/permissions/inspections';
import {
  stepsOfTheirOwn,
  transitionsFor,
  transitionsOf,
} from '@/lib/permissions/status-transitions';
import { storedStatus } from '@/lib/queries/stored';
import { fail, type Result, succeed } from '@/lib/result';
import type { ChangeStatusInput } from '@/lib/schemas/inspections';
import { writeAudit } from '@/lib/server/audit';
import { db, type Transaction } from '@/lib/server/db';
import { writeBeside } from './beside-steps';
import { type Failure, refuse } from './failures';
import { type LockedInspection, lockInspection } from './locked-inspection';
import { unmetNeeds } from './step-needs';

/** Moves an inspection along its life by one step of the transition table. */
export async function changeStatus(
  input: ChangeStatusInput,
  viewer: Viewer,
): Promise<Result<null, Failure>> {
  return db.$transaction(async (transaction) => {
    const inspection = await lockInspection(transaction, input.inspectionId);
    if (!inspection || !canWorkOnInspection(viewer, inspection)) return fail({ kind: 'notFound' });

    const wanted = transitionsOf(inspection.type).find((step) => step.name === input.transition);
    if (!wanted || stepsOfTheirOwn.some((name) => name === input.transition)) {
      return fail({ kind: 'notPermitted' });
    }
    // Asked for twice, the step has already been taken: there is nothing left to do.
    if (wanted.to === inspection.status) return succeed(null);

    const step = transitionsFor(viewer, inspection).find(({ name }) => name === input.transition);
    if (!step) {
      return fail({ kind: wanted.from.includes(inspection.status) ? 'notPermitted' : 'closed' });
    }
    if (step.needsReason && input.reason === '') return refuse('reason', 'Enter the reason');
    const needs = await unmetNeeds(transaction, inspection, step.needs);
    if (needs.length > 0) return fail({ kind: 'unmet', needs });

    await writeBeside(step, transaction, inspection, viewer);
    const to = step.to === 'before' ? await statusBefore(transaction, inspection) : step.to;
    await recordStatus(
      transaction,
      inspection,
      { name: step.name, to, reason: input.reason },
      viewer,
    );
    return succeed(null);
  });
}

/** Writes the new state, who moved it there and why. Permission has been checked. */
export async function recordStatus(
  transaction: Transaction,
  { id, laCode, status }: LockedInspection,
  { name, to, reason }: { name: string; to: InspectionStatus; reason: string },
  viewer: Viewer,
): Promise<void> {
  await transaction.inspection.update({
    where: { id },
    data: { status: to },
    select: { id: true },
  });
  await transaction.inspectionStatusChange.create({
    data: {
      inspectionId: id,
      fromStatus: status,
      toStatus: to,
      reason: reason || null,
      recordedById: viewer.id,
    },
    select: { id: true },
  });
  await writeAudit(transaction, {
    actorId: viewer.id,
    action: `inspection.${name}`,
    subjectType: 'inspection',
    subjectId: id,
    inspectionId: id,
    laCode,
    detail: { from: status, to },
  });
}

/** The state an inspection was in before it came to rest: that of the last step out of an open state. */
async function statusBefore(
  transaction: Transaction,
  { id }: LockedInspection,
): Promise<InspectionStatus> {
  const last = await transaction.inspectionStatusChange.findFirst({
    where: {
      inspectionId: id,
      fromStatus: { notIn: ['paused', 'incomplete'] },
      toStatus: { in: ['paused', 'incomplete'] },
    },
    orderBy: { id: 'desc' },
    select: { fromStatus: true },
  });
  return storedStatus.parse(last?.fromStatus ?? 'planned');
}
