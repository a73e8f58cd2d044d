import { describe, expect, test } from 'vitest';
import { previousJudgement } from '@/lib/comparison/previous-judgement';

const in2022 = {
  startedOn: '2022-10-03',
  publishedOn: '2022-11-25',
  judgements: [
    { area: 'leaders', outcome: 'requiresImprovement' },
    { area: 'inCareAndCareLeavers', outcome: 'good' },
  ],
} as const;
const in2015 = {
  startedOn: '2015-06-01',
  publishedOn: '2015-08-10',
  judgements: [
    { area: 'leaders', outcome: 'good' },
    { area: 'careLeavers', outcome: 'requiresImprovement' },
    { area: 'lookedAfterAndPermanence', outcome: 'requiresImprovement' },
  ],
} as const;
const newestFirst = [in2022, in2015];

describe('the judgement before', () => {
  test('is the last one of the same area', () => {
    expect(previousJudgement('leaders', newestFirst)).toEqual({
      inspection: in2022,
      area: 'leaders',
      outcome: 'requiresImprovement',
      same: true,
    });
  });

  test('is the joint one for care leavers, and not called the same', () => {
    expect(previousJudgement('careLeavers', newestFirst)).toEqual({
      inspection: in2022,
      area: 'inCareAndCareLeavers',
      outcome: 'good',
      same: false,
    });
  });

  test('goes back to looked after children where the joint one is not there', () => {
    expect(previousJudgement('inCareAndCareLeavers', [in2015])?.area).toBe(
      'lookedAfterAndPermanence',
    );
  });

  test('is nothing when nobody judged it before', () => {
    expect(previousJudgement('adoption', newestFirst)).toBeNull();
    expect(previousJudgement('leaders', [])).toBeNull();
  });
});
