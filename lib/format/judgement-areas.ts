import type { JudgementArea } from '@/lib/domain/judgement-areas';

/**
 * Plain names for lists, headings and lanes that cross frameworks.
 * A page about one inspection uses the names of its framework instead.
 */
export const judgementAreaLabels = {
  overallEffectiveness: 'Overall effectiveness',
  leaders: 'Leaders',
  helpAndProtection: 'Help and protection',
  inCareAndCareLeavers: 'Children in care and care leavers',
  inCare: 'Children in care',
  careLeavers: 'Care leavers',
  lookedAfterAndPermanence: 'Looked after children and permanence',
  adoption: 'Adoption',
  safeguardingBoard: 'Safeguarding board',
} as const satisfies Record<JudgementArea, string>;
