import 'server-only';
import type { Grade, JudgementOutcome } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { SnapshotDocument, SnapshotReason } from '@/lib/domain/snapshot';
import type { Framework } from '@/lib/frameworks/framework';
import { deriveOverall } from '@/lib/rules';

/** What the overall rules give, and why. */
export type OverallGiven = { derived: Grade; reasons: readonly SnapshotReason[] };

/**
 * What the overall rules give from the grades of a report, some of them corrected. Null where the report has no
 * overall grade, or none follows from the others.
 */
export function overallFrom(
  { judgements }: SnapshotDocument,
  corrected: Partial<Record<JudgementArea, Grade>>,
  framework: Framework,
): OverallGiven | null {
  if (!judgements.some(({ area }) => area === 'overallEffectiveness')) return null;

  const beside: Partial<Record<JudgementArea, JudgementOutcome>> = {};
  for (const { area, outcome } of judgements) {
    if (area !== 'overallEffectiveness') beside[area] = corrected[area] ?? outcome;
  }
  const { grade, reasons } = deriveOverall(beside, framework);
  return grade && { derived: grade, reasons };
}

/** Whether a correction changes any grade: then the overall grade is looked at again. */
export function changesGrades(
  { judgements }: SnapshotDocument,
  corrected: Partial<Record<JudgementArea, Grade>>,
): boolean {
  return judgements.some(
    ({ area, outcome }) => corrected[area] !== undefined && corrected[area] !== outcome,
  );
}
