import 'server-only';
import type { JudgedState } from '@/lib/domain/judgement-record';
import type { Viewer } from '@/lib/domain/people';
import { frameworkOf } from '@/lib/frameworks';
import {
  canConfirmJudgement,
  canWorkOnInspection,
  leadsInspection,
} from '@/lib/permissions/inspections';
import { fail, type Result, succeed } from '@/lib/result';
import { rulesVersion } from '@/lib/rules/rules-version';
import type { ConfirmJudgementInput } from '@/lib/schemas/judging';
import { writeAudit } from '@/lib/server/audit';
import { db } from '@/lib/server/db';
import type { Failure, Stale } from './failures';
import { listJudgedStates } from './judged-states';
import { type LockedInspection, lockInspection } from './locked-inspection';

/**
 * Confirms the grade of a judgement on the evidence the page showed. A grade other than the derived one needs
 * reasons. Nothing is saved where the evidence or the confirmed grade has changed since; asked twice, it is done once.
 */
export async function confirmJudgement(
  input: ConfirmJudgementInput,
  viewer: Viewer,
): Promise<Result<null, Failure | Stale>> {
  return db.$transaction(async (transaction) => {
    const inspection = await lockInspection(transaction, input.inspectionId);
    if (!inspection || !canWorkOnInspection(viewer, inspection)) return fail({ kind: 'notFound' });
    if (!leadsInspection(viewer, inspection)) return fail({ kind: 'notPermitted' });

    const states = await listJudgedStates(transaction, inspection);
    const state = states.find(({ area }) => area === input.area);
    if (!state) return fail({ kind: 'notFound' });
    if (isRepeated(state, input, viewer)) return succeed(null);
    if (!canConfirmJudgement(viewer, inspection)) return fail({ kind: 'closed' });

    const version = state.confirmed?.version ?? 0;
    if (input.digest !== state.digest || input.baseVersion !== version)
      return fail({ kind: 'stale' });
    const unmet = firstConfirm(states, state, inspection);
    if (unmet) return fail(unmet);
    if (input.grade !== state.derived && input.reason === '') return fail(missingReason(state));

    await transaction.judgementVersion.create({
      data: {
        inspectionId: inspection.id,
        area: input.area,
        kind: 'confirmed',
        version: version + 1,
        outcome: input.grade,
        reason: input.reason || null,
        derivedOutcome: state.derived,
        rulesVersion,
        evidenceDigest: state.digest,
        recordedById: viewer.id,
      },
      select: { id: true },
    });
    await writeAudit(transaction, {
      actorId: viewer.id,
      action: 'judgement.confirmed',
      subjectType: 'judgement',
      subjectId: input.area,
      inspectionId: inspection.id,
      laCode: inspection.laCode,
      detail: {
        area: input.area,
        grade: input.grade,
        derived: state.derived,
        version: version + 1,
        reason: input.reason || null,
      },
    });
    return succeed(null);
  });
}

/** The same form sent once more: what it asked for stands, on top of what it was made from. */
function isRepeated(
  { confirmed }: JudgedState,
  input: ConfirmJudgementInput,
  viewer: Viewer,
): boolean {
  return (
    confirmed !== null &&
    confirmed.version === input.baseVersion + 1 &&
    confirmed.grade === input.grade &&
    (confirmed.reason ?? '') === input.reason &&
    confirmed.digest === input.digest &&
    confirmed.recordedBy?.id === viewer.id
  );
}

/** Overall effectiveness follows from the other confirmed grades, so each of them has to stand. */
function firstConfirm(
  states: readonly JudgedState[],
  { area }: JudgedState,
  inspection: LockedInspection,
): Failure | null {
  if (area !== 'overallEffectiveness') return null;
  const { judgements } = frameworkOf(inspection);
  const open = states
    .filter((state) => state.area !== area && !state.stands)
    .map((state) => judgements.find((one) => one.area === state.area)?.shortName ?? state.area);
  if (open.length === 0) return null;

  return {
    kind: 'unmet',
    needs: [`Confirm the grades that overall effectiveness follows from first: ${open.join(', ')}`],
  };
}

function missingReason({ derived }: JudgedState): Failure {
  const message =
    derived === 'undecided'
      ? 'Enter your reasons: the evidence does not settle this grade'
      : 'Enter your reasons for departing from the derived grade';
  return { kind: 'fields', errors: [{ field: 'reason', message }] };
}
