import { describe, expect, test } from 'vitest';
import { vitalStageWeak } from '@/lib/rules/vital-stage-weak';
import { ask, ilacs2018, strength, weakness } from './build';

describe('R-07 a vital stage is weak', () => {
  test('keeps a judgement below good on one moderate weakness that reaches many', () => {
    expect(ask(vitalStageWeak, [weakness('P1', 'HP-12', 'moderate', 'many')])).toEqual({
      applies: true,
      because:
        'Weakness is established at one vital stage: exploitation, missing and harm outside the home (P1)',
      evidence: ['P1'],
    });
  });

  test('does so on two separate weaknesses that each reach some', () => {
    expect(
      ask(vitalStageWeak, [
        weakness('P1', 'HP-12', 'moderate', 'some'),
        weakness('P2', 'HP-12', 'moderate', 'some'),
      ]).applies,
    ).toBe(true);
  });

  test('does not take two weaknesses among five strengths for a pattern', () => {
    expect(
      ask(vitalStageWeak, [
        weakness('P1', 'HP-12', 'moderate', 'some'),
        weakness('P2', 'HP-12', 'moderate', 'some'),
        ...['S1', 'S2', 'S3', 'S4', 'S5'].map((id) => strength(id, 'HP-12', 'sound', 'many')),
      ]).applies,
    ).toBe(false);
  });

  test.each([
    ['a single moderate weakness for some', weakness('P1', 'HP-12', 'moderate', 'some')],
    ['a weakness of low impact', weakness('P1', 'HP-12', 'low', 'widespread')],
    ['a criterion that is no vital stage', weakness('P1', 'HP-01', 'moderate', 'many')],
  ])('is clear on %s', (_, entry) => {
    expect(ask(vitalStageWeak, [entry]).applies).toBe(false);
  });

  test('takes three stages where one judgement covers two groups', () => {
    const stages = ['CC-03', 'CC-08', 'CL-02'].map((criterion) =>
      weakness(criterion, criterion, 'moderate', 'many', { area: 'inCareAndCareLeavers' }),
    );

    expect(ask(vitalStageWeak, stages.slice(1), ilacs2018).applies).toBe(false);
    expect(ask(vitalStageWeak, stages, ilacs2018).applies).toBe(true);
  });
});
