import 'server-only';
import { z } from 'zod';
import {
  type AccuracyRound,
  answerOutcomes,
  commentStates,
  type FactualComment,
  type Looks,
  toLooks,
  wasSent,
} from '@/lib/domain/factual-accuracy';
import type { Inspection } from '@/lib/domain/inspection-record';
import type { Viewer } from '@/lib/domain/people';
import type { Prisma } from '@/lib/generated/prisma/client';
import { canSeeEmbargoedDraft, canWorkOnInspection } from '@/lib/permissions/inspections';
import { snapshotDocumentSchema } from '@/lib/schemas/snapshot';
import { db, type Transaction } from '@/lib/server/db';
import { toDay } from './days';
import { inspectionSelect, toInspection, workedOnBy } from './inspection-rows';
import { isUuid } from './inspections';

const storedState = z.enum(commentStates);
const storedAnswer = z.enum(answerOutcomes);

/** Where the council reads drafts; what it looked at there is in the audit trail under this address. */
const councilPages = '/drafts-to-check/';

const person = { select: { id: true, name: true } } as const;
const inOrder = { orderBy: { id: 'asc' } } as const;

const roundSelect = {
  id: true,
  inspectionId: true,
  opensOn: true,
  closesOn: true,
  workingDays: true,
  document: true,
  recordedAt: true,
  recordedBy: person,
  extensions: {
    ...inOrder,
    select: { closesOn: true, reason: true, recordedAt: true, recordedBy: person },
  },
  returns: { ...inOrder, take: 1, select: { recordedAt: true, recordedBy: person } },
} satisfies Prisma.FactualAccuracyRoundSelect;

const commentSelect = {
  id: true,
  anchor: true,
  versions: {
    orderBy: { version: 'asc' },
    select: { version: true, state: true, text: true, recordedAt: true, recordedBy: person },
  },
  answers: {
    orderBy: { version: 'asc' },
    select: { version: true, outcome: true, text: true, recordedAt: true, recordedBy: person },
  },
} satisfies Prisma.FactualCommentSelect;

/** A round with what the council wrote in it. */
export type RoundWithComments = { round: AccuracyRound; comments: FactualComment[] };

/** A draft as the council's people see it: the newest round, and those before it. */
export type CouncilDraft = RoundWithComments & {
  inspection: Inspection;
  earlier: readonly RoundWithComments[];
};

/** The drafts this viewer's council has to check or has checked, by when they close. Comments as the council has them. */
export async function listDraftsToCheck(viewer: Viewer): Promise<CouncilDraft[]> {
  const laCodes = councilsOf(viewer);
  if (laCodes.length === 0) return [];

  const rows = await db.inspection.findMany({
    where: { laCode: { in: laCodes }, status: { in: ['factualAccuracy', 'final'] } },
    select: inspectionSelect,
  });
  const drafts = await Promise.all(rows.map(({ id }) => getCouncilDraft(id, viewer)));

  return drafts
    .filter((draft) => draft !== null)
    .toSorted((one, other) => (one.round.closesOn < other.round.closesOn ? -1 : 1));
}

/** The draft of an inspection this viewer may see under embargo, or null when there is none such. */
export async function getCouncilDraft(
  inspectionId: string,
  viewer: Viewer,
): Promise<CouncilDraft | null> {
  if (!isUuid(inspectionId)) return null;

  const row = await db.inspection.findFirst({
    where: { id: inspectionId },
    select: inspectionSelect,
  });
  const inspection = row && toInspection(row);
  if (!inspection || !canSeeEmbargoedDraft(viewer, inspection)) return null;

  const [newest, ...earlier] = await listRounds(db, inspection.id);
  return newest ? { inspection, ...newest, earlier } : null;
}

/** The councils this viewer answers for. */
export function councilsOf(viewer: Viewer): string[] {
  return viewer.roles.flatMap(({ role, laCode }) =>
    role === 'councilLeader' && laCode ? [laCode] : [],
  );
}

/**
 * Every round of an inspection this viewer works on, newest first. What the council has not sent is not among the
 * comments.
 */
export async function listRoundsOf(
  inspectionId: string,
  viewer: Viewer,
): Promise<RoundWithComments[]> {
  if (!isUuid(inspectionId) || !canWorkOnInspection(viewer, { id: inspectionId })) return [];

  const rounds = await listRounds(db, inspectionId);
  return rounds.map(({ round, comments }) => ({ round, comments: whatWasSent(comments) }));
}

/** Comments as they left the council: neither what it never sent nor how a sent one began. */
function whatWasSent(comments: readonly FactualComment[]): FactualComment[] {
  return comments.filter(wasSent).map((comment) => ({
    ...comment,
    versions: comment.versions.filter(({ state }) => state !== 'draft'),
  }));
}

/** How many working days the council gets, or null where this viewer does not work on the inspection. */
export async function getAccuracyWindow(
  inspectionId: string,
  viewer: Viewer,
): Promise<number | null> {
  const row = await db.inspection.findFirst({
    where: { AND: [{ id: inspectionId }, workedOnBy(viewer)] },
    select: { accuracyWorkingDays: true },
  });
  return row?.accuracyWorkingDays ?? null;
}

/** Who of the council looked at a draft, and when. Both sides see the same. */
export async function listCouncilLooks(
  inspection: Inspection,
  viewer: Viewer,
): Promise<(Looks & { id: string })[]> {
  if (!canSeeEmbargoedDraft(viewer, inspection) && !canWorkOnInspection(viewer, inspection))
    return [];

  const rows = await db.auditEvent.findMany({
    where: {
      inspectionId: inspection.id,
      action: 'inspection.viewed',
      detail: { path: ['page'], string_starts_with: councilPages },
    },
    select: { recordedAt: true, actor: person },
  });
  return toLooks(
    rows.flatMap(({ recordedAt, actor }) => (actor ? [{ at: recordedAt, by: actor }] : [])),
  );
}

/** Every round, newest first, as the council has it. Call it only after permission has been checked. */
export async function listRounds(
  source: Transaction,
  inspectionId: string,
): Promise<RoundWithComments[]> {
  const rows = await source.factualAccuracyRound.findMany({
    where: { inspectionId },
    orderBy: [{ recordedAt: 'desc' }, { id: 'desc' }],
    select: { ...roundSelect, comments: { ...inOrder, select: commentSelect } },
  });
  return rows.map(({ comments, ...row }) => ({
    round: toRound(row),
    comments: comments.map(toComment).toSorted(byTime),
  }));
}

function toRound(
  row: Prisma.FactualAccuracyRoundGetPayload<{ select: typeof roundSelect }>,
): AccuracyRound {
  const { returns, extensions, ...rest } = row;
  const last = extensions.at(-1);

  return {
    ...rest,
    opensOn: toDay(row.opensOn),
    closesOn: toDay(last?.closesOn ?? row.closesOn),
    extensions: extensions.map((one) => ({ ...one, closesOn: toDay(one.closesOn) })),
    returned: returns[0] ?? null,
    document: snapshotDocumentSchema.parse(row.document),
  };
}

function toComment(
  row: Prisma.FactualCommentGetPayload<{ select: typeof commentSelect }>,
): FactualComment {
  return {
    id: row.id,
    anchor: row.anchor,
    versions: row.versions.map((one) => ({ ...one, state: storedState.parse(one.state) })),
    answers: row.answers.map((one) => ({ ...one, outcome: storedAnswer.parse(one.outcome) })),
  };
}

function byTime(one: FactualComment, other: FactualComment): number {
  return (
    (one.versions[0]?.recordedAt.getTime() ?? 0) - (other.versions[0]?.recordedAt.getTime() ?? 0)
  );
}
