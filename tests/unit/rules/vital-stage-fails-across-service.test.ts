import { describe, expect, test } from 'vitest';
import { vitalStageFailsAcrossService } from '@/lib/rules/vital-stage-fails-across-service';
import { ask, weakness } from './build';

describe('R-03 a vital stage fails across the service', () => {
  test('limits on one widespread serious weakness at a vital stage', () => {
    expect(
      ask(vitalStageFailsAcrossService, [weakness('P1', 'HP-05', 'serious', 'widespread')]),
    ).toEqual({
      applies: true,
      because:
        'A stage that children’s safety depends on fails seriously across the service: strategy discussions and child protection enquiries (P1)',
      evidence: ['P1'],
    });
  });

  test.each([
    ['that reaches many but not all', weakness('P1', 'HP-05', 'serious', 'many')],
    ['that is moderate', weakness('P1', 'HP-05', 'moderate', 'widespread')],
    ['on a criterion that is no vital stage', weakness('P1', 'HP-16', 'serious', 'widespread')],
  ])('is clear on a weakness %s', (_, entry) => {
    expect(ask(vitalStageFailsAcrossService, [entry]).applies).toBe(false);
  });

  test('holds a serious weakness against leaders even when they know it', () => {
    const known = weakness('P1', 'LE-08', 'serious', 'widespread', { known: true });

    expect(ask(vitalStageFailsAcrossService, [known]).applies).toBe(true);
  });
});
