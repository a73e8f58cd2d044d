import { describe, expect, test } from 'vitest';
import { seriousWeaknessesRecur } from '@/lib/rules/serious-weaknesses-recur';
import { ask, weakness } from './build';

const forSome = (id: string, criterion: string) => weakness(id, criterion, 'serious', 'some');
const forMany = weakness('P1', 'HP-02', 'serious', 'many');

describe('R-02 serious weaknesses recur', () => {
  test('limits at three criteria when one of them reaches many children', () => {
    expect(
      ask(seriousWeaknessesRecur, [forMany, forSome('P2', 'HP-04'), forSome('P3', 'HP-16')]),
    ).toEqual({
      applies: true,
      because:
        'Serious weaknesses recur on three criteria: front door and thresholds (P1), out-of-hours response (P2) and homeless 16- and 17-year-olds (P3)',
      evidence: ['P1', 'P2', 'P3'],
    });
  });

  test('is clear at three criteria when each reaches only some', () => {
    expect(
      ask(seriousWeaknessesRecur, [
        forSome('P1', 'HP-02'),
        forSome('P2', 'HP-04'),
        forSome('P3', 'HP-16'),
      ]).applies,
    ).toBe(false);
  });

  test('limits at four criteria however few each reaches', () => {
    expect(
      ask(seriousWeaknessesRecur, [
        forSome('P1', 'HP-02'),
        forSome('P2', 'HP-04'),
        forSome('P3', 'HP-16'),
        forSome('P4', 'HP-11'),
      ]).applies,
    ).toBe(true);
  });

  test('leaves out weaknesses that reach only an isolated few', () => {
    expect(
      ask(seriousWeaknessesRecur, [
        forMany,
        forSome('P2', 'HP-04'),
        weakness('P3', 'HP-16', 'serious', 'isolated'),
      ]).applies,
    ).toBe(false);
  });

  test('says so when nothing is serious', () => {
    expect(ask(seriousWeaknessesRecur, [weakness('P1', 'HP-02', 'moderate', 'many')])).toEqual({
      applies: false,
      because: 'No serious weakness reaches more than a few',
      evidence: [],
    });
  });
});
