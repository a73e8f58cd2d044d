import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bankHolidays, firstHolidayYear, lastHolidayYear } from '@/lib/domain/bank-holidays';
import {
  actionPlanWorkingDays,
  addWorkingDays,
  isWorkingDay,
  lastWorkingDayBy,
  workingDaysBetween,
} from '@/lib/domain/working-days';

const anyDay = fc
  .date({ min: new Date('2013-01-01'), max: new Date('2029-06-30'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Easter Sunday by the Gregorian computus. */
function easter(year: number): Date {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return new Date(Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1));
}

describe('bank holidays', () => {
  test('are known for this year and the next two, so that no clock runs past them', () => {
    expect(lastHolidayYear).toBeGreaterThanOrEqual(new Date().getUTCFullYear() + 2);
  });

  test('leave no year out, come in order and never fall on a weekend', () => {
    for (let year = firstHolidayYear; year <= lastHolidayYear; year += 1) {
      const days = bankHolidays[year] ?? [];
      expect(days.length).toBeGreaterThanOrEqual(8);
      expect(days).toEqual(days.toSorted());
      const weekdays = days.map((day) => new Date(`${year}-${day}T00:00:00Z`).getUTCDay());
      expect(weekdays.filter((weekday) => weekday === 0 || weekday === 6)).toEqual([]);
    }
  });

  test('have the Friday before Easter and the Monday after it', () => {
    for (let year = firstHolidayYear; year <= lastHolidayYear; year += 1) {
      const sunday = easter(year).getTime();
      const around = [-2, 1].map((days) =>
        new Date(sunday + days * 86_400_000).toISOString().slice(5, 10),
      );
      expect(bankHolidays[year]).toEqual(expect.arrayContaining(around));
    }
  });
});

describe('working days', () => {
  test('an action plan is due 70 working days after the report', () => {
    expect(addWorkingDays('2023-05-09', actionPlanWorkingDays)).toBe('2023-08-16');
  });

  test('across Easter, two May holidays and a Christmas', () => {
    expect(addWorkingDays('2026-04-02', 1)).toBe('2026-04-07');
    expect(addWorkingDays('2026-05-01', 1)).toBe('2026-05-05');
    expect(addWorkingDays('2026-12-24', 1)).toBe('2026-12-29');
    expect(addWorkingDays('2026-12-24', 4)).toBe('2027-01-04');
  });

  test('no days at all stay where they are, weekend or not', () => {
    expect(addWorkingDays('2026-11-22', 0)).toBe('2026-11-22');
    expect(isWorkingDay('2026-11-22')).toBe(false);
    expect(isWorkingDay('2026-11-23')).toBe(true);
  });

  test('the last working day of some weeks is never a weekend or a holiday', () => {
    expect(lastWorkingDayBy('2019-06-28', 28)).toBe('2019-07-26');
    expect(lastWorkingDayBy('2019-03-25', 28)).toBe('2019-04-18');
    expect(lastWorkingDayBy('2026-11-23', 6)).toBe('2026-11-27');
  });

  test('counting back what was counted on gives the same number', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 120 }), (day, count) => {
        const due = addWorkingDays(day, count);
        expect(isWorkingDay(due)).toBe(true);
        expect(workingDaysBetween(day, due)).toBe(count);
        expect(workingDaysBetween(due, day)).toBe(-count);
      }),
    );
  });

  test('says so where it cannot know, and where a day is none', () => {
    expect(() => isWorkingDay('2099-01-05')).toThrow('Bank holidays are known from 2013');
    expect(() => isWorkingDay('2026-02-31T')).toThrow('is not a day');
    expect(() => addWorkingDays('2026-11-23', 1.5)).toThrow(RangeError);
  });
});
