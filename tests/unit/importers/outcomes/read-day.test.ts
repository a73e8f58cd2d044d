import { describe, expect, test } from 'vitest';
import { readDay } from '@/lib/importers/outcomes/read-day';

describe('a day in a published table', () => {
  test.each([
    ['2019-02-04'],
    ['2019-02-04T00:00:00'],
    ['04/02/2019'],
    ['4/2/2019'],
    ['04-02-2019'],
    ['04/02/19'],
    ['4 February 2019'],
    ['4th February 2019'],
    ['Monday, 4 February 2019'],
    ['04-Feb-19'],
    ['4 Feb 2019'],
    ['43500'],
    ['43500.0'],
  ])('is read from %s', (cell) => {
    expect(readDay(cell)).toEqual({ kind: 'day', day: '2019-02-04' });
  });

  test.each([
    ['31/04/2019'],
    ['02/14/2019'],
    ['4 Febtober 2019'],
    ['2019'],
    ['12345'],
    ['4 to 15 February 2019'],
    ['February 2019'],
  ])('is not made up from %s', (cell) => {
    expect(readDay(cell)).toEqual({ kind: 'unread' });
  });

  test.each([[''], ['-'], ['n/a']])('is absent in “%s”', (cell) => {
    expect(readDay(cell)).toEqual({ kind: 'none' });
  });

  test.each([['Not yet inspected'], ['Not inspected'], ['TBC']])(
    'is still to come in %s',
    (cell) => {
      expect(readDay(cell)).toEqual({ kind: 'notYet' });
    },
  );
});
