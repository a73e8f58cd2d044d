import type { Grade, JudgementOutcome } from '@/lib/domain/grades';

/** Grade words since 2018. The single inspection framework printed shorter ones: pass its own. */
export const gradeLabels = {
  outstanding: 'Outstanding',
  good: 'Good',
  requiresImprovement: 'Requires improvement to be good',
  inadequate: 'Inadequate',
} as const satisfies Record<Grade, string>;

/** For column headings, chart labels and the steps of a strip. Prose uses the full words. */
export const shortGradeLabels = {
  outstanding: 'Outstanding',
  good: 'Good',
  requiresImprovement: 'Requires improvement',
  inadequate: 'Inadequate',
} as const satisfies Record<Grade, string>;

export const outcomeLabels = {
  ...gradeLabels,
  notJudged: 'Not judged',
} as const satisfies Record<JudgementOutcome, string>;

/** Four kinds of absence, kept apart in words. */
export const absentGradeLabels = {
  notJudged: 'Not judged',
  noOverallGrade: 'No overall grade',
  notInspectedYet: 'Not inspected yet',
  notYetConfirmed: 'Not yet confirmed',
} as const;
export type AbsentGrade = keyof typeof absentGradeLabels;

/** A grade inside a sentence: "requires improvement to be good". */
export function gradeInSentence(
  grade: Grade,
  words: Readonly<Record<Grade, string>> = gradeLabels,
): string {
  return words[grade].toLowerCase();
}
