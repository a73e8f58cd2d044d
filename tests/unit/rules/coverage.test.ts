import { describe, expect, test } from 'vitest';
import type { Evidence } from '@/lib/domain/evidence';
import { coverageOf } from '@/lib/rules/coverage';
import { ilacs2018, ilacs2023, strength, weakness } from './build';

function coverageOn(criterion: string, evidence: readonly Evidence[]) {
  const [found] = coverageOf(evidence, ilacs2023)
    .flatMap(({ criteria }) => criteria)
    .filter(({ criterion: { id } }) => id === criterion);
  return found;
}

const seen = strength('P1', 'HP-02', 'sound', 'many');
const sampled = { ...seen, method: 'caseSampling' as const };
const faulted = { ...weakness('P2', 'HP-02', 'low', 'some'), method: 'interview' as const };

describe('coverage of criteria', () => {
  test('lists every judgement that rests on criteria in table order', () => {
    expect(coverageOf([], ilacs2018).map(({ area, core }) => [area, core])).toEqual([
      ['leaders', 12],
      ['helpAndProtection', 13],
      ['inCareAndCareLeavers', 23],
    ]);
  });

  test.each([
    ['none', []],
    ['thin', [sampled]],
    ['singleMethod', [sampled, { ...sampled, id: 'P3' }]],
    ['covered', [sampled, faulted]],
    ['covered', [seen, sampled]],
    ['none', [{ ...sampled, headline: true }]],
  ])('is %s for %j', (status, evidence) => {
    expect(coverageOn('HP-02', evidence)?.status).toBe(status);
  });

  test('says how much, how gathered and in which directions', () => {
    expect(coverageOn('HP-02', [sampled, faulted])).toMatchObject({
      entries: 2,
      methods: ['caseSampling', 'interview'],
      directions: ['strength', 'weakness'],
    });
  });

  test('counts an entry on every criterion it names', () => {
    const both = strength('P1', 'HP-02', 'sound', 'many', { also: ['HP-05'] });
    const help = coverageOf([both], ilacs2023).find(({ area }) => area === 'helpAndProtection');

    expect(help?.coreWithEvidence).toBe(2);
  });
});
