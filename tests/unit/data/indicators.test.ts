import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { indicatorFile, localAuthorities, sources } from './reference-data';

const { indicators, values } = indicatorFile;
const periodsOf = new Map(indicators.map(({ key, periods }) => [key, periods]));

const cells = values.flatMap((line) => {
  const [level, area] =
    'authority' in line
      ? ['authority', line.authority]
      : 'region' in line
        ? ['region', line.region]
        : ['national', line.national];
  return line.values.flatMap((cell, place) => {
    if (cell === null) return [];
    const [value, flag] =
      typeof cell === 'number' ? [cell, ''] : typeof cell === 'string' ? ['', cell] : cell;
    return [
      { indicator: line.indicator, level, area, place, value, flag, key: `${level} ${area}` },
    ];
  });
});

describe('indicators', () => {
  // The digest was taken from the published figures themselves, one a line as
  // "average_caseload|authority|861|2019|19.2|", sorted. It moves when any figure or flag does.
  test('carry the 43,215 values and their flags exactly as published', () => {
    const lines = cells.map(({ indicator, level, area, place, value, flag }) =>
      [indicator, level, area, periodsOf.get(indicator)?.[place], value, flag].join('|'),
    );

    expect(lines).toHaveLength(43_215);
    expect(createHash('sha256').update(lines.sort().join('\n')).digest('hex')).toBe(
      'c00bb82a74461da08571cff7f117e4853475d317e948240811491669497211c3',
    );
  });

  test('are 32, each named once, with a value for England in every period or the reason', () => {
    expect(indicators).toHaveLength(32);
    expect(new Set(indicators.map(({ key }) => key)).size).toBe(32);
    const national = values.filter((line) => 'national' in line);
    expect(national.map(({ indicator }) => indicator)).toEqual(indicators.map(({ key }) => key));
    // There was no key stage 2 assessment in the two years of the pandemic.
    expect(
      national.flatMap(({ values }) => values).filter((cell) => typeof cell !== 'number'),
    ).toEqual(['x', 'x']);
  });

  test('have a value or a reason in the place of each of their periods', () => {
    expect(
      values.filter(({ indicator, values }) => values.length !== periodsOf.get(indicator)?.length),
    ).toEqual([]);
  });

  test('keep what was held back apart from zero', () => {
    const count = (wanted: string) => cells.filter(({ flag }) => flag === wanted).length;

    expect(['c', 'x', 'z', 'u', 'low', 'shared return'].map(count)).toEqual([
      1_380, 385, 120, 20, 6, 168,
    ]);
    expect(cells.filter(({ value }) => value === 0).length).toBeGreaterThan(0);
  });

  test('speak of authorities on record and name a source on record', () => {
    const known = new Set(localAuthorities.map(({ laCode }) => laCode));
    const named = values.flatMap((line) => ('authority' in line ? [line.authority] : []));

    expect(named.filter((laCode) => !known.has(laCode))).toEqual([]);
    const cited = new Set(sources.map(({ id }) => id));
    expect(indicators.filter(({ source }) => !cited.has(source))).toEqual([]);
  });
});
