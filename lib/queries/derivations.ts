import 'server-only';
import type { Grade } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { Viewer } from '@/lib/domain/people';
import type { DerivedJudgement } from '@/lib/rules/derivation';
import { storedDerivationSchema, wholeDerivationSchema } from '@/lib/schemas/derivation';
import { db } from '@/lib/server/db';
import { workedOnBy } from './inspection-rows';
import { isUuid } from './inspections';
import { publicNow } from './public-now';

/** What one change of evidence did to one judgement. Null stands for undecided. */
export type JudgementMove = { area: JudgementArea; before: Grade | null; after: Grade | null };

/** What one change of evidence did: which version it made, by which submission, and what became of the grades. */
export type EvidenceEffect = {
  version: number;
  submissionKey: string;
  /** Every judgement, moved or not. */
  moves: JudgementMove[];
};

/** What the newest version of an entry did to every judgement, or null when nothing is on record. */
export async function getEffectOfEvidence(
  inspectionId: string,
  evidenceId: string,
  viewer: Viewer,
): Promise<EvidenceEffect | null> {
  if (!isUuid(inspectionId) || !isUuid(evidenceId)) return null;

  const after = await db.derivation.findFirst({
    where: {
      inspectionId,
      inspection: workedOnBy(viewer),
      evidenceVersion: { evidenceId },
    },
    orderBy: { id: 'desc' },
    select: {
      id: true,
      result: true,
      evidenceVersion: { select: { version: true, submissionKey: true } },
    },
  });
  if (!after?.evidenceVersion) return null;

  const before = await db.derivation.findFirst({
    where: { inspectionId, id: { lt: after.id } },
    orderBy: { id: 'desc' },
    select: { result: true },
  });

  const gradesBefore = before ? gradesOf(before.result) : new Map<JudgementArea, Grade | null>();
  const moves = [...gradesOf(after.result)].map(([area, grade]) => ({
    area,
    before: gradesBefore.get(area) ?? null,
    after: grade,
  }));
  return { ...after.evidenceVersion, moves };
}

/**
 * What the rules made of the evidence behind a published report, as it stood last, without a single
 * entry: its reasons may be told to everybody, also where the evidence is not released. Empty for
 * an inspection whose evidence this service never held.
 */
export async function listPublishedReasons(inspectionId: string): Promise<DerivedJudgement[]> {
  const newest = await db.derivation.findFirst({
    where: { inspectionId, inspection: publicNow() },
    orderBy: { id: 'desc' },
    select: { result: true },
  });
  if (!newest) return [];

  return wholeDerivationSchema.parse(newest.result).judgements.map(withoutEvidence);
}

/** Reasons without the ids of entries beside them. Those within a sentence are left to `toPlainWords`. */
function withoutEvidence(judgement: DerivedJudgement): DerivedJudgement {
  const reasons = judgement.reasons.map((reason) => ({ ...reason, evidence: [] }));
  if (judgement.status === 'undecided') return { ...judgement, reasons, deciding: [] };

  const towardsNextGrade = judgement.towardsNextGrade.map((each) => ({ ...each, evidence: [] }));
  const robustness = { ...judgement.robustness, decisiveEntries: [] };
  return { ...judgement, reasons, deciding: [], robustness, towardsNextGrade };
}

function gradesOf(stored: unknown): Map<JudgementArea, Grade | null> {
  const derivation = storedDerivationSchema.parse(stored);
  return new Map(
    derivation.judgements.map((judgement) => [judgement.area, judgement.grade ?? null]),
  );
}
