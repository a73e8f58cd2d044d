import { describe, expect, test } from 'vitest';
import { seriousFailure } from '@/lib/rules/serious-failure';
import { ask, gradeOf, ids, strengths, weakness } from './build';

const failure = weakness('P1', 'CC-16', 'serious', 'many');

describe('R-06 a serious failure', () => {
  test('keeps a judgement below good', () => {
    expect(ask(seriousFailure, [failure])).toEqual({
      applies: true,
      because:
        'A serious weakness reaches many children on education, virtual school and personal education plans (P1)',
      evidence: ['P1'],
    });
  });

  test('does so beside any amount of strong practice', () => {
    const evidence = [failure, ...strengths(ids('CC', 1, 15))];

    expect(gradeOf(evidence, 'inCare')).toBe('requiresImprovement');
  });

  test('is clear when only some are reached', () => {
    expect(ask(seriousFailure, [weakness('P1', 'CC-16', 'serious', 'some')]).applies).toBe(false);
  });
});
