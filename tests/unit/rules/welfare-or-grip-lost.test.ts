import { describe, expect, test } from 'vitest';
import { welfareOrGripLost } from '@/lib/rules/welfare-or-grip-lost';
import { ask, strengths, weakness } from './build';

const drift = ['CC-03', 'CC-07', 'CC-08'].map((criterion, index) =>
  weakness(`P${index + 1}`, criterion, 'moderate', 'widespread'),
);

describe('R-05 welfare or grip lost', () => {
  test('limits care at three vital stages when practice holds on no more criteria', () => {
    expect(ask(welfareOrGripLost, [...drift, ...strengths(['CC-14', 'CC-15', 'CC-16'])])).toEqual({
      applies: true,
      because:
        'Children’s welfare cannot be relied on: weakness is established at three vital stages, permanence planning (P1), assessments and care plans (P2) and reviews and independent reviewing officers (P3), and weakness is established on three criteria while practice holds on three criteria',
      evidence: ['P1', 'P2', 'P3'],
    });
  });

  test('is clear when practice holds on one criterion more', () => {
    const holding = strengths(['CC-14', 'CC-15', 'CC-16', 'CC-18'], 'sound');

    expect(ask(welfareOrGripLost, [...drift, ...holding]).applies).toBe(false);
  });

  test('is clear at two vital stages', () => {
    expect(ask(welfareOrGripLost, drift.slice(1)).applies).toBe(false);
  });

  test('limits leaders where basic conditions are missing', () => {
    const grip = ['LE-02', 'LE-03', 'LE-08'].map((criterion) =>
      weakness(criterion, criterion, 'moderate', 'widespread'),
    );

    expect(ask(welfareOrGripLost, grip)).toMatchObject({
      applies: true,
      because: expect.stringContaining('The conditions of safe practice cannot be relied on'),
    });
  });

  test('never bears on help and protection, which is inadequate for danger alone', () => {
    const stages = ['HP-02', 'HP-05', 'HP-08', 'HP-11'].map((criterion) =>
      weakness(criterion, criterion, 'moderate', 'widespread'),
    );

    expect(ask(welfareOrGripLost, stages).applies).toBe(false);
    expect(welfareOrGripLost.bearsOn('helpAndProtection')).toBe(false);
  });
});
