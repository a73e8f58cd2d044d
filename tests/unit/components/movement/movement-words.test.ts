import { describe, expect, test } from 'vitest';
import { formatSpan } from '@/components/movement/movement-words';
import { medianSpan } from '@/components/movement/routes-out';

describe('spans of time in words', () => {
  test('are years and whole months', () => {
    expect(formatSpan(1_348)).toBe('3 years and 8 months');
    expect(formatSpan(366)).toBe('1 year');
    expect(formatSpan(240)).toBe('7 months');
    expect(formatSpan(12)).toBe('less than a month');
  });

  test('have a middle, and none where there is nothing', () => {
    expect(medianSpan([2_223, 784, 924])).toBe('2 years and 6 months');
    expect(medianSpan([])).toBe('None');
  });
});
