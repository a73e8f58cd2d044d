import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { medianOf } from '@/lib/comparison/median';
import type { IndicatorFigures } from '@/lib/domain/indicators';
import { type TestDatabase, withDatabase } from '@/tests/support/database';

let database: TestDatabase;
let readIndicators: typeof import('@/lib/queries/indicators')['readIndicators'];
let listNeighbours: typeof import('@/lib/queries/statistical-neighbours')['listNeighbours'];

beforeAll(async () => {
  database = await withDatabase();
  ({ readIndicators } = await import('@/lib/queries/indicators'));
  ({ listNeighbours } = await import('@/lib/queries/statistical-neighbours'));
});
afterAll(() => database.drop());

const one = async (key: string, laCodes: readonly string[]): Promise<IndicatorFigures> => {
  const [found] = await readIndicators({
    laCodes,
    regions: ['West Midlands', 'London'],
    key,
    periods: 'all',
  });
  if (!found) throw new Error(`No indicator ${key}`);
  return found;
};

describe('indicators', () => {
  test('of Stoke-on-Trent stand beside those of its region and England', async () => {
    const caseload = await one('average_caseload', ['861']);

    expect(caseload.indicator).toMatchObject({ unit: 'cases', better: 'lower' });
    expect(caseload.periods).toEqual([
      '2017',
      '2018',
      '2019',
      '2020',
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
    ]);
    expect(caseload.authorities['861']?.['2018']).toEqual({ value: 21.1, flag: null });
    expect(caseload.england['2018']).toEqual({ value: 17.4, flag: null });
    expect(Object.keys(caseload.regions).sort()).toEqual(['London', 'West Midlands']);
  });

  test('keep a figure that was held back apart from zero', async () => {
    const long = await one('long_child_protection_plan_rate', ['861']);
    const agency = await one('agency_worker_rate', ['370']);

    expect(long.authorities['861']?.['2014']).toEqual({ value: null, flag: 'c' });
    expect(agency.authorities['370']?.['2017']).toEqual({ value: 0, flag: null });
  });

  test('say where one figure was reported for two authorities', async () => {
    const agency = await one('agency_worker_rate', ['314', '318']);

    expect(agency.authorities['314']?.['2025']).toEqual({ value: 14.9, flag: 'shared return' });
    expect(agency.authorities['318']?.['2025']).toEqual({ value: 14.9, flag: 'shared return' });
  });

  test('come in their newest period when that is all that is asked for', async () => {
    const newest = await readIndicators({ laCodes: ['861'], regions: [], periods: 'newest' });

    expect(newest).toHaveLength(32);
    expect(newest.filter(({ periods }) => periods.length !== 1)).toEqual([]);
    const attainment = newest.find(
      ({ indicator }) => indicator.key === 'ks4_attainment8_looked_after',
    );
    expect(attainment?.authorities['861']).toEqual({ '2024-25': { value: 19.4, flag: null } });
  });

  test('of a key that does not exist are none', async () => {
    expect(
      await readIndicators({ laCodes: ['861'], regions: [], key: 'luck', periods: 'all' }),
    ).toEqual([]);
  });

  test('of the neighbours have the median that a spreadsheet gives', async () => {
    const neighbours = await listNeighbours('861', 2025);
    const { authorities } = await one(
      'average_caseload',
      neighbours.map(({ laCode }) => laCode),
    );
    const values = neighbours.map(({ laCode }) => authorities[laCode]?.['2025']?.value);

    expect(neighbours.map(({ laCode }) => laCode)).toEqual([
      '335',
      '354',
      '336',
      '371',
      '812',
      '810',
      '333',
      '357',
      '831',
      '372',
    ]);
    expect(values.toSorted((a, b) => (a ?? 0) - (b ?? 0))).toEqual([
      11.9, 13.3, 13.8, 14.9, 15.1, 15.2, 15.4, 17.3, 18.9, 20.9,
    ]);
    expect(medianOf(neighbours.map(({ laCode }) => authorities[laCode]?.['2025']))).toEqual({
      value: 15.15,
      counted: 10,
      leftOut: 0,
    });
  });

  test('of the model of 2021 name other neighbours, in their order', async () => {
    const neighbours = await listNeighbours('861', 2021);

    expect(neighbours.slice(0, 3).map(({ laCode }) => laCode)).toEqual(['810', '806', '357']);
    expect(await listNeighbours('000', 2021)).toEqual([]);
  });
});
