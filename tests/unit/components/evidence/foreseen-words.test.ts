import { describe, expect, test } from 'vitest';
import type { CriterionCoverage } from '@/components/evidence/coverage-words';
import { describeForeseen } from '@/components/evidence/foreseen-words';
import { gradeLabels } from '@/lib/format/grades';
import { frameworkFor } from '@/lib/frameworks';

const framework = frameworkFor('ilacs-2026');
const nameOf = (area: string) =>
  framework.judgements.find((one) => one.area === area)?.shortName ?? area;
const frontDoor = framework.judgements
  .flatMap(({ criteria }) => criteria)
  .find(({ id }) => id === 'HP-02');

function covered(entries: number): CriterionCoverage {
  if (!frontDoor) throw new Error('There is no HP-02');
  return { criterion: frontDoor, entries, methods: [], status: entries > 0 ? 'covered' : 'none' };
}

const about = { area: 'helpAndProtection', nameOf, words: gradeLabels } as const;

describe('what saving would do, in sentences', () => {
  test('names each grade that would move, and what each criterion would have', () => {
    expect(
      describeForeseen({
        ...about,
        moves: [
          { area: 'helpAndProtection', before: 'requiresImprovement', after: 'inadequate' },
          { area: 'leaders', before: null, after: null },
        ],
        coverage: [{ before: covered(0), after: covered(1) }],
      }),
    ).toEqual([
      'Help and protection would be derived inadequate (now requires improvement to be good).',
      'Front door and thresholds: 1 entry (now no evidence yet).',
    ]);
  });

  test('says which grade stays where none would move', () => {
    expect(
      describeForeseen({
        ...about,
        moves: [{ area: 'helpAndProtection', before: null, after: null }],
        coverage: [{ before: covered(2), after: covered(2) }],
      }),
    ).toEqual([
      'Help and protection stays undecided. No derived grade moves.',
      'Front door and thresholds: 2 entries, as now.',
    ]);
  });

  test('says nothing of grades where there are none', () => {
    expect(describeForeseen({ ...about, moves: null, coverage: [] })).toEqual([]);
  });
});
