import { describe, expect, test } from 'vitest';
import { formatFigure, formatPeriod, noteOnFigure, unitInHeading } from '@/lib/format/indicators';

describe('figures in words', () => {
  test('stand with their unit where it is a percentage', () => {
    expect(formatFigure({ value: 14.9, flag: null }, '%')).toBe('14.9%');
    expect(formatFigure({ value: 1063, flag: null }, 'children')).toBe('1,063');
  });

  test('that were held back say why and are never a zero', () => {
    expect(
      ['c', 'x', 'z', 'u', 'low'].map((flag) => formatFigure({ value: null, flag }, '%')),
    ).toEqual([
      'Held back: confidential',
      'Not available',
      'Does not apply',
      'Too unreliable to print',
      'Rounds to 0',
    ]);
    expect(formatFigure(undefined, '%')).toBe('No figure');
    expect(formatFigure({ value: 0, flag: null }, '%')).toBe('0%');
  });

  test('say where one figure is of two authorities', () => {
    expect(noteOnFigure({ value: 14.9, flag: 'shared return' })).toBe(
      'one figure for two authorities',
    );
    expect(noteOnFigure({ value: 14.9, flag: null })).toBeNull();
  });

  test('are of a period in full', () => {
    expect(formatPeriod({ period: 'at 31 March' }, '2025')).toBe('at 31 March 2025');
    expect(formatPeriod({ period: 'academic year' }, '2024-25')).toBe('academic year 2024 to 2025');
  });

  test('name a unit only where the label does not', () => {
    expect(unitInHeading({ unit: 'FTE', label: 'Social workers in post (FTE)' })).toBe('FTE');
    expect(unitInHeading({ unit: 'children', label: 'Children looked after' })).toBeNull();
    expect(unitInHeading({ unit: '%', label: 'Vacancy rate' })).toBeNull();
  });
});
