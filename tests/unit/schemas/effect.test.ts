import { describe, expect, test } from 'vitest';
import { weighAnswers } from '@/lib/schemas/effect';

const answered = {
  area: ['helpAndProtection'],
  criteria: ['HP-02', 'HP-03'],
  mainCriterion: ['HP-03'],
  direction: ['weakness'],
  extent: ['some'],
  weaknessImpact: ['moderate'],
  method: [''],
};

describe('answers that are weighed', () => {
  test('are those of a device, lists and all, without the words of the entry', () => {
    expect(weighAnswers({ ...answered, summary: ['Somebody wrote this'] })).toMatchObject({
      success: true,
      data: {
        criteria: ['HP-03', 'HP-02'],
        direction: 'weakness',
        extent: 'some',
        impact: 'moderate',
        summary: 'Not written yet',
      },
    });
  });

  test('are not enough while one that decides is missing', () => {
    expect(weighAnswers({ ...answered, weaknessImpact: [] }).success).toBe(false);
    expect(weighAnswers({ area: 'helpAndProtection' }).success).toBe(false);
  });
});
