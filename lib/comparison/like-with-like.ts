import type { FrameworkKey } from '@/lib/domain/frameworks';
import { frameworkFor } from '@/lib/frameworks/index';

/**
 * Frameworks whose judgements of one name are alike. The versions since 2018 ask the same of a judgement and print it
 * with the same words; the single inspection framework looked at other things under most of its names and had
 * another rule for the overall grade.
 */
export const families = ['single', 'since2018'] as const;
export type Family = (typeof families)[number];

export function familyOf(framework: FrameworkKey): Family {
  return frameworkFor(framework).overall === 'singleInspection' ? 'single' : 'since2018';
}
