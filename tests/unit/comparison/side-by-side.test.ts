import { describe, expect, test } from 'vitest';
import { familyOf } from '@/lib/comparison/like-with-like';
import { buildSideBySide, rankBy } from '@/lib/comparison/side-by-side';
import type { AsAt } from '@/lib/domain/as-at';
import { isGrade } from '@/lib/domain/grades';
import { publicRecord, recordedAuthority } from '@/tests/support/public-record';

const on = (day: string): AsAt => ({ day, rule: 'publication', publishedBy: day });
const today = on('2026-11-22');
const build = (codes: readonly string[], asAt = today) =>
  buildSideBySide(codes.map(recordedAuthority), asAt);
const column = (codes: readonly string[], area: string, asAt = today) =>
  build(codes, asAt).columns.find((one) => one.area === area);

describe('authorities side by side', () => {
  test('are compared on a judgement that all of them have under frameworks that are alike', () => {
    expect(column(['861', '371'], 'helpAndProtection')).toEqual({
      area: 'helpAndProtection',
      sets: [{ family: 'since2018', laCodes: ['861', '371'] }],
      without: [],
      comparable: 'all',
    });
  });

  test('leave out who has no overall grade since April 2026', () => {
    expect(column(['861', '371', '304'], 'overallEffectiveness')).toMatchObject({
      without: [{ laCode: '304', why: 'noOverall' }],
      comparable: 'part',
    });
  });

  test('are not compared between the single framework and what came after it', () => {
    // On that day Stoke-on-Trent had just been inspected under the new framework, Walsall not since 2017.
    expect(column(['861', '335'], 'helpAndProtection', on('2019-03-31'))).toMatchObject({
      sets: [
        { family: 'single', laCodes: ['335'] },
        { family: 'since2018', laCodes: ['861'] },
      ],
      comparable: 'none',
    });
  });

  test('keep one grade for both care groups apart from a grade for each', () => {
    const compared = build(['861', '335'], on('2025-07-10'));
    const [stoke, walsall] = compared.rows;

    expect(stoke?.cells.inCare).toEqual({ kind: 'together' });
    expect(stoke?.cells.inCareAndCareLeavers).toMatchObject({ kind: 'grade' });
    expect(walsall?.cells.inCareAndCareLeavers).toEqual({ kind: 'apart' });
    expect(compared.columns.find(({ area }) => area === 'inCare')?.comparable).toBe('none');
  });

  test('put no grades in order that are not alike, and the others from the best', () => {
    expect(rankBy(build(['861', '335'], on('2019-03-31')), 'helpAndProtection')).toBeNull();
    expect(
      rankBy(build(['861', '831', '304']), 'helpAndProtection')?.map(
        ({ authority }) => authority.name,
      )[0],
    ).toBe('Derby');
  });

  test('say that an authority was not there yet, or had not been inspected', () => {
    const [before, new2023] = build(['942', '371'], on('2023-03-31')).rows;
    const [uninspected] = build(['942', '371'], on('2023-04-02')).rows;

    expect(before?.cells.leaders).toEqual({ kind: 'notThere' });
    expect(new2023?.cells.leaders?.kind).toBe('grade');
    expect(uninspected?.cells.leaders).toEqual({ kind: 'notInspected' });
  });

  // Laws over the whole record on days under every framework.
  test.each(['2014-06-30', '2017-12-31', '2019-03-31', '2022-12-31', '2024-03-31', '2026-08-31'])(
    'on %s never stand in one set under frameworks that are not alike, and are all accounted for',
    (day) => {
      const compared = buildSideBySide(publicRecord, on(day));
      const family = new Map(
        compared.rows.map(({ authority, inspection }) => [
          authority.laCode,
          inspection && familyOf(inspection.framework),
        ]),
      );
      const sets = compared.columns.flatMap((one) => one.sets);

      expect(
        sets.filter((set) => set.laCodes.some((laCode) => family.get(laCode) !== set.family)),
      ).toEqual([]);
      expect(
        compared.columns.map(
          (one) => one.sets.flatMap(({ laCodes }) => laCodes).length + one.without.length,
        ),
      ).toEqual(compared.columns.map(() => publicRecord.length));
      expect(
        compared.columns.filter(
          ({ sets: own, comparable }) => comparable !== 'none' && own.length !== 1,
        ),
      ).toEqual([]);
    },
  );

  test('show each grade as the report gave it', () => {
    const wrong = buildSideBySide(publicRecord, today).rows.filter(({ inspection, cells }) =>
      Object.entries(inspection?.judgements ?? {}).some(([area, outcome]) => {
        const cell = Object.entries(cells).find(([key]) => key === area)?.[1];
        return cell?.kind === 'grade' ? cell.grade !== outcome : isGrade(outcome);
      }),
    );

    expect(wrong).toEqual([]);
  });
});
