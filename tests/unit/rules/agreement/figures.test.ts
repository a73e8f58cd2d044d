import { describe, expect, test } from 'vitest';
import type { PublishedCase } from '@/lib/rules/agreement/compare';
import { agreementFigures } from '@/lib/rules/agreement/figures';
import { rulesVersion } from '@/lib/rules/rules-version';
import { ids, strengths, weakness } from '@/tests/unit/rules/build';

const sound = strengths(ids('HP', 1, 14), 'sound');
const goodOf2023: PublishedCase = {
  name: 'good, 2023',
  framework: 'ilacs-2023',
  evidence: sound,
  published: { helpAndProtection: 'good', overallEffectiveness: 'good' },
};
const inadequateOf2018: PublishedCase = {
  name: 'inadequate, 2018',
  framework: 'ilacs-2018',
  evidence: ['HP-02', 'HP-05'].map((id) => weakness(id, id, 'serious', 'many')),
  published: { helpAndProtection: 'inadequate' },
};
const missedOf2018: PublishedCase = {
  ...inadequateOf2018,
  name: 'missed, 2018',
  evidence: [...sound, weakness('P1', 'HP-01', 'moderate', 'many')],
  published: { helpAndProtection: 'inadequate' },
};

describe('the figures of agreement', () => {
  test('has none without inspections', () => {
    expect(agreementFigures([])).toBeUndefined();
  });

  test('counts judgements apart from overall effectiveness, which follows from them', () => {
    const figures = agreementFigures([goodOf2023, inadequateOf2018, missedOf2018]);

    expect(figures).toMatchObject({ rulesVersion, inspections: 3, judgements: 3, exact: 2 });
    expect(figures).toMatchObject({ undecided: 0, farOff: 1, dangerous: 1 });
    // Two of three at best, written to three decimals.
    expect(figures?.crossValidated).toBe(0.667);
  });

  test('sets published beside derived for each judgement of each framework that has any', () => {
    const figures = agreementFigures([goodOf2023, inadequateOf2018, missedOf2018]);

    expect(figures?.areas).toEqual([
      {
        framework: 'ilacs-2018',
        area: 'helpAndProtection',
        confusion: [
          [0, 0, 0, 0, 0],
          [0, 0, 0, 0, 0],
          [0, 0, 0, 0, 0],
          [0, 1, 0, 1, 0],
        ],
      },
      {
        framework: 'ilacs-2023',
        area: 'overallEffectiveness',
        confusion: [
          [0, 0, 0, 0, 0],
          [0, 0, 0, 0, 1],
          [0, 0, 0, 0, 0],
          [0, 0, 0, 0, 0],
        ],
      },
      {
        framework: 'ilacs-2023',
        area: 'helpAndProtection',
        confusion: [
          [0, 0, 0, 0, 0],
          [0, 1, 0, 0, 0],
          [0, 0, 0, 0, 0],
          [0, 0, 0, 0, 0],
        ],
      },
    ]);
  });
});
