import { describe, expect, test } from 'vitest';
import type { Evidence } from '@/lib/domain/evidence';
import {
  mainOf,
  noEntry,
  packEntry,
  packEvidence,
  secondOf,
  thirdOf,
  weightOf,
} from '@/lib/rules/counting/packed-evidence';
import { placesOf } from '@/lib/rules/counting/places';
import { ilacs2023, strength, weakness } from '@/tests/unit/rules/build';

const places = placesOf(ilacs2023);

const context: Evidence = {
  id: 'C1',
  area: 'helpAndProtection',
  criteria: ['HP-02'],
  direction: 'context',
  headline: false,
  summary: 'Context',
};

/** The criteria that an entry counts on, the main one first. */
function placesIn(entry: Evidence): (string | undefined)[] {
  const code = packEntry(entry, places);

  return [mainOf, secondOf, thirdOf].map((of) => places.byNumber[of(code)]?.criterion.id);
}

describe('where an entry counts', () => {
  test.each([
    ['on the criterion it names', ['HP-02'], ['HP-02', undefined, undefined]],
    ['on three, the main one first', ['HP-02', 'HP-05', 'HP-01'], ['HP-02', 'HP-05', 'HP-01']],
    ['on each once', ['HP-02', 'HP-02', 'HP-05'], ['HP-02', 'HP-05', undefined]],
    ['on a second once', ['HP-02', 'HP-05', 'HP-05', 'HP-01'], ['HP-02', 'HP-05', 'HP-01']],
    ['on no more than three', ['HP-02', 'HP-05', 'HP-01', 'HP-03'], ['HP-02', 'HP-05', 'HP-01']],
    ['on its own judgement’s first', ['LE-04', 'HP-02', 'HP-05'], ['HP-02', 'HP-05', undefined]],
    ['on the first of another’s', ['LE-04', 'LE-05'], ['LE-04', undefined, undefined]],
    ['on none that the version lacks', ['XX-01', 'HP-05'], ['HP-05', undefined, undefined]],
  ])('%s', (_, criteria, expected) => {
    const [main = '', ...also] = criteria;

    expect(
      placesIn(strength('P1', main, 'strong', 'many', { area: 'helpAndProtection', also })),
    ).toEqual(expected);
  });

  test('nowhere where it names nothing the version has', () => {
    const entry = strength('P1', 'XX-01', 'strong', 'many', { area: 'helpAndProtection' });

    expect(packEntry(entry, places)).toBe(noEntry);
  });

  test('nowhere where it is context or a headline, or its judgement is none of the version’s', () => {
    const headline = weakness('P1', 'HP-02', 'serious', 'many', { headline: true });
    const elsewhere = weakness('P1', 'HP-02', 'serious', 'many', { area: 'adoption' });

    expect([context, headline, elsewhere].map((entry) => packEntry(entry, places))).toEqual([
      noEntry,
      noEntry,
      noEntry,
    ]);
  });
});

test('evidence that names more than one criterion is known by its places', () => {
  const { codes, namingMore } = packEvidence(
    [
      weakness('P1', 'HP-02', 'serious', 'many'),
      weakness('P2', 'HP-02', 'low', 'some', { also: ['HP-05'] }),
      context,
      strength('P3', 'CC-03', 'strong', 'many', { also: ['CC-04', 'CC-05'] }),
    ],
    ilacs2023,
  );

  expect([...namingMore]).toEqual([1, 3]);
  expect(codes[2]).toBe(noEntry);
});

describe('how weighty an entry is', () => {
  test('more by its impact than by its extent, and alike for strengths and weaknesses', () => {
    const byWeight = [
      weakness('P1', 'HP-02', 'low', 'isolated'),
      weakness('P2', 'HP-02', 'low', 'widespread'),
      weakness('P3', 'HP-02', 'moderate', 'isolated'),
      weakness('P4', 'HP-02', 'serious', 'widespread'),
    ].map(weightOf);

    expect(byWeight).toEqual(byWeight.toSorted((one, other) => one - other));
    expect(new Set(byWeight).size).toBe(4);
    expect(weightOf(strength('P5', 'HP-02', 'exceptional', 'widespread'))).toBe(byWeight.at(-1));
    expect(weightOf(strength('P6', 'HP-02', 'sound', 'isolated'))).toBe(byWeight[0]);
  });

  test('context weighs nothing', () => {
    expect(weightOf(context)).toBe(0);
  });
});
