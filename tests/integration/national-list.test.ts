import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestDatabase, withDatabase } from '@/tests/support/database';
import { addInspection } from '@/tests/support/factories';

let database: TestDatabase;
let read: typeof import('@/lib/queries/national-list')['readNationalList'];

beforeAll(async () => {
  database = await withDatabase();
  read = (await import('@/lib/queries/national-list')).readNationalList;
});
afterAll(() => database.drop());

const find = async (laCode: string) => (await read()).current.find((row) => row.laCode === laCode);

describe('the national list', () => {
  test('has 153 authorities of today and 5 former ones apart', async () => {
    const { current, former } = await read();

    expect(current).toHaveLength(153);
    expect(former.map(({ laCode }) => laCode).toSorted()).toEqual([
      '835',
      '836',
      '837',
      '909',
      '928',
    ]);
  });

  test('has the newest inspection of each, with the names and codes it goes by', async () => {
    const stoke = await find('861');

    expect(stoke?.newest).toEqual({
      framework: 'ilacs-2023',
      startedOn: '2025-05-12',
      endedOn: '2025-05-23',
      publishedOn: '2025-07-15',
      judgements: {
        leaders: 'requiresImprovement',
        helpAndProtection: 'requiresImprovement',
        inCare: 'good',
        careLeavers: 'requiresImprovement',
        overallEffectiveness: 'requiresImprovement',
      },
    });
    expect(stoke?.names).toContain('Stoke-on-Trent City Council');
    expect(stoke?.codes).toContain('E06000021');
  });

  test('reads the corrected grade and not the one it replaced', async () => {
    expect((await find('860'))?.newest?.judgements.careLeavers).toBe('requiresImprovement');
  });

  test('has no overall grade since April 2026, and no care leavers’ grade before 2023', async () => {
    const { current } = await read();
    const without = current.filter(({ newest }) => !newest?.judgements.overallEffectiveness);
    const joint = current.filter(({ newest }) => newest?.judgements.inCareAndCareLeavers);

    expect(without).toHaveLength(11);
    expect(joint.map(({ newest }) => newest?.judgements.careLeavers)).toEqual([
      undefined,
      undefined,
    ]);
  });

  test('shows nothing of an inspection that is not published', async () => {
    const before = (await find('831'))?.newest;
    await addInspection(database.owner, { laCode: '831', startedOn: '2026-10-05' });

    expect((await find('831'))?.newest).toEqual(before);
  });
});
