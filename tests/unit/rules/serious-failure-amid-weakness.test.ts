import { describe, expect, test } from 'vitest';
import { seriousFailureAmidWeakness } from '@/lib/rules/serious-failure-amid-weakness';
import { ask, strengths, weakness } from './build';

const failure = weakness('P1', 'HP-02', 'serious', 'many');
const weak = weakness('P2', 'HP-07', 'moderate', 'many');

describe('R-04 a serious failure amid general weakness', () => {
  test('limits when weakness is established on as many criteria as practice holds', () => {
    expect(
      ask(seriousFailureAmidWeakness, [failure, weak, ...strengths(['HP-01', 'HP-09'], 'sound')]),
    ).toEqual({
      applies: true,
      because:
        'A serious weakness reaches many children on front door and thresholds (P1), and weakness is established on two criteria while practice holds on two criteria',
      evidence: ['P1', 'P2'],
    });
  });

  test('is clear when practice holds on one criterion more', () => {
    expect(
      ask(seriousFailureAmidWeakness, [failure, weak, ...strengths(['HP-01', 'HP-09', 'HP-14'])])
        .applies,
    ).toBe(false);
  });

  test('is clear without a serious failure, however general the weakness', () => {
    expect(ask(seriousFailureAmidWeakness, [weak]).applies).toBe(false);
  });
});
