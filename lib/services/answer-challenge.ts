import 'server-only';
import { type ChallengeDeed, isOpen } from '@/lib/domain/checking';
import type { Viewer } from '@/lib/domain/people';
import {
  canAnswerChallenge,
  canCheckQuality,
  canWorkOnInspection,
} from '@/lib/permissions/inspections';
import { getChallengeIn } from '@/lib/queries/checking';
import { fail, type Result, succeed } from '@/lib/result';
import type { AnswerChallengeInput } from '@/lib/schemas/checking';
import { writeAudit } from '@/lib/server/audit';
import { db } from '@/lib/server/db';
import type { Failure } from './failures';
import { lockInspection } from './locked-inspection';
import { mayCheck } from './may-check';

const auditActions = {
  reply: 'challenge.answered',
  close: 'challenge.closed',
  reopen: 'challenge.reopened',
} as const satisfies Record<ChallengeDeed, string>;

/**
 * Answers a challenge, closes it with how it was resolved, or opens it again. The team and whoever checks may answer;
 * closing and opening again are for whoever checks. The same words sent twice in a row count once.
 */
export async function answerChallenge(
  input: AnswerChallengeInput,
  viewer: Viewer,
): Promise<Result<null, Failure>> {
  return db.$transaction(async (transaction) => {
    const inspection = await lockInspection(transaction, input.inspectionId);
    if (!inspection || !canWorkOnInspection(viewer, inspection)) return fail({ kind: 'notFound' });

    const challenge = await getChallengeIn(transaction, inspection.id, input.challengeId);
    if (!challenge) return fail({ kind: 'notFound' });
    const { deed, text } = input;
    if (deed !== 'reply' && !(await mayCheck(transaction, inspection.id, viewer.id)))
      return fail({ kind: 'notPermitted' });

    const last = challenge.entries.at(-1);
    if (last?.kind === deed && last.text === text && last.recordedBy?.id === viewer.id)
      return succeed(null);
    const inTime =
      deed === 'reply'
        ? canAnswerChallenge(viewer, inspection)
        : canCheckQuality(viewer, inspection);
    if (!inTime) return fail({ kind: 'closed' });
    const meanwhile = outOfStep(deed, isOpen(challenge));
    if (meanwhile) return fail({ kind: 'unmet', needs: [meanwhile] });

    await transaction.challengeEntry.create({
      data: { challengeId: challenge.id, kind: deed, text, recordedById: viewer.id },
      select: { id: true },
    });
    await writeAudit(transaction, {
      actorId: viewer.id,
      action: auditActions[deed],
      subjectType: 'challenge',
      subjectId: challenge.id,
      inspectionId: inspection.id,
      laCode: inspection.laCode,
      detail: { about: challenge.subject.kind, which: challenge.subject.id },
    });
    return succeed(null);
  });
}

function outOfStep(deed: ChallengeDeed, open: boolean): string | null {
  if (deed === 'reopen') return open ? 'The challenge is open already, so nothing was saved' : null;

  return open
    ? null
    : 'The challenge was closed while you were writing, so nothing was saved. It has to be opened again before anything can be added';
}
