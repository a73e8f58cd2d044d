import 'server-only';
import type { Evidence } from '@/lib/domain/evidence';
import { type Grade, grades } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { ConfirmedJudgement, JudgedState } from '@/lib/domain/judgement-record';
import { frameworkOf, type UnderFramework } from '@/lib/frameworks';
import { listStandingEvidence } from '@/lib/queries/evidence';
import { storedArea, storedDerivedOutcome, storedGrade } from '@/lib/queries/stored';
import type { DerivedJudgement } from '@/lib/rules/derivation';
import { deriveJudgements } from '@/lib/rules/derive-judgements';
import { deriveOverall } from '@/lib/rules/derive-overall';
import type { Transaction } from '@/lib/server/db';
import { digestOf } from '@/lib/server/digest';

type OfInspection = { id: string } & UnderFramework;
type Confirmed = ReadonlyMap<JudgementArea, ConfirmedJudgement>;

/**
 * Every judgement that gets a grade, in table order: derived, confirmed, and whether the confirmation stands. Call it
 * only after permission has been checked.
 *
 * @param entries the entries that stand, where they have been read already
 */
export async function listJudgedStates(
  transaction: Transaction,
  inspection: OfInspection,
  entries?: readonly Evidence[],
): Promise<JudgedState[]> {
  // One after the other: a transaction has one connection.
  const evidence = entries ?? (await listStandingEvidence(transaction, inspection.id));
  const confirmed = await listConfirmed(transaction, inspection.id);
  const framework = frameworkOf(inspection);
  const { judgements } = deriveJudgements(evidence, framework);

  return judgements.map((judgement): JudgedState => {
    const { area } = judgement;
    const isOverall = area === 'overallEffectiveness';
    const derived = isOverall ? overallBeside(confirmed, inspection) : gradeOf(judgement);
    const digest = isOverall
      ? digestOf({ area, beside: gradesBeside(confirmed) })
      : digestOf({ area, derived, evidence: sortedOn(area, evidence) });
    const newest = confirmed.get(area) ?? null;

    return { area, derived, digest, confirmed: newest, stands: newest?.digest === digest };
  });
}

function gradeOf(judgement: DerivedJudgement): Grade | 'undecided' {
  return judgement.status === 'derived' ? judgement.grade : 'undecided';
}

function sortedOn(area: JudgementArea, evidence: readonly Evidence[]): Evidence[] {
  return evidence
    .filter((entry) => entry.area === area)
    .toSorted((first, second) => (first.id < second.id ? -1 : 1));
}

/** Overall effectiveness follows from the grades people confirmed, not from those derived. */
function overallBeside(confirmed: Confirmed, inspection: OfInspection): Grade | 'undecided' {
  const { grade } = deriveOverall(gradesBeside(confirmed), frameworkOf(inspection));

  return grade ?? 'undecided';
}

function gradesBeside(confirmed: Confirmed): Partial<Record<JudgementArea, Grade>> {
  const beside: Partial<Record<JudgementArea, Grade>> = {};
  for (const [area, { grade }] of confirmed) {
    if (area !== 'overallEffectiveness') beside[area] = grade;
  }
  return beside;
}

async function listConfirmed(transaction: Transaction, inspectionId: string): Promise<Confirmed> {
  const rows = await transaction.judgementVersion.findMany({
    where: { inspectionId, kind: 'confirmed' },
    orderBy: { version: 'asc' },
    include: { recordedBy: { select: { id: true, name: true } } },
  });

  // Oldest first, so the newest of each judgement stays.
  return new Map(
    rows
      .filter(({ outcome }) => grades.some((grade) => grade === outcome))
      .map((row) => [
        storedArea.parse(row.area),
        {
          version: row.version,
          grade: storedGrade.parse(row.outcome),
          derived: storedDerivedOutcome.parse(row.derivedOutcome),
          reason: row.reason,
          digest: row.evidenceDigest ?? '',
          rulesVersion: row.rulesVersion ?? '',
          recordedAt: row.recordedAt,
          recordedBy: row.recordedBy,
        },
      ]),
  );
}
