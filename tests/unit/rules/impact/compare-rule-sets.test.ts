import { describe, expect, test } from 'vitest';
import type { PublishedCase } from '@/lib/rules/agreement/compare';
import { toRuleSet } from '@/lib/rules/impact/candidate';
import { compareRuleSets } from '@/lib/rules/impact/compare-rule-sets';
import { rulesInForce } from '@/lib/rules/versions';
import { ids, strength, strengths, weakness } from '@/tests/unit/rules/build';

/** Two established weaknesses on criteria that are not vital: R-08 alone keeps it below good. */
const twoWeak: PublishedCase = {
  name: 'Two weak criteria',
  framework: 'ilacs-2023',
  evidence: [
    ...strengths(ids('HP', 8, 20)),
    weakness('W1', 'HP-07', 'moderate', 'many'),
    weakness('W2', 'HP-01', 'moderate', 'many'),
  ],
  published: { helpAndProtection: 'good' },
};

/** One entry is too little for any grade, unless one is enough. */
const thin: PublishedCase = {
  name: 'Thin',
  framework: 'ilacs-2026',
  evidence: [strength('S1', 'HP-02', 'strong', 'many')],
  published: {},
};

const candidate = (changes: Partial<Parameters<typeof toRuleSet>[0]>) =>
  toRuleSet({ version: '2.0.0', limits: {}, rulesOff: [], ...changes }, rulesInForce);

const none = {
  judgements: 1,
  up: 0,
  down: 0,
  settled: 0,
  unsettled: 0,
  published: 0,
  asPublishedBefore: 0,
  asPublishedAfter: 0,
};

describe('what another rule set would do', () => {
  test('counts every judgement, by version and judgement, and lists what moves with its reasons', () => {
    const impact = compareRuleSets([twoWeak], rulesInForce, candidate({ rulesOff: ['R-08'] }));

    expect(impact).toMatchObject({ before: '1.0.0', after: '2.0.0', inspections: 1 });
    expect(impact.judgements.map(({ framework, area }) => `${framework} ${area}`)).toEqual([
      'ilacs-2023 overallEffectiveness',
      'ilacs-2023 leaders',
      'ilacs-2023 helpAndProtection',
      'ilacs-2023 inCare',
      'ilacs-2023 careLeavers',
    ]);
    expect(impact.judgements[2]).toEqual({
      framework: 'ilacs-2023',
      area: 'helpAndProtection',
      ...none,
      up: 1,
      published: 1,
      asPublishedAfter: 1,
    });
    expect(impact.total).toEqual({
      ...none,
      judgements: 5,
      up: 1,
      published: 1,
      asPublishedAfter: 1,
    });
    expect(impact.moves).toMatchObject([
      {
        name: 'Two weak criteria',
        framework: 'ilacs-2023',
        area: 'helpAndProtection',
        before: 'requiresImprovement',
        after: 'good',
        published: 'good',
        reasonsBefore: [{ code: 'R-08', evidence: ['W1', 'W2'] }],
      },
    ]);
    expect(impact.moves[0]?.reasonsAfter.map(({ code }) => code)).toContain('R-16');
  });

  test('tells a fall from a rise', () => {
    const stricter = compareRuleSets([twoWeak], candidate({ rulesOff: ['R-08'] }), rulesInForce);

    expect(stricter.judgements[2]).toMatchObject({ up: 0, down: 1, asPublishedBefore: 1 });
    expect(stricter.total).toMatchObject({ down: 1, asPublishedAfter: 0 });
  });

  test('tells what is settled from what is not any more', () => {
    const lax = candidate({
      limits: { 'ilacs-2026': { entriesNeeded: { value: 1 }, coreShareNeeded: { value: 0 } } },
    });

    expect(compareRuleSets([thin], rulesInForce, lax).judgements[1]).toMatchObject({
      area: 'helpAndProtection',
      settled: 1,
      unsettled: 0,
      up: 0,
    });
    expect(compareRuleSets([thin], lax, rulesInForce).judgements[1]).toMatchObject({
      settled: 0,
      unsettled: 1,
      down: 0,
    });
  });

  test('says nothing of a published grade where the report has none', () => {
    const unpublished = { ...twoWeak, published: {} };
    const { moves } = compareRuleSets(
      [unpublished],
      rulesInForce,
      candidate({ rulesOff: ['R-08'] }),
    );

    expect(moves).toHaveLength(1);
    expect(moves[0]).not.toHaveProperty('published');
  });

  test('changes one version of the framework and no other', () => {
    const limits = { 'ilacs-2018': { weakCriteria: { value: 0 } } };

    expect(compareRuleSets([twoWeak, thin], rulesInForce, candidate({ limits })).moves).toEqual([]);
  });

  test('finds nothing between a rule set and itself', () => {
    const { moves, total } = compareRuleSets([twoWeak, thin], rulesInForce, rulesInForce);

    expect(moves).toEqual([]);
    expect(total).toEqual({ ...none, judgements: 9, published: 1 });
  });
});
