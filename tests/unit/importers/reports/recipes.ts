import fc from 'fast-check';
import { frameworkKeys } from '@/lib/domain/frameworks';
import { grades } from '@/lib/domain/grades';
import {
  furnitures,
  improvementStyles,
  numberings,
  type ReportRecipe,
  tableStyles,
} from '@/tests/support/made-report-recipe';

/** Reports of every framework in every layout, with grades drawn at random. */
export const recipes: fc.Arbitrary<ReportRecipe> = fc.record({
  framework: fc.constantFrom(...frameworkKeys),
  grades: fc.array(fc.constantFrom(...grades), { minLength: 6, maxLength: 6 }),
  authority: fc.nat(7),
  week: fc.nat(200),
  dateStyle: fc.nat(5),
  inspectorStyle: fc.nat(5),
  table: fc.constantFrom(...tableStyles),
  heading: fc.nat(3),
  furniture: fc.constantFrom(...furnitures),
  numbering: fc.constantFrom(...numberings),
  improvements: fc.constantFrom(...improvementStyles),
  width: fc.integer({ min: 60, max: 95 }),
  pageLength: fc.integer({ min: 34, max: 48 }),
  seed: fc.nat(1_000_000),
});

export const plainRecipe: ReportRecipe = {
  framework: 'ilacs-2023',
  grades: ['requiresImprovement', 'inadequate', 'good', 'outstanding', 'good', 'good'],
  authority: 0,
  week: 3,
  dateStyle: 0,
  inspectorStyle: 0,
  table: 'under',
  heading: 0,
  furniture: 'footLast',
  numbering: 'usual',
  improvements: '◼',
  width: 80,
  pageLength: 40,
  seed: 11,
};
