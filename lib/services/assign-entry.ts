import 'server-only';
import type { Viewer } from '@/lib/domain/people';
import {
  belongsToInspectors,
  canAssignEntry,
  canWorkOnInspection,
} from '@/lib/permissions/inspections';
import { readAssignments } from '@/lib/queries/team';
import { fail, type Result, succeed } from '@/lib/result';
import type { AssignEntryInput } from '@/lib/schemas/team';
import { writeAudit } from '@/lib/server/audit';
import { db } from '@/lib/server/db';
import { type Failure, refuse } from './failures';
import { isOnTeam } from './hand-over';
import { lockInspection } from './locked-inspection';

/** Says who follows an entry up, or that nobody in particular does. Sent twice, it is said once. */
export async function assignEntry(
  { inspectionId, evidenceId, userId, note }: AssignEntryInput,
  viewer: Viewer,
): Promise<Result<null, Failure>> {
  return db.$transaction(async (transaction) => {
    const inspection = await lockInspection(transaction, inspectionId);
    if (!inspection || !canWorkOnInspection(viewer, inspection)) return fail({ kind: 'notFound' });
    if (!belongsToInspectors(viewer, inspection)) return fail({ kind: 'notPermitted' });
    if (inspection.status === 'published') return fail({ kind: 'closed' });

    const entry = await transaction.evidenceItem.findFirst({
      where: { id: evidenceId, inspectionId },
      select: { reference: true },
    });
    if (!entry) return fail({ kind: 'notFound' });

    const current = (await readAssignments(transaction, inspectionId)).find(
      ({ subject }) => 'evidenceId' in subject && subject.evidenceId === evidenceId,
    );
    const from = current?.assignedTo?.id ?? null;
    const to = userId || null;
    // Sent twice, it is already so.
    if (from === to && (current?.note ?? '') === note) return succeed(null);
    if (!canAssignEntry(viewer, inspection, { from, to })) {
      return refuse('userId', 'Select yourself where nobody has it, or ask the lead inspector');
    }
    if (to && !(await isOnTeam(transaction, inspectionId, to))) {
      return refuse('userId', 'Select somebody of the team');
    }

    await transaction.workAssignment.create({
      data: {
        inspectionId,
        evidenceId,
        assignedToId: to,
        note: note || null,
        recordedById: viewer.id,
      },
      select: { id: true },
    });
    await writeAudit(transaction, {
      actorId: viewer.id,
      action: 'work.assigned',
      subjectType: 'evidence',
      subjectId: evidenceId,
      inspectionId,
      laCode: inspection.laCode,
      detail: { reference: entry.reference, assignedTo: to },
    });
    return succeed(null);
  });
}
