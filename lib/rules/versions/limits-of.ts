import type { FrameworkKey } from '@/lib/domain/frameworks';
import type { Framework } from '@/lib/frameworks/framework';
import type { RuleSet } from '@/lib/rules/rule-set';

/** The limits that the framework versions hold. */
export function limitsOf(frameworks: Readonly<Record<FrameworkKey, Framework>>): RuleSet['limits'] {
  return {
    'sif-2013': frameworks['sif-2013'].limits,
    'ilacs-2018': frameworks['ilacs-2018'].limits,
    'ilacs-2023': frameworks['ilacs-2023'].limits,
    'ilacs-2026': frameworks['ilacs-2026'].limits,
  };
}
