import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standingsAt } from '@/lib/comparison/as-at';
import { distributionOf, populationYear, shareOf } from '@/lib/comparison/distribution';
import { lifetimeOf } from '@/lib/comparison/judgement-lifetime';
import { buildNationalList } from '@/lib/comparison/national-list';
import { buildNationalPicture, isGivenOn, pointsUntil } from '@/lib/comparison/national-picture';
import { nationalRowsAt } from '@/lib/comparison/national-rows';
import { buildTileMap } from '@/lib/comparison/tile-map';
import { asOfToday } from '@/lib/domain/as-at';
import { grades } from '@/lib/domain/grades';
import { filterableJudgements } from '@/lib/domain/national-list';
import { outcomeKinds } from '@/lib/domain/national-picture';
import { anyDay, anyRecord } from './made-record';

const at = (day: string) => ({ day, rule: 'publication' as const, publishedBy: day });
const anyArea = fc.constantFrom(...filterableJudgements);
const everything = {
  ...asOfToday,
  q: '',
  region: null,
  type: null,
  delivery: null,
  age: null,
  framework: null,
  judgement: 'leaders',
  grade: null,
  sort: 'name',
  order: 'ascending',
} as const;

describe('a distribution', () => {
  test('puts every authority of the day in exactly one place', () => {
    fc.assert(
      fc.property(anyRecord, anyDay, anyArea, (record, day, area) => {
        const standings = standingsAt(record, at(day));
        const { by, all, graded } = distributionOf(standings, area, null);

        const sum = (kinds: readonly (keyof typeof by)[]) =>
          kinds.reduce((total, kind) => total + by[kind].authorities, 0);
        expect(sum(outcomeKinds)).toBe(standings.length);
        expect(all.authorities).toBe(standings.length);
        expect(sum(grades)).toBe(graded.authorities);
      }),
    );
  });

  test('counts with each grade what the national list shows when asked for it', () => {
    fc.assert(
      fc.property(anyRecord, anyDay, anyArea, (record, day, judgement) => {
        const { by } = distributionOf(standingsAt(record, at(day)), judgement, null);
        const { rows } = nationalRowsAt(record, at(day));

        expect(
          grades.map(
            (grade) =>
              buildNationalList(rows, { ...everything, judgement, grade }, day).rows.length,
          ),
        ).toEqual(grades.map((grade) => by[grade].authorities));
      }),
    );
  });

  test('of the regions adds up to that of England', () => {
    fc.assert(
      fc.property(anyRecord, anyDay, (record, day) => {
        const search = {
          ...asOfToday,
          judgement: 'leaders',
          region: null,
          points: 'yearly',
        } as const;
        const { now, byRegion } = buildNationalPicture(record, search, at(day));
        const sums = outcomeKinds.map((kind) =>
          byRegion.reduce(
            (total, { distribution }) => total + distribution.by[kind].authorities,
            0,
          ),
        );

        expect(sums).toEqual(outcomeKinds.map((kind) => now.by[kind].authorities));
      }),
    );
  });

  test('of nobody has no share', () => {
    expect(shareOf(distributionOf([], 'leaders', null), ['good'])).toBeNull();
  });

  test('weighs by the newest mid-year estimate of the day', () => {
    const record = [{ children: { '2012': 1, '2018': 1, '2019': 1 } }];
    const years = ['2012-06-29', '2012-06-30', '2019-03-31', '2026-01-01'].map((day) =>
      populationYear(record, day),
    );

    expect(years).toEqual([null, 2012, 2018, 2019]);
  });
});

describe('a judgement', () => {
  test('is given from the framework that began it to the one that ended it', () => {
    expect(lifetimeOf('overallEffectiveness')).toEqual({ from: '2013-11-01', to: '2026-03-31' });
    expect(lifetimeOf('careLeavers')).toEqual({ from: '2023-01-01', to: null });
    expect(lifetimeOf('inCareAndCareLeavers')).toEqual({ from: '2018-01-01', to: '2022-12-31' });
    expect(lifetimeOf('helpAndProtection')).toEqual({ from: '2013-11-01', to: null });
  });

  test('has no series after its end', () => {
    expect(isGivenOn('overallEffectiveness', '2026-03-31')).toBe(true);
    expect(isGivenOn('overallEffectiveness', '2026-04-01')).toBe(false);
  });
});

describe('the days of a series', () => {
  test('are each 31 March since the record began, and the day itself', () => {
    expect(
      pointsUntil(at('2017-06-01'), 'yearly', '2015-02-11', false).map(({ day }) => day),
    ).toEqual(['2015-03-31', '2016-03-31', '2017-03-31', '2017-06-01']);
  });

  test('give reports as long to come out after each as after the last', () => {
    const asAt = { day: '2025-03-31', rule: 'inspection', publishedBy: '2025-06-30' } as const;

    expect(pointsUntil(asAt, 'yearly', '2023-11-01', true)).toEqual([
      { day: '2024-03-31', rule: 'inspection', publishedBy: '2024-06-30' },
      asAt,
    ]);
  });
});

describe('the map', () => {
  test('shows no authority twice and none that has neither a tile nor existed', () => {
    fc.assert(
      fc.property(anyRecord, anyDay, (record, day) => {
        const { tiles, beside } = buildTileMap(
          record,
          { judgement: 'leaders', region: null },
          at(day),
        );

        expect(tiles).toEqual([]);
        expect(beside.length).toBe(standingsAt(record, at(day)).length);
      }),
    );
  });
});
