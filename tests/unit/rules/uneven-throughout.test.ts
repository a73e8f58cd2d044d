import { describe, expect, test } from 'vitest';
import { unevenThroughout } from '@/lib/rules/uneven-throughout';
import { ask, strengths, weakness } from './build';

const lapses = ['HP-01', 'HP-09'].map((criterion, index) =>
  weakness(`P${index + 1}`, criterion, 'moderate', 'some'),
);
const sound = strengths(['HP-02', 'HP-05', 'HP-07', 'HP-08'], 'sound');

describe('R-09 uneven throughout', () => {
  test('keeps a judgement below good when a third of the criteria lapse', () => {
    expect(ask(unevenThroughout, [...lapses, ...sound])).toEqual({
      applies: true,
      because:
        'Lapses or worse are found on two criteria of six, while practice is strong on no criteria: early help and family help (P1) and visits, direct work and the child’s voice (P2)',
      evidence: ['P1', 'P2'],
    });
  });

  test('is clear when less than a third lapse', () => {
    expect(
      ask(unevenThroughout, [...lapses, ...sound, ...strengths(['HP-14'], 'sound')]).applies,
    ).toBe(false);
  });

  test('is clear when practice is strong on more criteria than lapse', () => {
    const strong = strengths(['HP-02', 'HP-05', 'HP-07']);

    expect(ask(unevenThroughout, [...lapses, ...strong]).applies).toBe(false);
  });

  test('is clear when only one criterion lapses, whatever its share', () => {
    const alone = [...lapses.slice(0, 1), ...strengths(['HP-02'], 'sound')];

    expect(ask(unevenThroughout, alone).applies).toBe(false);
  });

  test('is clear when nothing lapses', () => {
    expect(ask(unevenThroughout, sound)).toEqual({
      applies: false,
      because: 'No lapse is more than minor; practice is strong on no criteria',
      evidence: [],
    });
  });
});
