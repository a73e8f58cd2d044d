import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { existedOn, standingInspection, standingsAt } from '@/lib/comparison/as-at';
import type { AsAt } from '@/lib/domain/as-at';
import type { PublishedInspection } from '@/lib/domain/published-record';
import { anyDay, anyRecord } from './made-record';

const byPublication = (day: string): AsAt => ({ day, rule: 'publication', publishedBy: day });

function inspection(startedOn: string | null, publishedOn: string | null): PublishedInspection {
  return {
    id: `${startedOn}`,
    framework: 'ilacs-2018',
    type: 'standardInspection',
    startedOn,
    endedOn: null,
    publishedOn,
    judgements: {},
  };
}

const first = inspection('2015-06-01', '2015-08-10');
const second = inspection('2019-02-04', '2019-03-18');
const authority = { inspections: [second, first] };

describe('the inspection that stands on a day', () => {
  test('changes on the day its report comes out', () => {
    expect(standingInspection(authority, byPublication('2015-08-09'))).toBeNull();
    expect(standingInspection(authority, byPublication('2019-03-17'))).toBe(first);
    expect(standingInspection(authority, byPublication('2019-03-18'))).toBe(second);
  });

  test('by first day on site is the one that had begun, if its report was out by the cut-off', () => {
    const asAt = { day: '2019-02-28', rule: 'inspection' } as const;

    expect(standingInspection(authority, { ...asAt, publishedBy: '2019-03-17' })).toBe(first);
    expect(standingInspection(authority, { ...asAt, publishedBy: '2019-03-31' })).toBe(second);
    expect(
      standingInspection(authority, {
        day: '2019-02-03',
        rule: 'inspection',
        publishedBy: '2019-03-31',
      }),
    ).toBe(first);
  });

  test('counts an inspection of unknown days from its report on', () => {
    const unknown = { inspections: [inspection(null, '2017-05-05')] };
    const at = (day: string) =>
      standingInspection(unknown, { day, rule: 'inspection', publishedBy: '2026-01-01' });

    expect(at('2017-05-04')).toBeNull();
    expect(at('2017-05-05')).not.toBeNull();
  });

  test('is none where the report is not out at all', () => {
    const coming = { inspections: [inspection('2019-02-04', null)] };
    expect(standingInspection(coming, byPublication('2026-01-01'))).toBeNull();
  });
});

describe('an authority', () => {
  test('exists from its first day until the day before it was abolished', () => {
    const dates = { establishedOn: '2019-04-01', abolishedOn: '2021-04-01' };

    expect(
      ['2019-03-31', '2019-04-01', '2021-03-31', '2021-04-01'].map((on) => existedOn(dates, on)),
    ).toEqual([false, true, true, false]);
  });
});

describe('any record', () => {
  test('has every authority of the day exactly once', () => {
    fc.assert(
      fc.property(anyRecord, anyDay, (record, on) => {
        const codes = standingsAt(record, byPublication(on)).map(
          ({ authority: one }) => one.laCode,
        );

        expect(codes).toEqual(
          record.filter((one) => existedOn(one, on)).map(({ laCode }) => laCode),
        );
      }),
    );
  });

  test('never goes back to an older report as days pass', () => {
    fc.assert(
      fc.property(anyRecord, anyDay, anyDay, (record, one, other) => {
        const [earlier, later] = [one, other].toSorted();
        for (const each of record) {
          const before = standingInspection(each, byPublication(earlier ?? one))?.publishedOn ?? '';
          const after = standingInspection(each, byPublication(later ?? other))?.publishedOn ?? '';
          expect(before <= after).toBe(true);
        }
      }),
    );
  });
});
