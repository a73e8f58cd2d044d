import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countThemes } from '@/lib/comparison/themes';
import { type TestDatabase, withDatabase } from '@/tests/support/database';
import { addInspection } from '@/tests/support/factories';

let database: TestDatabase;
let list: typeof import('@/lib/queries/improvement-items')['listImprovementItems'];
let count: typeof import('@/lib/queries/improvement-items')['countVisitThemes'];

beforeAll(async () => {
  database = await withDatabase();
  ({ listImprovementItems: list, countVisitThemes: count } = await import(
    '@/lib/queries/improvement-items'
  ));
});
afterAll(() => database.drop());

async function addItem(inspectionId: string, position: number, criteria: readonly string[]) {
  await database.owner.query(
    `WITH area AS (INSERT INTO area_for_improvement (inspection_id, kind) VALUES ($1, 'improvement') RETURNING id)
     INSERT INTO area_for_improvement_version (area_id, version, state, position, text, criteria)
     SELECT id, 1, 'recorded', $2, 'Chronologies in every file.', $3 FROM area`,
    [inspectionId, position, criteria],
  );
}

describe('what reports ask to improve', () => {
  test('has the 15 items of the report on Stoke-on-Trent of 2019, as it was published', async () => {
    const items = (await list(['861'])).filter(({ startedOn }) => startedOn === '2019-02-04');

    expect(items.map(({ position }) => position)).toEqual(
      Array.from({ length: 15 }, (_, index) => index + 1),
    );
    expect(items[1]).toMatchObject({ laName: 'Stoke-on-Trent', day: '2019-02-04' });
    expect(items[1]?.criteria).toContain('LE-08');
    expect(countThemes(items).length).toBeGreaterThan(10);
  });

  test('takes in a report that was read from elsewhere', async () => {
    const { rows } = await database.owner.query<{ id: string }>(
      `SELECT id FROM inspection WHERE la_code = '831' AND started_on = '2025-04-28'
       UNION ALL SELECT id FROM inspection WHERE la_code = '831' AND origin = 'publishedRecord' LIMIT 1`,
    );
    await addItem(rows[0]?.id ?? '', 2, []);
    await addItem(rows[0]?.id ?? '', 1, ['LE-15']);
    const items = await list(['831']);

    expect(items.map(({ position, criteria }) => [position, criteria])).toEqual([
      [1, ['LE-15']],
      [2, []],
    ]);
    expect((await list()).length).toBeGreaterThan(items.length);
  });

  test('never shows what has not been published', async () => {
    const inspectionId = await addInspection(database.owner, { laCode: '830', status: 'judging' });
    await addItem(inspectionId, 1, ['LE-15']);

    expect(await list(['830'])).toEqual([]);
  });
});

describe('themes of visits', () => {
  test('count all 447 visits, 22 of them with a priority action', async () => {
    const counts = await count();
    const sum = (of: 'visits' | 'priorityActions') =>
      counts.reduce((total, one) => total + one[of], 0);

    expect(sum('visits')).toBe(447);
    expect(sum('priorityActions')).toBe(22);
    expect(
      counts
        .filter(({ theme }) => theme === 'Whole service (COVID-19 period)')
        .map(({ year }) => year),
    ).toEqual(['2020', '2021']);
  });
});
