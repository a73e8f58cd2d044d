import 'server-only';
import type { Viewer } from '@/lib/domain/people';
import {
  belongsToInspectors,
  canDissent,
  canWorkOnInspection,
} from '@/lib/permissions/inspections';
import { fail, type Result, succeed } from '@/lib/result';
import type { RecordDissentInput } from '@/lib/schemas/judging';
import { writeAudit } from '@/lib/server/audit';
import { db } from '@/lib/server/db';
import { type Failure, refuse } from './failures';
import { listJudgedStates } from './judged-states';
import { lockInspection } from './locked-inspection';

/**
 * Puts on record that an inspector of the team holds another grade, and why. It stays after the grade is settled.
 * Sent twice, it is recorded once.
 */
export async function recordDissent(
  input: RecordDissentInput,
  viewer: Viewer,
): Promise<Result<null, Failure>> {
  return db.$transaction(async (transaction) => {
    const inspection = await lockInspection(transaction, input.inspectionId);
    if (!inspection || !canWorkOnInspection(viewer, inspection)) return fail({ kind: 'notFound' });
    if (!belongsToInspectors(viewer, inspection)) return fail({ kind: 'notPermitted' });

    const states = await listJudgedStates(transaction, inspection);
    const state = states.find(({ area }) => area === input.area);
    if (!state) return fail({ kind: 'notFound' });
    const recorded = await transaction.judgementDissent.findUnique({
      where: { id: input.dissentId },
    });
    if (recorded)
      return recorded.recordedById === viewer.id &&
        recorded.inspectionId === inspection.id &&
        recorded.area === input.area &&
        recorded.outcome === input.grade &&
        recorded.because === input.because
        ? succeed(null)
        : refuse(
            '',
            'This was sent before with other words. Open the page again and record it anew',
          );
    if (!canDissent(viewer, inspection)) return fail({ kind: 'closed' });
    if (state.confirmed?.grade === input.grade)
      return refuse('grade', 'Select a grade other than the confirmed one');

    await transaction.judgementDissent.create({
      data: {
        id: input.dissentId,
        inspectionId: inspection.id,
        area: input.area,
        outcome: input.grade,
        because: input.because,
        recordedById: viewer.id,
      },
      select: { id: true },
    });
    await writeAudit(transaction, {
      actorId: viewer.id,
      action: 'dissent.recorded',
      subjectType: 'dissent',
      subjectId: input.dissentId,
      inspectionId: inspection.id,
      laCode: inspection.laCode,
      detail: { area: input.area, grade: input.grade },
    });
    return succeed(null);
  });
}
