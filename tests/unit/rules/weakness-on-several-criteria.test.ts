import { describe, expect, test } from 'vitest';
import { weaknessOnSeveralCriteria } from '@/lib/rules/weakness-on-several-criteria';
import { ask, weakness } from './build';

const earlyHelp = weakness('P1', 'HP-01', 'moderate', 'many');

describe('R-08 weakness on several criteria', () => {
  test('keeps a judgement below good on two criteria', () => {
    expect(
      ask(weaknessOnSeveralCriteria, [
        earlyHelp,
        weakness('P2', 'HP-14', 'moderate', 'widespread'),
      ]),
    ).toEqual({
      applies: true,
      because:
        'Weakness is established on two criteria: early help and family help (P1) and children missing education and electively home educated (P2)',
      evidence: ['P2', 'P1'],
    });
  });

  test('is clear on one', () => {
    expect(ask(weaknessOnSeveralCriteria, [earlyHelp]).applies).toBe(false);
  });

  test('sets aside what leaders know and are putting right', () => {
    const known = weakness('P2', 'LE-12', 'moderate', 'many', { known: true });

    expect(
      ask(weaknessOnSeveralCriteria, [weakness('P1', 'LE-05', 'moderate', 'many'), known]).applies,
    ).toBe(false);
  });

  test('holds a known weakness of practice against it all the same', () => {
    const known = weakness('P2', 'HP-14', 'moderate', 'many', { known: true });

    expect(ask(weaknessOnSeveralCriteria, [earlyHelp, known]).applies).toBe(true);
  });
});
