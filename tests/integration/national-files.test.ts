import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { viewToOds } from '@/lib/exports/ods/to-ods';
import { viewToCsv } from '@/lib/exports/to-csv';
import type { ViewFile } from '@/lib/exports/view-file';
import { type TestDatabase, withDatabase } from '@/tests/support/database';
import { readCsv, readOds } from '@/tests/support/read-tables';

let database: TestDatabase;
let readNationalView: typeof import('@/app/(public)/local-authorities/national-view')['readNationalView'];
let nationalListFile: typeof import('@/app/(public)/local-authorities/national-list-file')['nationalListFile'];
let readNationalPicture: typeof import('@/app/(public)/national-picture/picture-view')['readNationalPicture'];
let nationalPictureFile: typeof import('@/app/(public)/national-picture/picture-file')['nationalPictureFile'];
let readMapView: typeof import('@/app/(public)/national-picture/map/map-view')['readMapView'];
let mapFile: typeof import('@/app/(public)/national-picture/map/map-file')['mapFile'];

beforeAll(async () => {
  database = await withDatabase('reference');
  ({ readNationalView } = await import('@/app/(public)/local-authorities/national-view'));
  ({ nationalListFile } = await import('@/app/(public)/local-authorities/national-list-file'));
  ({ readNationalPicture } = await import('@/app/(public)/national-picture/picture-view'));
  ({ nationalPictureFile } = await import('@/app/(public)/national-picture/picture-file'));
  ({ readMapView } = await import('@/app/(public)/national-picture/map/map-view'));
  ({ mapFile } = await import('@/app/(public)/national-picture/map/map-file'));
});
afterAll(() => database.drop());

/** The records of a CSV under their heads. */
function recordsOf(file: ViewFile): Record<string, string>[] {
  const [heads = [], ...records] = readCsv(viewToCsv(file));
  return records.map((record) =>
    Object.fromEntries(heads.map((head, index) => [head, record[index] ?? ''])),
  );
}

const inadequate2019 = { 'as-at': '2019-03-31', grade: 'inadequate' };

describe('the national list as a file', () => {
  test('names the 20 authorities that were inadequate on 31 March 2019, as the page does', async () => {
    const view = await readNationalView(inadequate2019);
    const records = recordsOf(nationalListFile(view));

    expect(records).toHaveLength(20);
    expect(records.map((record) => record.local_authority)).toEqual(
      view.list.rows.map(({ name }) => name),
    );
    expect(new Set(records.map((record) => record.overall_effectiveness))).toEqual(
      new Set(['Inadequate']),
    );
    expect(records.map((record) => record.local_authority)).toContain('Stoke-on-Trent');
  });

  test('says in every record what it is of, how to cite it and on what terms', async () => {
    const [record] = recordsOf(nationalListFile(await readNationalView(inadequate2019)));

    expect(record?.counted).toMatch(/31 March 2019/);
    expect(record?.data_to).toBe('2026-08-20');
    expect(record?.cite_as).toMatch(/as at 31 March 2019/);
    expect(record?.licence).toMatch(/^Open Government Licence v3.0/);
  });

  test('holds the same cells as CSV and as a workbook, with a cover and notes', async () => {
    const file = nationalListFile(await readNationalView({ region: 'ofsted-london' }));
    const sheets = readOds(viewToOds(file));
    const [, , heads = [], ...rows] = sheets.get('Local_authorities') ?? [];
    const csv = readCsv(viewToCsv(file));

    expect([...sheets.keys()]).toEqual(['Cover', 'Notes', 'Local_authorities', 'Data_dictionary']);
    expect(csv.map((record) => record.slice(0, heads.length))).toEqual(
      [heads, ...rows].map((row) => row.map(({ text }) => (text === '[z]' ? '' : text))),
    );
    const cover = (sheets.get('Cover') ?? []).flat().map(({ text }) => text);
    expect(cover.join('\n')).toMatch(/33 of 153 local authorities.*Region: Ofsted’s London/s);
    expect(cover.join('\n')).toMatch(/Open Government Licence v3.0/);
  });

  test('has a word in every cell of a judgement', async () => {
    const records = recordsOf(nationalListFile(await readNationalView({ 'as-at': '2022-03-31' })));
    const newcomer = records.find((record) => record.la_code === '940');

    expect(records.every((record) => record.leaders !== '' && record.care_leavers !== '')).toBe(
      true,
    );
    expect(newcomer?.overall_effectiveness).toBe('Not inspected yet');
  });
});

describe('the national picture as a file', () => {
  test('gives the share of children who live where help and protection is less than good today', async () => {
    const view = await readNationalPicture({ 'as-at': '2026-11-22' });
    const today = recordsOf(nationalPictureFile(view)).filter(
      ({ part, judgement, outcome }) =>
        part === 'day' &&
        judgement === 'Help and protection' &&
        ['Requires improvement to be good', 'Inadequate'].includes(outcome ?? ''),
    );
    const sum = (head: string) => today.reduce((total, record) => total + Number(record[head]), 0);

    expect(sum('authorities')).toBe(49);
    expect(sum('share_of_children')).toBeCloseTo(0.2946, 4);
    expect(today.map((record) => record.population_year)).toEqual(['2024', '2024']);
  });

  test('has every number of the series that the page draws, and none after overall effectiveness ended', async () => {
    const view = await readNationalPicture({
      judgement: 'overall-effectiveness',
      'as-at': '2026-11-22',
    });
    const series = recordsOf(nationalPictureFile(view)).filter(({ part }) => part === 'over time');
    const drawn = view.picture.series.map(({ asAt, distribution }) => [
      asAt.day,
      String(distribution.by.inadequate.authorities),
    ]);

    expect(
      series
        .filter(({ outcome }) => outcome === 'Inadequate')
        .map((record) => [record.as_at, record.authorities]),
    ).toEqual(drawn);
    expect(drawn.at(-1)).toEqual(['2026-03-31', '14']);
  });
});

describe('the map as a file', () => {
  test('has every tile, and the five authorities that were there before', async () => {
    const view = await readMapView({ 'as-at': '2019-03-31', judgement: 'overall-effectiveness' });
    const records = recordsOf(mapFile(view));

    expect(view.tiles).toHaveLength(153);
    expect(view.beside.map(({ authority }) => authority.laCode).toSorted()).toEqual([
      '835',
      '836',
      '837',
      '909',
      '928',
    ]);
    expect(records).toHaveLength(158);
    expect(records.find(({ la_code }) => la_code === '839')?.outcome).toBe(
      'Did not exist before 1 April 2019',
    );
    expect(records.filter(({ outcome }) => outcome === 'Inadequate')).toHaveLength(20);
  });
});
