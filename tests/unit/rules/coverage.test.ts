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
    ['covered', [seen, { ...seen, id: 'P3' }]],
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

  test('counts an entry once on a criterion it names twice, and no context', () => {
    const twice = { ...sampled, criteria: ['HP-02', 'HP-02'] };
    const { direction: _, impact: __, ...bare } = sampled;
    const context = { ...bare, direction: 'context' as const };

    expect(coverageOn('HP-02', [twice, context])).toMatchObject({
      entries: 1,
      methods: ['caseSampling'],
      directions: ['strength'],
      status: 'thin',
    });
  });

  test('says nothing of a criterion without evidence, or of evidence on another judgement', () => {
    const elsewhere = { ...sampled, area: 'leaders' as const };

    expect(coverageOn('HP-02', [elsewhere])).toMatchObject({
      entries: 0,
      methods: [],
      directions: [],
      status: 'none',
    });
  });

  test('lists no method where entries do not say how they were gathered', () => {
    expect(coverageOn('HP-02', [seen])?.methods).toEqual([]);
  });

  test('lists methods and directions in order, each once', () => {
    const entries = [faulted, sampled, { ...faulted, id: 'P4' }, { ...sampled, id: 'P5' }];

    expect(coverageOn('HP-02', entries)).toMatchObject({
      entries: 4,
      methods: ['caseSampling', 'interview'],
      directions: ['strength', 'weakness'],
    });
  });

  test('counts as core with evidence what is core and has some', () => {
    const [, help] = coverageOf([seen, strength('P9', 'HP-03', 'sound', 'many')], ilacs2023);

    expect(help).toMatchObject({ area: 'helpAndProtection', core: 13, coreWithEvidence: 1 });
    expect(help?.criteria.map(({ criterion }) => criterion.id)).toHaveLength(22);
  });
});
