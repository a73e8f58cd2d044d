import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { indicatorFiles } from '@/lib/importers/indicators/measures';
import { readIndicators } from '@/lib/importers/indicators/read-indicators';
import record from '@/prisma/data/indicators.json';
import {
  type PublishedFile,
  publishedFiles,
  socialWorkersFile,
} from '@/tests/support/indicator-layouts';
import { knownAuthorities } from '@/tests/support/known-record';

const codes = new Map(
  knownAuthorities.localAuthorities.flatMap(({ laCode, aliases }) =>
    aliases
      .filter(({ kind }) => ['laCode', 'gssCode', 'formerGssCode'].includes(kind))
      .map(({ alias }) => [alias, laCode] as const),
  ),
);

function read({ name, header, rows }: Pick<PublishedFile, 'name' | 'header' | 'rows'>) {
  const table = z.array(z.array(z.string())).parse(parse([header, ...rows].join('\n')));
  return readIndicators({ name, sheets: [{ name: '', rows: table }] }, codes);
}
function found(file: PublishedFile) {
  const reading = read(file);
  if ('refused' in reading) throw new Error(reading.refused);
  return {
    rejected: reading.rejected,
    lines: reading.rows.map(
      ({ indicator, areaCode, period, value, flag }) =>
        `${indicator} ${areaCode} ${period} ${value ?? flag}`,
    ),
  };
}

/** What the record has, in the same words. */
const held = new Set(
  record.values.flatMap((line) => {
    const periods = record.indicators.find(({ key }) => key === line.indicator)?.periods ?? [];
    const area = line.national ?? line.authority ?? line.region ?? '';
    return line.values.map(
      (value, index) => `${line.indicator} ${area} ${periods[index]} ${value}`,
    );
  }),
);

describe('files of Explore education statistics as they are published', () => {
  test.each(publishedFiles)('$name is read by its real headings, as the record has it', (file) => {
    expect(found(file)).toEqual({ rejected: [], lines: file.found });
    expect(file.found.filter((line) => !held.has(line))).toEqual([]);
  });

  test('social workers of one year are told from those of two', () => {
    expect(found(socialWorkersFile).lines).toEqual(socialWorkersFile.found);
  });

  test('every indicator of the record is understood or worked out from one that is', () => {
    const understood = new Set(indicatorFiles().flatMap(({ indicators }) => indicators));
    const derived = ['children_in_need_rate', 'child_protection_plan_rate', 'referral_rate'];

    expect(record.indicators.map(({ key }) => key).filter((key) => !understood.has(key))).toEqual(
      derived,
    );
  });

  test('a newer layout of accommodation is read by the names it has since 2025', () => {
    const [file] = publishedFiles.filter(({ name }) => name.includes('accommodation'));
    const newer = {
      name: file?.name ?? '',
      header: `${file?.header.replace(/,age.*$/, '')},care_leaver_age,breakdown,care_leaver_count,care_leaver_percent`,
      rows: file?.rows ?? [],
    };

    expect(read(newer)).toMatchObject({ rows: [{ value: 90 }, { value: 87 }], warnings: [] });
  });

  test('a known name with columns nobody knows is refused, and says which', () => {
    expect(
      read({
        name: 'la_conviction_health_outcome_cla.csv',
        header: 'time_period,geographic_level,cla_group,characteristic,children_count',
        rows: [],
      }),
    ).toEqual({ refused: expect.stringContaining('it has no column percentage') });
  });

  test('words of a filter that nobody knows are refused, or warned of where others are known', () => {
    const [, , , activity] = publishedFiles;
    const rows = activity?.rows ?? [];
    const file = { name: activity?.name ?? '', header: activity?.header ?? '' };

    expect(read({ ...file, rows: rows.slice(0, 1) })).toEqual({
      refused: expect.stringContaining('No row says care_leaver_age “17 to 18 years”'),
    });
    expect(read({ ...file, rows: rows.slice(0, 2) })).toMatchObject({
      indicators: ['care_leavers_neet_17_18'],
      warnings: [expect.stringContaining('19 to 21 years')],
    });
  });
});
