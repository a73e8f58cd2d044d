import 'server-only';
import type { Viewer } from '@/lib/domain/people';
import { formatDate } from '@/lib/format/dates';
import {
  canGiveMoreTime,
  canSetAccuracyWindow,
  canWorkOnInspection,
} from '@/lib/permissions/inspections';
import { fromDay } from '@/lib/queries/days';
import { listRounds } from '@/lib/queries/factual-accuracy';
import { fail, type Result, succeed } from '@/lib/result';
import type { ExtendRoundInput, SetWindowInput } from '@/lib/schemas/factual-accuracy';
import { writeAudit } from '@/lib/server/audit';
import { now, today } from '@/lib/server/clock';
import { db } from '@/lib/server/db';
import { type Failure, refuse } from './failures';
import { lockInspection } from './locked-inspection';

/** The furthest a round can be extended, in days from today: a later day is most likely a slip. */
const furthest = 100;

/** Sets how many working days the council gets, before it is sent the draft. */
export async function setAccuracyWindow(
  { inspectionId, workingDays }: SetWindowInput,
  viewer: Viewer,
): Promise<Result<null, Failure>> {
  return db.$transaction(async (transaction) => {
    const inspection = await lockInspection(transaction, inspectionId);
    if (!inspection || !canWorkOnInspection(viewer, inspection)) return fail({ kind: 'notFound' });
    if (!canSetAccuracyWindow(viewer, { ...inspection, status: 'planned' }))
      return fail({ kind: 'notPermitted' });
    if (!canSetAccuracyWindow(viewer, inspection)) return fail({ kind: 'closed' });

    const where = { id: inspection.id };
    const { accuracyWorkingDays: before } = await transaction.inspection.findUniqueOrThrow({
      where,
      select: { accuracyWorkingDays: true },
    });
    if (before === workingDays) return succeed(null);

    await transaction.inspection.update({
      where,
      data: { accuracyWorkingDays: workingDays },
      select: { id: true },
    });
    await writeAudit(transaction, {
      actorId: viewer.id,
      action: 'inspection.accuracyWindowSet',
      subjectType: 'inspection',
      subjectId: inspection.id,
      inspectionId: inspection.id,
      laCode: inspection.laCode,
      detail: { from: before, to: workingDays },
    });
    return succeed(null);
  });
}

/** Gives the council more time, with a reason both sides read. The same sent twice counts once. */
export async function extendRound(
  { inspectionId, closesOn, reason }: ExtendRoundInput,
  viewer: Viewer,
): Promise<Result<null, Failure>> {
  return db.$transaction(async (transaction) => {
    const inspection = await lockInspection(transaction, inspectionId);
    if (!inspection || !canWorkOnInspection(viewer, inspection)) return fail({ kind: 'notFound' });
    if (!canGiveMoreTime(viewer, { ...inspection, status: 'factualAccuracy' }))
      return fail({ kind: 'notPermitted' });
    const [newest] = await listRounds(transaction, inspection.id);
    if (!newest || !canGiveMoreTime(viewer, inspection)) return fail({ kind: 'closed' });

    const { round } = newest;
    const last = round.extensions.at(-1);
    if (last?.closesOn === closesOn && last.reason === reason && last.recordedBy?.id === viewer.id)
      return succeed(null);
    if (round.returned)
      return fail({
        kind: 'unmet',
        needs: ['The council has sent back all its comments, so it needs no more time'],
      });
    const wrong = findWrongDay(closesOn, round.closesOn);
    if (wrong) return refuse('closesOn', wrong);

    await transaction.factualAccuracyExtension.create({
      data: { roundId: round.id, closesOn: fromDay(closesOn), reason, recordedById: viewer.id },
      select: { id: true },
    });
    await writeAudit(transaction, {
      actorId: viewer.id,
      action: 'accuracyRound.extended',
      subjectType: 'accuracyRound',
      subjectId: round.id,
      inspectionId: inspection.id,
      laCode: inspection.laCode,
      detail: { from: round.closesOn, to: closesOn, reason },
    });
    return succeed(null);
  });
}

function findWrongDay(closesOn: string, standing: string): string | null {
  if (closesOn <= standing)
    return `The new last day must be after ${formatDate(standing)}, the last day now`;
  if (closesOn < today()) return 'The new last day must not be in the past';
  const latest = new Date(now().getTime() + furthest * 86_400_000).toISOString().slice(0, 10);

  return closesOn > latest ? `The new last day must be within ${furthest} days` : null;
}
