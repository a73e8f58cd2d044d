import 'server-only';
import type { Grade } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { Viewer } from '@/lib/domain/people';
import { storedDerivationSchema } from '@/lib/schemas/derivation';
import { db } from '@/lib/server/db';
import { workedOnBy } from './inspection-rows';
import { isUuid } from './inspections';

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

function gradesOf(stored: unknown): Map<JudgementArea, Grade | null> {
  const derivation = storedDerivationSchema.parse(stored);
  return new Map(
    derivation.judgements.map((judgement) => [judgement.area, judgement.grade ?? null]),
  );
}
