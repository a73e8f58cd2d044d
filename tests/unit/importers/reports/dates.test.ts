import { describe, expect, test } from 'vitest';
import { readDateRange, readDay } from '@/lib/importers/reports/dates';

describe('the days of an inspection as printed', () => {
  test.each([
    ['4 to 15 February 2019', '2019-02-04', '2019-02-15'],
    ['4 February to 15 February 2019', '2019-02-04', '2019-02-15'],
    ['4 February 2019 to 15 February 2019', '2019-02-04', '2019-02-15'],
    ['4–8 March 2019', '2019-03-04', '2019-03-08'],
    ['28 February to 4 March 2022', '2022-02-28', '2022-03-04'],
    ['26 February 2018 to 9 March 2018', '2018-02-26', '2018-03-09'],
    ['19 November–30 November 2018', '2018-11-19', '2018-11-30'],
    ['Monday 5 July to Friday 16 July 2021', '2021-07-05', '2021-07-16'],
    ['1st – 12th July 2019', '2019-07-01', '2019-07-12'],
    ['1/06/2015 – 25/06/2015', '2015-06-01', '2015-06-25'],
    ['12\u00a0to\u00a023\u00a0May 2025', '2025-05-12', '2025-05-23'],
    ['17 to 1 9 June 2019', '2019-06-17', '2019-06-19'],
    ['12 December to 13 January 2017', '2016-12-12', '2017-01-13'],
    ['28 July 2016', '2016-07-28', '2016-07-28'],
    ['1 4 to 25 January 2019', '2019-01-14', '2019-01-25'],
    ['4 to 15 February 20 19', '2019-02-04', '2019-02-15'],
    ['7 to 18 Feburary 2022', '2022-02-07', '2022-02-18'],
    ['12 to 23 Septmber 2022', '2022-09-12', '2022-09-23'],
    ['14 November to25 November2022', '2022-11-14', '2022-11-25'],
    ['28-11-2022 to 09-12-2022', '2022-11-28', '2022-12-09'],
    ['4 to 15 February 2019 (ten days)', '2019-02-04', '2019-02-15'],
  ])('%s', (printed, startedOn, endedOn) => {
    expect(readDateRange(printed)).toEqual({ startedOn, endedOn, parts: 1 });
  });

  test.each([
    ['19 November-11 December 2013 and 28 - 30 January 2014', '2013-11-19', '2014-01-30'],
    ['30 September to 11 October 2024 and 13 to 16 January 2025', '2024-09-30', '2025-01-16'],
    ['8 July 2019 to 12 July 2019 and 7 August 2019 to 8 August 2019', '2019-07-08', '2019-08-08'],
  ])('held in two parts: %s', (printed, startedOn, endedOn) => {
    expect(readDateRange(printed)).toEqual({ startedOn, endedOn, parts: 2 });
  });

  test.each([
    ['the end before the start', '15 February 2019 to 4 February 2019'],
    ['no year', '4 to 15 February'],
    ['no month', '4 to 15 2019'],
    ['a day that does not exist', '4 to 31 February 2019'],
    ['no day at all', 'spring 2019'],
  ])('are not read with %s', (_, printed) => {
    expect(readDateRange(printed)).toBeNull();
  });

  test('are those of the last year where the years printed make a fortnight a year', () => {
    expect(readDateRange('4 February 2018 to 15 February 2019')).toEqual({
      startedOn: '2019-02-04',
      endedOn: '2019-02-15',
      parts: 1,
      yearTaken: true,
    });
  });

  test('are one day where one is printed, and none where two are', () => {
    expect(readDay('10/08/2015')).toBe('2015-08-10');
    expect(readDay('4 to 15 February 2019')).toBeNull();
  });
});
