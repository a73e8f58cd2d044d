import 'server-only';
import type { Viewer } from '@/lib/domain/people';
import { canWorkOnInspection } from '@/lib/permissions/inspections';
import { statusTransitions, transitionsFor } from '@/lib/permissions/status-transitions';
import { fail, type Result, succeed } from '@/lib/result';
import type { ChangeStatusInput } from '@/lib/schemas/inspections';
import { writeAudit } from '@/lib/server/audit';
import { db } from '@/lib/server/db';
import type { Failure } from './failures';
import { lockInspection } from './locked-inspection';

/** Moves an inspection along its life by one step of the transition table. */
export async function changeStatus(
  input: ChangeStatusInput,
  viewer: Viewer,
): Promise<Result<null, Failure>> {
  return db.$transaction(async (transaction) => {
    const inspection = await lockInspection(transaction, input.inspectionId);
    if (!inspection || !canWorkOnInspection(viewer, inspection)) return fail({ kind: 'notFound' });

    const wanted = statusTransitions.find((step) => step.name === input.transition);
    // Asked for twice, the step has already been taken: there is nothing left to do.
    if (wanted && wanted.to === inspection.status) return succeed(null);

    const step = transitionsFor(viewer, inspection).find(({ name }) => name === input.transition);
    if (!step)
      return fail({ kind: wanted?.from === inspection.status ? 'notPermitted' : 'closed' });
    if (step.needsReason && input.reason === '')
      return fail({ kind: 'fields', errors: [{ field: 'reason', message: 'Enter the reason' }] });

    await transaction.inspection.update({
      where: { id: inspection.id },
      data: { status: step.to },
      select: { id: true },
    });
    await transaction.inspectionStatusChange.create({
      data: {
        inspectionId: inspection.id,
        fromStatus: step.from,
        toStatus: step.to,
        reason: input.reason || null,
        recordedById: viewer.id,
      },
      select: { id: true },
    });
    await writeAudit(transaction, {
      actorId: viewer.id,
      action: `inspection.${step.name}`,
      subjectType: 'inspection',
      subjectId: inspection.id,
      inspectionId: inspection.id,
      laCode: inspection.laCode,
      detail: { from: step.from, to: step.to },
    });
    return succeed(null);
  });
}
