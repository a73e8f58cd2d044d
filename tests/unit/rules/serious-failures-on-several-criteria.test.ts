import { describe, expect, test } from 'vitest';
import { seriousFailuresOnSeveralCriteria } from '@/lib/rules/serious-failures-on-several-criteria';
import { ask, gradeOf, weakness } from './build';

const frontDoor = weakness('P03', 'HP-02', 'serious', 'many');

describe('R-01 serious failures on several criteria', () => {
  test('limits to inadequate when two criteria fail seriously for many children', () => {
    expect(
      ask(seriousFailuresOnSeveralCriteria, [
        frontDoor,
        weakness('P04', 'HP-05', 'serious', 'widespread'),
      ]),
    ).toEqual({
      applies: true,
      because:
        'Serious weaknesses reach many children on front door and thresholds (P03) and strategy discussions and child protection enquiries (P04)',
      evidence: ['P04', 'P03'],
    });
  });

  test('is clear when the second failure reaches only some children', () => {
    expect(
      ask(seriousFailuresOnSeveralCriteria, [
        frontDoor,
        weakness('P04', 'HP-05', 'serious', 'some'),
      ]).applies,
    ).toBe(false);
  });

  test('is clear when both failures are on one criterion', () => {
    expect(
      ask(seriousFailuresOnSeveralCriteria, [
        frontDoor,
        weakness('P04', 'HP-02', 'serious', 'widespread'),
      ]).applies,
    ).toBe(false);
  });

  test('counts only the main criterion of an entry', () => {
    expect(
      ask(seriousFailuresOnSeveralCriteria, [
        weakness('P03', 'HP-02', 'serious', 'many', { also: ['HP-05'] }),
      ]).applies,
    ).toBe(false);
  });

  test('ignores headline paragraphs', () => {
    expect(
      ask(seriousFailuresOnSeveralCriteria, [
        frontDoor,
        weakness('P01', 'HP-05', 'serious', 'widespread', { headline: true }),
      ]).applies,
    ).toBe(false);
  });

  test('decides even where little else is recorded', () => {
    const evidence = [frontDoor, weakness('P04', 'HP-05', 'serious', 'many')];

    expect(gradeOf(evidence, 'helpAndProtection')).toBe('inadequate');
  });
});
