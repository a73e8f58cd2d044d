import 'server-only';
import { z } from 'zod';
import {
  type Challenge,
  challengeDeeds,
  challengeSubjectKinds,
  type Dissent,
} from '@/lib/domain/checking';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { ConfirmedJudgement } from '@/lib/domain/judgement-record';
import type { Viewer } from '@/lib/domain/people';
import type { Prisma } from '@/lib/generated/prisma/client';
import { db, type Transaction } from '@/lib/server/db';
import { workedOnBy } from './inspection-rows';
import { isUuid } from './inspections';
import { storedArea, storedDerivedOutcome, storedGrade } from './stored';

const storedSubject = z.enum(challengeSubjectKinds);
const storedDeed = z.enum(challengeDeeds);

const person = { select: { id: true, name: true } } as const;
const inOrder = { orderBy: { id: 'asc' } } as const;

const challengeSelect = {
  id: true,
  subjectKind: true,
  subjectId: true,
  text: true,
  recordedAt: true,
  recordedBy: person,
  entries: {
    ...inOrder,
    select: { kind: true, text: true, recordedAt: true, recordedBy: person },
  },
} satisfies Prisma.ChallengeSelect;

/** Every challenge of an inspection this viewer is appointed to, oldest first. */
export async function listChallenges(inspectionId: string, viewer: Viewer): Promise<Challenge[]> {
  const rows = await db.challenge.findMany({
    where: { inspectionId, inspection: workedOnBy(viewer) },
    orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }],
    select: challengeSelect,
  });
  return rows.map(toChallenge);
}

/** One challenge of an inspection this viewer is appointed to, or null when there is none such. */
export async function getChallenge(
  inspectionId: string,
  challengeId: string,
  viewer: Viewer,
): Promise<Challenge | null> {
  if (!isUuid(inspectionId) || !isUuid(challengeId)) return null;

  const row = await db.challenge.findFirst({
    where: { id: challengeId, inspectionId, inspection: workedOnBy(viewer) },
    select: challengeSelect,
  });
  return row && toChallenge(row);
}

/** The same inside a use case, for a challenge of an inspection. Call it only after permission has been checked. */
export async function getChallengeIn(
  transaction: Transaction,
  inspectionId: string,
  challengeId: string,
): Promise<Challenge | null> {
  const row = await transaction.challenge.findFirst({
    where: { id: challengeId, inspectionId },
    select: challengeSelect,
  });
  return row && toChallenge(row);
}

/** What members of the team hold against the grade of a judgement, oldest first. The team's alone, also later. */
export async function listDissents(
  inspectionId: string,
  viewer: Viewer,
  area?: JudgementArea,
): Promise<Dissent[]> {
  const rows = await db.judgementDissent.findMany({
    where: { inspectionId, inspection: workedOnBy(viewer), ...(area && { area }) },
    orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      area: true,
      outcome: true,
      because: true,
      recordedAt: true,
      recordedBy: person,
      settlements: {
        ...inOrder,
        select: { settledBy: true, recordedAt: true, recordedBy: person },
      },
    },
  });
  return rows.map(({ outcome, ...row }) => ({
    ...row,
    area: storedArea.parse(row.area),
    grade: storedGrade.parse(outcome),
  }));
}

/** Every confirmation of a judgement, newest first. */
export async function listConfirmations(
  inspectionId: string,
  area: JudgementArea,
  viewer: Viewer,
): Promise<ConfirmedJudgement[]> {
  const rows = await db.judgementVersion.findMany({
    where: { inspectionId, area, kind: 'confirmed', inspection: workedOnBy(viewer) },
    orderBy: { version: 'desc' },
    include: { recordedBy: person },
  });
  return rows.map((row) => ({
    version: row.version,
    grade: storedGrade.parse(row.outcome),
    derived: storedDerivedOutcome.parse(row.derivedOutcome),
    reason: row.reason,
    digest: row.evidenceDigest ?? '',
    rulesVersion: row.rulesVersion ?? '',
    recordedAt: row.recordedAt,
    recordedBy: row.recordedBy,
  }));
}

function toChallenge(
  row: Prisma.ChallengeGetPayload<{ select: typeof challengeSelect }>,
): Challenge {
  const { subjectKind, subjectId, entries, ...rest } = row;
  return {
    ...rest,
    subject: { kind: storedSubject.parse(subjectKind), id: subjectId },
    entries: entries.map((entry) => ({ ...entry, kind: storedDeed.parse(entry.kind) })),
  };
}
