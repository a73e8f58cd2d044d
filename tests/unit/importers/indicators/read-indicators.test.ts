import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readIndicators } from '@/lib/importers/indicators/read-indicators';
import { indicatorLimits, readSheets } from '@/lib/server/files/read-sheets';
import { knownAuthorities } from '@/tests/support/known-record';
import { hasSharedTables, sharedFile, sharedRows } from '@/tests/support/shared-tables';

const codes = new Map(
  knownAuthorities.localAuthorities.flatMap(({ laCode, aliases }) =>
    aliases
      .filter(({ kind }) => ['laCode', 'gssCode', 'formerGssCode'].includes(kind))
      .map(({ alias }) => [alias, laCode] as const),
  ),
);
const header =
  'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,agency_rate_fte';
const read = (lines: readonly string[], name = 'csww_indicators_2017_to_2025.csv') =>
  readIndicators(
    { name, sheets: [{ name: '', rows: [header, ...lines].map((line) => line.split(',')) }] },
    codes,
  );
const authority = (code: string, cell: string, period = '2025') =>
  `${period},Reporting year,Local authority,E92000001,England,E12000005,West Midlands,${code},,Somewhere,${cell}`;

describe('a file of Explore education statistics', () => {
  test('gives a figure an area and period', () => {
    const national = '2025,Reporting year,National,E92000001,England,,,,,,12.7';
    const region =
      '2025,Reporting year,Regional,E92000001,England,E12000003,Yorkshire and The Humber,,,,0';

    expect(read([national, region, authority('861', '18')])).toEqual({
      indicators: ['agency_worker_rate'],
      rejected: [],
      warnings: [],
      rows: [
        {
          indicator: 'agency_worker_rate',
          level: 'national',
          areaCode: 'England',
          period: '2025',
          value: 12.7,
          flag: null,
        },
        {
          indicator: 'agency_worker_rate',
          level: 'region',
          areaCode: 'Yorkshire and the Humber',
          period: '2025',
          value: 0,
          flag: null,
        },
        {
          indicator: 'agency_worker_rate',
          level: 'authority',
          areaCode: '861',
          period: '2025',
          value: 18,
          flag: null,
        },
      ],
    });
  });

  test.each([['c'], ['x'], ['z'], ['u'], ['k'], ['low'], [':']])(
    'keeps %s as its publisher’s word, never as zero',
    (flag) => {
      expect(read([authority('861', flag)])).toMatchObject({ rows: [{ value: null, flag }] });
    },
  );

  test('gives a figure that two report together to both, and says so', () => {
    expect(read([authority('314 / 318', '14.6')])).toMatchObject({
      rows: [
        { areaCode: '314', value: 14.6, flag: 'shared return' },
        { areaCode: '318', value: 14.6, flag: 'shared return' },
      ],
    });
  });

  test('finds an authority by a code it had before', () => {
    expect(read([authority('', '3').replace(',,Somewhere', ',E08000016,Barnsley')])).toMatchObject({
      rows: [{ areaCode: '370' }],
    });
  });

  test.each([
    [
      'an unknown authority',
      authority('999', '3'),
      'The codes “999” and “” name no authority, or two',
    ],
    [
      'an empty cell',
      authority('861', ''),
      '“” is no figure and no word for a missing one (agency_rate_fte)',
    ],
    [
      'a word nobody knows',
      authority('861', 'n/k'),
      '“n/k” is no figure and no word for a missing one (agency_rate_fte)',
    ],
    ['a period that is none', authority('861', '3', '202427'), '“202427” is not a year'],
  ])('rejects a row for %s', (_, line, why) => {
    expect(read([line])).toMatchObject({ rows: [], rejected: [{ row: 2, why }] });
  });

  test('rejects both of two figures for one area and period', () => {
    expect(read([authority('861', '3'), authority('861', '4')])).toMatchObject({
      rows: [],
      rejected: [{ row: 3 }],
    });
  });

  test.each([
    ['another layout', 'csww_indicators.csv', [['a', 'b']]],
    ['nothing we know', 'schools.csv', [header.split(',')]],
  ])('is refused with %s', (_, name, rows) => {
    expect(readIndicators({ name, sheets: [{ name: '', rows }] }, codes)).toEqual({
      refused: expect.any(String),
    });
  });
});

describe.skipIf(!hasSharedTables)(
  'the published originals (skipped where ../shared/data is not there)',
  () => {
    test.each([
      ['cla_number_and_rate_per_10k_children.csv', 4],
      ['csww_indicators_2017_to_2025.csv', 6],
    ])('%s says what the compiled table says, cell by cell', async (name, indicators) => {
      const file = await readSheets(
        name,
        readFileSync(sharedFile(`originals/dfe/${name}`)),
        indicatorLimits,
      );
      if (!file.ok) throw new Error(file.error);
      const reading = readIndicators(file.value, codes);
      if ('refused' in reading) throw new Error(reading.refused);
      const held = new Set(reading.indicators);
      const levels = new Map([['england', 'national']]);
      const compiled = sharedRows('indicators.csv')
        .filter(({ indicator }) => held.has(indicator ?? ''))
        .map(({ indicator, level = '', la_code, area, period, value, flag }) =>
          [indicator, levels.get(level) ?? level, la_code || area, period, value, flag].join('|'),
        );
      const found = reading.rows.map(({ indicator, level, areaCode, period, value, flag }) =>
        [indicator, level, areaCode, period, value ?? '', flag ?? ''].join('|'),
      );

      expect(held.size).toBe(indicators);
      expect(reading.rejected).toEqual([]);
      // The compiled table leaves out the years in which an authority did not exist, which the file marks z.
      const more = found.filter((line) => !compiled.includes(line));
      expect(compiled.filter((line) => !found.includes(line))).toEqual([]);
      expect(
        more.filter((line) => !/\|authority\|(?:909|928|94[0-3])\|20\d\d\|\|z$/.test(line)),
      ).toEqual([]);
    });
  },
);
