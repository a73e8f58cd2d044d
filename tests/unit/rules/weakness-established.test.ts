import { describe, expect, test } from 'vitest';
import { weaknessEstablished } from '@/lib/rules/weakness-established';
import { ask, weakness } from './build';

describe('R-10 a weakness is established', () => {
  test('keeps a judgement below outstanding on a single criterion', () => {
    expect(ask(weaknessEstablished, [weakness('P1', 'HP-14', 'moderate', 'many')])).toEqual({
      applies: true,
      because:
        'Weakness is established on children missing education and electively home educated (P1)',
      evidence: ['P1'],
    });
  });

  test('is clear when a weakness is a lapse for some', () => {
    expect(ask(weaknessEstablished, [weakness('P1', 'HP-14', 'moderate', 'some')]).applies).toBe(
      false,
    );
  });
});
