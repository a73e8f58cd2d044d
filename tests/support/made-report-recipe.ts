import type { FrameworkKey } from '@/lib/domain/frameworks';
import type { Grade } from '@/lib/domain/grades';

export const tableStyles = ['beside', 'under', 'namesFirst', 'middle', 'wrapped', 'tabs'] as const;
export const furnitures = ['none', 'footFirst', 'footLast', 'headAndNumber'] as const;
export const numberings = [
  'usual',
  'restarts',
  'gap',
  'twice',
  'noStop',
  'ownLine',
  'tight',
] as const;
export const improvementStyles = ['◼', '•', '\uf0a7', '-', '1.', 'prose'] as const;

/** What a made-up report is made of. Its words are ours; its layouts occur in published ones. */
export type ReportRecipe = {
  framework: FrameworkKey;
  grades: readonly Grade[];
  authority: number;
  week: number;
  dateStyle: number;
  inspectorStyle: number;
  table: (typeof tableStyles)[number];
  /** 0 ": good", 1 " is: good", 2 " is good", 3 the name alone. */
  heading: number;
  furniture: (typeof furnitures)[number];
  numbering: (typeof numberings)[number];
  improvements: (typeof improvementStyles)[number];
  width: number;
  pageLength: number;
  seed: number;
};

const words: Readonly<Record<Grade, string>> = {
  outstanding: 'Outstanding',
  good: 'Good',
  requiresImprovement: 'Requires improvement to be good',
  inadequate: 'Inadequate',
};

export function gradeWords(grade: Grade, single: boolean): string {
  return single && grade === 'requiresImprovement' ? 'Requires improvement' : words[grade];
}
