import { describe, expect, test } from 'vitest';
import { sharedLimits } from '@/lib/frameworks/limits';
import {
  compareWithPublished,
  confusionOf,
  countAgreement,
  type PublishedCase,
} from '@/lib/rules/agreement/compare';
import { candidates, crossValidate } from '@/lib/rules/agreement/cross-validate';
import { ids, strengths, weakness } from '@/tests/unit/rules/build';

const framework = 'ilacs-2023';
const sound = strengths(ids('HP', 1, 14), 'sound');
const dangerous = ['HP-02', 'HP-05'].map((id) => weakness(id, id, 'serious', 'many'));

const agreed: PublishedCase = {
  name: 'agreed',
  framework,
  evidence: sound,
  published: { helpAndProtection: 'good' },
};
const missed: PublishedCase = {
  name: 'missed',
  framework,
  evidence: sound,
  published: { helpAndProtection: 'inadequate', leaders: 'good' },
};
const inadequate: PublishedCase = {
  name: 'inadequate',
  framework,
  evidence: dangerous,
  published: { helpAndProtection: 'inadequate' },
};

describe('agreement with published judgements', () => {
  test('sets each published judgement beside the derived one', () => {
    expect(compareWithPublished([agreed, missed])).toMatchObject([
      { name: 'agreed', area: 'helpAndProtection', published: 'good', derived: 'good' },
      { name: 'missed', area: 'leaders', published: 'good', derived: 'undecided' },
      { name: 'missed', area: 'helpAndProtection', published: 'inadequate', derived: 'good' },
    ]);
  });

  test('counts what is exact, undecided, far off and dangerous', () => {
    expect(countAgreement(compareWithPublished([agreed, missed, inadequate]))).toEqual({
      judgements: 4,
      exact: 2,
      undecided: 1,
      farOff: 1,
      dangerous: 1,
    });
  });

  test.each([
    [
      'one grade too good',
      'inadequate',
      'requiresImprovement',
      { exact: 0, farOff: 0, dangerous: 0 },
    ],
    ['two grades too good', 'inadequate', 'good', { exact: 0, farOff: 1, dangerous: 1 }],
    [
      'two grades too good and not inadequate',
      'requiresImprovement',
      'outstanding',
      { exact: 0, farOff: 1, dangerous: 0 },
    ],
    ['two grades too bad', 'good', 'inadequate', { exact: 0, farOff: 1, dangerous: 0 }],
    ['as published', 'inadequate', 'inadequate', { exact: 1, farOff: 0, dangerous: 0 }],
    ['undecided', 'inadequate', 'undecided', { exact: 0, farOff: 0, dangerous: 0, undecided: 1 }],
  ] as const)('counts a judgement that is %s', (_, published, derived, counted) => {
    const comparison = { name: 'one', area: 'leaders', published, derived, reasons: [] } as const;

    expect(countAgreement([comparison])).toEqual({ judgements: 1, undecided: 0, ...counted });
  });

  test('tells published from derived in a table', () => {
    expect(confusionOf(compareWithPublished([agreed, missed, inadequate]))).toEqual([
      { published: 'outstanding', derived: [0, 0, 0, 0, 0] },
      { published: 'good', derived: [0, 1, 0, 0, 1] },
      { published: 'requiresImprovement', derived: [0, 0, 0, 0, 0] },
      { published: 'inadequate', derived: [0, 1, 0, 1, 0] },
    ]);
  });
});

describe('cross-validation by inspection', () => {
  test('chooses among limits of which one is in force and no two are the same', () => {
    for (const [name, values] of candidates) {
      const limit = sharedLimits[name];
      const tried = values.map((changes) => ({ ...limit, ...changes }));
      const each = tried.map(({ value, combined = null }) => [value, combined]);

      expect(each, name).toContainEqual([limit.value, limit.combined ?? null]);
      expect(new Set(each.map(String)).size).toBe(values.length);
      expect(values.length).toBeGreaterThan(1);
    }
    expect(new Set(candidates.map(([name]) => name)).size).toBe(8);
  });

  test('tries the neighbours of each limit in force', () => {
    const values = candidates.map(([name, tried]) => [
      name,
      tried.map(({ value, combined }) => (combined === undefined ? value : [value, combined])),
    ]);

    expect(Object.fromEntries(values)).toEqual({
      seriousWithFailure: [2, 3, 4],
      vitalStagesLost: [2, 3, 4],
      weakVitalStages: [1, [2, 4]],
      weakCriteria: [
        [1, 2],
        [2, 3],
        [3, 4],
      ],
      unevenShare: [0.25, 1 / 3, 0.5],
      lapsesAtOutstanding: [
        [1, 2],
        [2, 4],
        [3, 6],
      ],
      weaknessShareAtOutstanding: [0.15, 0.2, 0.25],
      strongCoreShare: [0.5, 2 / 3, 0.75],
    });
  });

  test('has nothing to say without cases', () => {
    expect(crossValidate([])).toBeUndefined();
  });

  test('is complete when no limit in question bears on the cases', () => {
    expect(crossValidate([agreed, inadequate, { ...agreed, name: 'another' }])).toBe(1);
  });

  const oneWeak = {
    ...agreed,
    evidence: [...sound, weakness('P1', 'HP-01', 'moderate', 'many')],
  };

  test('keeps to the limits that agree best with the other inspections', () => {
    expect(crossValidate([oneWeak, { ...oneWeak, name: 'another' }])).toBe(1);
  });

  test('averages over limits that agree equally well with the other inspections', () => {
    expect(crossValidate([oneWeak, inadequate])).toBeCloseTo(5 / 6);
  });
});
