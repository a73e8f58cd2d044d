/** The answers of the form for evidence that decide what an entry weighs: none of its words. */
export const weighedAnswers = [
  'area',
  'criteria',
  'mainCriterion',
  'direction',
  'extent',
  'weaknessImpact',
  'strengthImpact',
  'known',
  'headline',
  'method',
] as const;

export function isWeighed(name: string): boolean {
  return weighedAnswers.some((one) => one === name);
}
