import 'server-only';
import { formatDate } from '@/lib/format/dates';
import { frameworkOf } from '@/lib/frameworks';
import type { StepNeed } from '@/lib/permissions/status-transitions';
import { today } from '@/lib/server/clock';
import type { Transaction } from '@/lib/server/db';
import type { LockedInspection } from './locked-inspection';
import { type Standing, standingOf } from './standing';

/** What is missing, as a sentence, or null when the need is met. */
type Check = (
  transaction: Transaction,
  inspection: LockedInspection,
  standing: Standing,
) => Promise<string | null>;

const checks: Record<StepNeed, Check> = {
  gradesConfirmed,
  qualityAssurer,
  challengesClosed,
  signedOff,
  commentsAnswered,
  checklistClear,
};

/**
 * What a step needs and does not find, in the order the step names it. Empty when it can be taken.
 *
 * @param standing shared by a page that asks about several steps; what guards a write reads its own
 */
export async function unmetNeeds(
  transaction: Transaction,
  inspection: LockedInspection,
  needs: readonly StepNeed[],
  standing = standingOf(transaction, inspection),
): Promise<string[]> {
  const missing: string[] = [];
  for (const need of needs) {
    const sentence = await checks[need](transaction, inspection, standing);
    if (sentence !== null) missing.push(sentence);
  }
  return missing;
}

async function gradesConfirmed(
  _: Transaction,
  inspection: LockedInspection,
  standing: Standing,
): Promise<string | null> {
  const { judgements } = frameworkOf(inspection);
  const open = (await standing.judged()).filter((state) => !state.stands);
  if (open.length === 0) return null;
  const names = open.map(
    ({ area }) => judgements.find((judgement) => judgement.area === area)?.shortName ?? area,
  );

  return `Confirm each grade on the evidence as it now stands. Still open: ${names.join(', ')}`;
}

async function qualityAssurer(
  transaction: Transaction,
  { id }: LockedInspection,
): Promise<string | null> {
  const appointed = await transaction.roleAssignment.count({
    where: { inspectionId: id, role: 'qualityAssurer', endedAt: null },
  });
  return appointed > 0 ? null : 'Appoint somebody outside the team to check the inspection';
}

async function challengesClosed(
  transaction: Transaction,
  { id }: LockedInspection,
): Promise<string | null> {
  const challenges = await transaction.challenge.findMany({
    where: { inspectionId: id },
    select: {
      entries: {
        where: { kind: { in: ['close', 'reopen'] } },
        orderBy: { id: 'desc' },
        take: 1,
        select: { kind: true },
      },
    },
  });
  const open = challenges.filter(({ entries }) => entries[0]?.kind !== 'close').length;
  if (open === 0) return null;

  return open === 1
    ? 'Close the challenge that is still open'
    : `Close the ${open} challenges that are still open`;
}

async function signedOff(
  transaction: Transaction,
  inspection: LockedInspection,
  standing: Standing,
): Promise<string | null> {
  const newest = await transaction.qualitySignOff.findFirst({
    where: { inspectionId: inspection.id },
    orderBy: { id: 'desc' },
    select: { stateDigest: true },
  });
  if (!newest) return 'Quality assurance has to sign off first';
  const now = await standing.digest();

  return newest.stateDigest === now
    ? null
    : 'Something has changed since quality assurance signed off. It has to be signed off again';
}

async function commentsAnswered(
  transaction: Transaction,
  { id }: LockedInspection,
): Promise<string | null> {
  const round = await transaction.factualAccuracyRound.findFirst({
    where: { inspectionId: id },
    orderBy: { recordedAt: 'desc' },
    select: {
      closesOn: true,
      extensions: { orderBy: { id: 'desc' }, take: 1, select: { closesOn: true } },
      _count: { select: { returns: true } },
    },
  });
  if (!round) return 'The council has to be given the draft to check first';

  const closesOn = (round.extensions[0]?.closesOn ?? round.closesOn).toISOString().slice(0, 10);
  if (round._count.returns === 0 && today() <= closesOn) {
    return `The council still has until ${formatDate(closesOn)} to send its comments`;
  }
  // Of every round: what the council said of an earlier draft is not forgotten with it.
  const comments = await transaction.factualComment.findMany({
    where: { round: { inspectionId: id } },
    select: {
      versions: { orderBy: { version: 'desc' }, take: 1, select: { state: true } },
      _count: { select: { answers: true } },
    },
  });
  const unanswered = comments.filter(
    ({ versions, _count }) => versions[0]?.state === 'sent' && _count.answers === 0,
  ).length;
  if (unanswered === 0) return null;

  return unanswered === 1
    ? 'Answer the comment of the council that has no answer yet'
    : `Answer the ${unanswered} comments of the council that have no answer yet`;
}

async function checklistClear(
  _: Transaction,
  __: LockedInspection,
  standing: Standing,
): Promise<string | null> {
  const items = await standing.checklist();
  const errors = items.filter(({ level }) => level === 'error').length;
  if (errors === 0) return null;

  return errors === 1
    ? 'Put right what the publication checklist still finds wrong: 1 error'
    : `Put right what the publication checklist still finds wrong: ${errors} errors`;
}
