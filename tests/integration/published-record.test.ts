import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestDatabase, withDatabase } from '@/tests/support/database';
import { addInspection } from '@/tests/support/factories';

let database: TestDatabase;
let read: typeof import('@/lib/queries/published-record')['readPublishedRecord'];

beforeAll(async () => {
  database = await withDatabase();
  read = (await import('@/lib/queries/published-record')).readPublishedRecord;
});
afterAll(() => database.drop());

const find = async (laCode: string) => (await read()).find((row) => row.laCode === laCode);

describe('the published record', () => {
  test('has every authority of any time with all 497 inspections', async () => {
    const record = await read();

    expect(record).toHaveLength(158);
    expect(record.filter(({ status }) => status === 'current')).toHaveLength(153);
    expect(record.flatMap(({ inspections }) => inspections)).toHaveLength(497);
    expect(record.filter(({ tile }) => tile)).toHaveLength(153);
  });

  test('says what an authority was made of, and when', async () => {
    expect(await find('839')).toMatchObject({
      establishedOn: '2019-04-01',
      abolishedOn: null,
      predecessors: ['835', '836', '837'],
      region: 'South West',
      ofstedRegion: 'South West',
    });
    expect(await find('928')).toMatchObject({
      abolishedOn: '2021-04-01',
      successors: ['940', '941'],
      tile: null,
    });
  });

  test('has the inspections of an authority newest first, with both regions and its children', async () => {
    const stoke = await find('861');

    expect(stoke?.inspections.map(({ startedOn }) => startedOn)).toEqual([
      '2025-05-12',
      '2022-10-03',
      '2019-02-04',
      '2015-06-01',
    ]);
    expect(stoke?.children['2024']).toBeGreaterThan(50_000);
    expect(stoke?.names).toContain('Stoke-on-Trent City Council');
  });

  test('reads the corrected grade and not the one it replaced', async () => {
    expect((await find('860'))?.inspections[0]?.judgements.careLeavers).toBe('requiresImprovement');
  });

  test('shows nothing of an inspection that is not published', async () => {
    const before = (await find('831'))?.inspections;
    await addInspection(database.owner, { laCode: '831', startedOn: '2026-10-05' });

    expect((await find('831'))?.inspections).toEqual(before);
  });
});
