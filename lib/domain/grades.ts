/** The four-point scale, best first. */
export const grades = ['outstanding', 'good', 'requiresImprovement', 'inadequate'] as const;
export type Grade = (typeof grades)[number];

/** What a published report can say of a judgement: a grade, or that none was possible. */
export const judgementOutcomes = [...grades, 'notJudged'] as const;
export type JudgementOutcome = (typeof judgementOutcomes)[number];

export function isGrade(outcome: string): outcome is Grade {
  return grades.some((grade) => grade === outcome);
}

/** Negative when the first grade is better, positive when it is worse, 0 when they are the same. */
export function compareGrades(first: Grade, second: Grade): number {
  return grades.indexOf(first) - grades.indexOf(second);
}

/** The lower of two grades. */
export function worseGrade(first: Grade, second: Grade): Grade {
  return compareGrades(first, second) > 0 ? first : second;
}
