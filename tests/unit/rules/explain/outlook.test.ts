import { describe, expect, test } from 'vitest';
import type { ClearingCosts } from '@/lib/rules/explain/clearing-costs';
import { gradeJudgement } from '@/lib/rules/explain/graded-judgement';
import { outlookOn } from '@/lib/rules/explain/outlook';
import { inputOf } from '@/lib/rules/what-if';
import { ilacs2023 } from '@/tests/unit/rules/build';

/** A criterion on which practice holds, but for what is said. */
const criterion = (costs: Partial<ClearingCosts>): ClearingCosts => ({
  core: false,
  vital: false,
  failing: 0,
  acrossService: 0,
  serious: 0,
  anySerious: 0,
  weak: 0,
  weakByWeaknesses: 0,
  lapses: 0,
  holding: 0,
  isStrong: false,
  ...costs,
});

function outlook(...criteria: ClearingCosts[]) {
  const judgement = gradeJudgement([], ilacs2023, 'helpAndProtection');
  if (!judgement) throw new Error('Help and protection is judged');
  return outlookOn(inputOf(judgement.counted), criteria, []);
}

describe('what the cheapest criteria cost together', () => {
  const pattern = criterion({ weak: 2, lapses: 3 });
  const established = criterion({ core: true, weak: 1, weakByWeaknesses: 1, lapses: 1 });
  const { sums } = outlook(pattern, criterion({}), established);

  test('is told from none to all of those that cost anything', () => {
    expect(sums('weak')).toEqual([0, 1, 3]);
    expect(sums('lapses')).toEqual([0, 1, 4]);
    expect(sums('lapses', 'core')).toEqual([0, 1]);
    expect(sums('failing')).toEqual([0]);
  });

  test('counts a pattern among the weak, though strengths alone may end it', () => {
    expect(sums('weakByWeaknesses')).toEqual([0, 0, 1]);
  });
});

describe('what practice can gain on weakness', () => {
  test('is nothing without a change, and nothing where nothing is to be gained', () => {
    expect(outlook().gains(0)).toEqual([0]);
    expect(outlook(criterion({})).gains(2)).toEqual([0, 0, 0]);
  });

  test('is one where weakness is cleared, and two where practice then holds', () => {
    expect(outlook(criterion({ weak: 1, holding: 2 })).gains(3)).toEqual([0, 1, 2, 2]);
  });

  test('takes one of two failures cleared, which clearing its weakness does', () => {
    const near = criterion({ failing: 1, weak: 1, holding: 2 });
    const far = criterion({ failing: 5, weak: 5, holding: 6 });

    expect(outlook(near, far).gains(2)).toEqual([Number.NEGATIVE_INFINITY, 1, 2]);
  });
});
