import type { Company } from '@/lib/domain/compare-search';

/** What one authority is shown beside, with the year of the model. */
export const companyLabels = {
  'neighbours-2025': 'Its statistical neighbours, model of 2025',
  'neighbours-2021': 'Its statistical neighbours, model of 2021',
  region: 'Its region',
} as const satisfies Record<Company, string>;
