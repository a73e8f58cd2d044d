import { describe, expect, test } from 'vitest';
import {
  daysBetween,
  formatAge,
  formatDate,
  formatDateRange,
  formatInstant,
  formatMonth,
  formatShortMonth,
} from '@/lib/format/dates';

describe('formatDate', () => {
  test('writes the month out', () => {
    expect(formatDate('2019-02-04')).toBe('4 February 2019');
  });

  test('keeps the day at either end of the year, whatever the time zone of the machine', () => {
    expect(formatDate('2018-12-31')).toBe('31 December 2018');
    expect(formatDate('2019-01-01')).toBe('1 January 2019');
  });

  test.each(['4 February 2019', '2019-2-4', '2019-02-30', ''])('throws on %o', (text) => {
    expect(() => formatDate(text)).toThrow('is not a date');
  });
});

describe('formatMonth and formatShortMonth', () => {
  test('leave the day out', () => {
    expect(formatMonth('2015-06-01')).toBe('June 2015');
    expect(formatShortMonth('2015-06-01')).toBe('Jun 2015');
  });

  test('shorten September to three letters like the others', () => {
    expect(formatShortMonth('2024-09-09')).toBe('Sep 2024');
  });
});

describe('formatDateRange', () => {
  test.each([
    ['2019-02-04', '2019-02-15', '4 to 15 February 2019'],
    ['2019-01-28', '2019-02-08', '28 January to 8 February 2019'],
    ['2017-12-18', '2018-01-12', '18 December 2017 to 12 January 2018'],
    ['2020-09-29', '2020-09-29', '29 September 2020'],
  ])('from %s to %s', (from, to, expected) => {
    expect(formatDateRange(from, to)).toBe(expected);
  });
});

describe('formatInstant', () => {
  test('uses the clock of London in winter and in summer', () => {
    expect(formatInstant(new Date('2026-11-22T05:31:00Z'))).toBe('22 November 2026 at 5:31am');
    expect(formatInstant(new Date('2026-07-01T23:05:00Z'))).toBe('2 July 2026 at 12:05am');
  });
});

describe('formatAge', () => {
  test.each([
    ['2019-02-15', '2026-11-22', '7 years ago'],
    ['2025-11-23', '2026-11-22', '11 months ago'],
    ['2025-11-22', '2026-11-22', '1 year ago'],
    ['2026-10-22', '2026-11-22', '1 month ago'],
    ['2026-10-23', '2026-11-22', '30 days ago'],
    ['2026-11-21', '2026-11-22', 'yesterday'],
    ['2026-11-22', '2026-11-22', 'today'],
    ['2026-11-23', '2026-11-22', 'in 1 day'],
  ])('%s seen on %s', (date, today, expected) => {
    expect(formatAge(date, today)).toBe(expected);
  });
});

describe('daysBetween', () => {
  test('counts across the change of the clocks', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  });

  test('is negative backwards', () => {
    expect(daysBetween('2019-02-15', '2019-02-04')).toBe(-11);
  });
});
