import { describe, expect, test } from 'vitest';
import { comparePartialDays, lastDayOf } from '@/lib/domain/council-items';

describe('days of which only a part is known', () => {
  test('come in order of time, what is known to the year or month at its end', () => {
    const days = ['2020', '2019-10-31', '2019', '2019-05-16', '2019-05'];
    expect(days.toSorted(comparePartialDays)).toEqual([
      '2019-05-16',
      '2019-05',
      '2019-10-31',
      '2019',
      '2020',
    ]);
  });

  test('can mean their last day', () => {
    expect(['2019', '2020-02', '2019-02', '2019-02-04'].map(lastDayOf)).toEqual([
      '2019-12-31',
      '2020-02-29',
      '2019-02-28',
      '2019-02-04',
    ]);
  });
});
