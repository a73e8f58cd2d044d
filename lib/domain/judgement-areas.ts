/** Every area that any framework version has judged. Which of them exist is the framework's to say. */
export const judgementAreas = [
  'overallEffectiveness',
  'leaders',
  'helpAndProtection',
  'inCareAndCareLeavers',
  'inCare',
  'careLeavers',
  'lookedAfterAndPermanence',
  'adoption',
  'safeguardingBoard',
] as const;
export type JudgementArea = (typeof judgementAreas)[number];

export function isJudgementArea(value: string): value is JudgementArea {
  return judgementAreas.some((area) => area === value);
}
