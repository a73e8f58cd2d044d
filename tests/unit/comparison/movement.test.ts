import { describe, expect, test } from 'vitest';
import { countVerdicts, flowsOf, type Move, movesOf } from '@/lib/comparison/movement';
import { grades } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { publicRecord, recordedAuthority } from '@/tests/support/public-record';

const everything = '2026-11-22';
const overallMoves = (name: string, area: JudgementArea = 'overallEffectiveness') =>
  movesOf(
    publicRecord.filter((authority) => authority.name === name),
    area,
    everything,
  ).moves.map(inShort);

function inShort({ from, to, verdict, crossing }: Move) {
  return [
    `${from.inspection.publishedOn} ${from.grade}`,
    `${to.inspection.publishedOn} ${to.grade}`,
    verdict,
    crossing,
  ].join(', ');
}

describe('steps from one inspection to the next', () => {
  // What Ofsted's table of 271 inspections since 2018, started by 31 March 2025, gives.
  test('are 46 rises, 50 without change and 19 falls, five of them from good to inadequate', () => {
    const asInTable = publicRecord.map((authority) => ({
      ...authority,
      inspections: authority.inspections.filter(
        ({ startedOn }) => (startedOn ?? '') <= '2025-03-31',
      ),
    }));
    const moves = movesOf(asInTable, 'overallEffectiveness', '2025-06-30').moves.filter(
      ({ crossing }) => crossing === 'since2018',
    );

    expect(countVerdicts(moves)).toEqual({ better: 46, same: 50, worse: 19 });
    expect(flowsOf(moves).good.inadequate).toBe(5);
  });

  test('say that Sunderland was inadequate twice and rose to outstanding, which it kept', () => {
    expect(overallMoves('Sunderland')).toEqual([
      '2015-07-20 inadequate, 2018-07-25 inadequate, same, single',
      '2018-07-25 inadequate, 2021-08-20 outstanding, better, across',
      '2021-08-20 outstanding, 2025-03-11 outstanding, same, since2018',
    ]);
  });

  test('say that Doncaster rose, fell and rose again, its leaders to inadequate between', () => {
    expect(overallMoves('Doncaster')).toEqual([
      '2015-11-27 inadequate, 2018-01-19 good, better, single',
      '2018-01-19 good, 2022-04-08 requiresImprovement, worse, across',
      '2022-04-08 requiresImprovement, 2025-03-18 good, better, since2018',
    ]);
    expect(overallMoves('Doncaster', 'leaders')[1]).toBe(
      '2018-01-19 good, 2022-04-08 inadequate, worse, across',
    );
  });

  test('never say that the Isle of Wight was inadequate: the record begins with requires improvement', () => {
    expect(overallMoves('Isle of Wight')).toEqual([
      '2014-11-19 requiresImprovement, 2019-01-07 good, better, across',
      '2019-01-07 good, 2023-12-15 good, same, since2018',
    ]);
  });

  test('say that Bromley went from inadequate to good to outstanding', () => {
    expect(overallMoves('Bromley')).toEqual([
      '2016-06-27 inadequate, 2019-01-07 good, better, across',
      '2019-01-07 good, 2024-01-12 outstanding, better, since2018',
    ]);
  });

  test('say that Bexley went from requires improvement to outstanding and stayed', () => {
    expect(overallMoves('Bexley')).toEqual([
      '2014-05-23 requiresImprovement, 2018-08-20 outstanding, better, across',
      '2018-08-20 outstanding, 2023-03-24 outstanding, same, since2018',
    ]);
  });

  test('set no grade for both care groups against a grade for one of them', () => {
    const { moves, unpaired } = movesOf([recordedAuthority('861')], 'inCare', everything);

    expect(moves).toEqual([]);
    expect(unpaired).toBe(3);
  });

  test('pass from no authority to its successor', () => {
    const { moves } = movesOf(publicRecord, 'overallEffectiveness', everything);
    const together = moves.filter(({ authority }) => authority.laCode === '839');

    expect(together.map(({ from }) => from.inspection.id)).toEqual(['839-2022-02-11']);
  });

  // Laws over the whole record, for every judgement and several days.
  test.each([
    'overallEffectiveness',
    'leaders',
    'helpAndProtection',
    'inCare',
    'careLeavers',
  ] as const)('of %s and what is left over make up every step on record', (area) => {
    const steps = publicRecord.flatMap(({ inspections }) => inspections.slice(1)).length;
    const { moves, unpaired } = movesOf(publicRecord, area, everything);
    const flows = Object.values(flowsOf(moves)).flatMap((row) => Object.values(row));
    const verdicts = Object.values(countVerdicts(moves));

    expect(moves.length + unpaired).toBe(steps);
    expect(flows.reduce((sum, count) => sum + count, 0)).toBe(moves.length);
    expect(verdicts.reduce((sum, count) => sum + count, 0)).toBe(moves.length);
    expect(
      moves.filter(({ from, to, verdict }) => (from.grade === to.grade) !== (verdict === 'same')),
    ).toEqual([]);
    expect(
      moves.filter(
        ({ from, to, verdict }) =>
          (verdict === 'better') !== grades.indexOf(to.grade) < grades.indexOf(from.grade),
      ),
    ).toEqual([]);
  });

  test('only grow with the day that is asked about', () => {
    const counts = ['2015-01-01', '2018-01-01', '2019-03-31', '2022-12-31', everything].map(
      (day) => movesOf(publicRecord, 'helpAndProtection', day).moves.length,
    );

    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  });
});
