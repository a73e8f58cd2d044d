import type { FrameworkKey } from '@/lib/domain/frameworks';

/** Short names, for a column or a rule on a chart. The framework itself holds its full name. */
export const frameworkLabels = {
  'sif-2013': 'Single inspection framework',
  'ilacs-2018': 'ILACS 2018',
  'ilacs-2023': 'ILACS 2023',
  'ilacs-2026': 'ILACS 2026',
} as const satisfies Record<FrameworkKey, string>;
