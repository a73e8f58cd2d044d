import 'server-only';
import type { Evidence, EvidenceContent } from '@/lib/domain/evidence';
import type { Viewer } from '@/lib/domain/people';
import { frameworkOf } from '@/lib/frameworks';
import { type Framework, givesGrades } from '@/lib/frameworks/framework';
import {
  belongsToInspectors,
  canRecordEvidence,
  canWorkOnInspection,
} from '@/lib/permissions/inspections';
import { listEvidence } from '@/lib/queries/evidence';
import { getInspectionOf } from '@/lib/queries/inspections';
import { fail, type Result, succeed } from '@/lib/result';
import { type CriterionCoverage, coverageOf } from '@/lib/rules/coverage';
import { deriveJudgements } from '@/lib/rules/derive-judgements';
import { checkCriteria } from './check-criteria';
import type { Failure } from './failures';
import type { PlannedMove } from './plan-import';

export type Foreseen = {
  framework: Framework;
  /** Every judgement, moved or not; null in a visit, which has no grades. */
  moves: readonly PlannedMove[] | null;
  /** What the criteria of the entry have now, and would have. */
  coverage: readonly { before: CriterionCoverage; after: CriterionCoverage }[];
};

export type ForeseeInput = {
  inspectionId: string;
  /** The entry that would be changed; without it a new one. */
  evidenceId: string | undefined;
  content: EvidenceContent;
};

/** What saving an entry would do to grades and coverage, for whoever may save it. Nothing is stored. */
export async function foreseeEffect(
  { inspectionId, evidenceId, content }: ForeseeInput,
  viewer: Viewer,
): Promise<Result<Foreseen, Failure>> {
  const inspection = await getInspectionOf(inspectionId, viewer);
  if (!inspection || !canWorkOnInspection(viewer, inspection)) return fail({ kind: 'notFound' });
  if (!belongsToInspectors(viewer, inspection)) return fail({ kind: 'notPermitted' });
  if (!canRecordEvidence(viewer, inspection)) return fail({ kind: 'closed' });

  const framework = frameworkOf(inspection);
  const wrong = checkCriteria(content, framework);
  if (wrong) return fail(wrong);

  const records = await listEvidence(inspection.id, viewer);
  const changed = records.find((record) => record.evidenceId === evidenceId);
  if (evidenceId && !changed) return fail({ kind: 'notFound' });

  const standing = records.filter(({ state }) => state === 'recorded');
  const before = standing.map((record) => record.content);
  const after: Evidence[] = [
    ...standing.filter((record) => record !== changed).map((record) => record.content),
    { ...content, id: changed?.content.id ?? 'new' },
  ];
  return succeed({
    framework,
    moves: givesGrades(framework) ? movesBetween(before, after, framework) : null,
    coverage: coverageBetween(before, after, content, framework),
  });
}

function movesBetween(
  before: readonly Evidence[],
  after: readonly Evidence[],
  framework: Framework,
): PlannedMove[] {
  const gradesOf = (evidence: readonly Evidence[]) =>
    deriveJudgements(evidence, framework).judgements.map((judgement) => ({
      area: judgement.area,
      grade: judgement.status === 'derived' ? judgement.grade : null,
    }));
  const earlier = gradesOf(before);

  return gradesOf(after).map(({ area, grade }) => ({
    area,
    before: earlier.find((one) => one.area === area)?.grade ?? null,
    after: grade,
  }));
}

function coverageBetween(
  before: readonly Evidence[],
  after: readonly Evidence[],
  { area, criteria }: EvidenceContent,
  framework: Framework,
): Foreseen['coverage'] {
  const of = (evidence: readonly Evidence[]) =>
    coverageOf(evidence, framework).find((judgement) => judgement.area === area)?.criteria ?? [];
  const earlier = of(before);

  return of(after).flatMap((one) => {
    const was = earlier.find(({ criterion }) => criterion.id === one.criterion.id);
    return was && criteria.includes(one.criterion.id) ? [{ before: was, after: one }] : [];
  });
}
