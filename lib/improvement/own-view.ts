import { type Grade, grades, isGrade, type JudgementOutcome } from '@/lib/domain/grades';
import type { Inspection } from '@/lib/domain/inspection-record';
import type { JudgementArea } from '@/lib/domain/judgement-areas';

/**
 * What the newest inspection published by a day had judged of an area, or null when none had.
 *
 * @param day YYYY-MM-DD
 */
export function standingAt(
  inspections: readonly Inspection[],
  area: JudgementArea,
  day: string,
): { inspection: Inspection; outcome: JudgementOutcome } | null {
  const published = inspections
    .filter(({ publishedOn }) => publishedOn !== null && publishedOn <= day)
    .toSorted((a, b) => (b.publishedOn ?? '').localeCompare(a.publishedOn ?? ''));
  for (const inspection of published) {
    const judged = inspection.judgements.find((judgement) => judgement.area === area);
    if (judged) return { inspection, outcome: judged.outcome };
  }
  return null;
}

/** The gap between a council's own grade and the inspectors', as a sentence. */
export function compareOwnGrade(own: Grade, inspected: JudgementOutcome): string {
  if (!isGrade(inspected)) return 'Inspectors did not judge this, so the two cannot be compared.';

  // Best first, so a smaller place is a better grade.
  const gap = grades.indexOf(inspected) - grades.indexOf(own);
  if (gap === 0) return 'You see it as inspectors did.';
  const steps = Math.abs(gap) === 1 ? 'one grade' : `${Math.abs(gap)} grades`;
  return gap > 0
    ? `You see it ${steps} better than inspectors did.`
    : `You see it ${steps} worse than inspectors did.`;
}
