import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toPartialDay } from '@/lib/schemas/partial-day';

const day = fc.date({
  min: new Date('1900-01-01T00:00:00Z'),
  max: new Date('2099-12-31T00:00:00Z'),
  noInvalidDate: true,
});

describe('a day as it is known', () => {
  test.each([
    ['2019', '2019'],
    ['February 2019', '2019-02'],
    ['feb 2019', '2019-02'],
    ['2/2019', '2019-02'],
    ['2019-02', '2019-02'],
    [' 4 February 2019 ', '2019-02-04'],
    ['4/2/2019', '2019-02-04'],
    ['29.2.2024', '2024-02-29'],
  ])('%s is read', (text, read) => expect(toPartialDay(text)).toBe(read));

  test.each([
    '',
    'soon',
    '19',
    '1066',
    '31 February 2019',
    '29/2/2023',
    '13/2019',
    '4 Mai 2019',
    '4 5 6 2019',
    'February',
    '2019-02-04-05',
  ])('%s is none', (text) => expect(toPartialDay(text)).toBeNull());

  test('every day is read as it is written, to the day, the month or the year', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(4, 7, 10), (date, length) => {
        const known = date.toISOString().slice(0, length);
        expect(toPartialDay(known)).toBe(known);
      }),
    );
  });

  test('any text is answered, and only with a day there is', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (text) => {
        const read = toPartialDay(text);
        if (read !== null) expect(toPartialDay(read)).toBe(read);
      }),
    );
  });
});
