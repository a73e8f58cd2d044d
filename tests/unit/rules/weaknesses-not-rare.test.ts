import { describe, expect, test } from 'vitest';
import { weaknessesNotRare } from '@/lib/rules/weaknesses-not-rare';
import { ask, ids, strengths, weakness } from './build';

const small = weakness('P1', 'HP-04', 'low', 'some');

describe('R-12 weaknesses are not rare', () => {
  test('keeps a judgement below outstanding when one entry in five is a weakness', () => {
    expect(ask(weaknessesNotRare, [small, ...strengths(ids('HP', 5, 8))])).toEqual({
      applies: true,
      because: 'One entry of five is a weakness',
      evidence: ['P1'],
    });
  });

  test('is clear when one in six is', () => {
    expect(ask(weaknessesNotRare, [small, ...strengths(ids('HP', 5, 9))]).applies).toBe(false);
  });

  test('leaves out weaknesses leaders know and are putting right', () => {
    const known = weakness('P1', 'LE-04', 'moderate', 'some', { known: true });

    expect(ask(weaknessesNotRare, [known, ...strengths(['LE-01'])]).applies).toBe(false);
  });
});
