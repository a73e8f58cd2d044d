import { describe, expect, test } from 'vitest';
import {
  demoAccounts,
  localAuthorities,
  neighbourLists,
  populations,
  sources,
  successions,
  tiles,
} from './reference-data';

const current = localAuthorities.filter(({ status }) => status === 'current');
const former = localAuthorities.filter(({ status }) => status === 'former');
const authority = (laCode: string) =>
  localAuthorities.find((candidate) => candidate.laCode === laCode);
const distinct = (values: readonly unknown[]) => new Set(values).size;

describe('local authorities', () => {
  test('are 153 current and 5 former ones, each with its own codes', () => {
    expect(current).toHaveLength(153);
    expect(former.map(({ laCode }) => laCode)).toEqual(['835', '836', '837', '909', '928']);
    expect(distinct(localAuthorities.map(({ laCode }) => laCode))).toBe(158);
    expect(distinct(localAuthorities.map(({ gssCode }) => gssCode))).toBe(158);
  });

  test('say when they ended, and only former ones do', () => {
    expect(former.filter(({ abolishedOn }) => abolishedOn === undefined)).toEqual([]);
    expect(current.filter(({ abolishedOn }) => abolishedOn !== undefined)).toEqual([]);
  });

  test('lie in an Ofsted region that follows from their own region', () => {
    const joined = ['North East', 'Yorkshire and the Humber'];
    const expected = (region: string) =>
      joined.includes(region) ? 'North East, Yorkshire and the Humber' : region;

    expect(
      localAuthorities.filter(({ region, ofstedRegion }) => ofstedRegion !== expected(region)),
    ).toEqual([]);
    expect(
      localAuthorities.filter(
        ({ region, londonPart }) => (region === 'London') !== (londonPart !== undefined),
      ),
    ).toEqual([]);
  });

  test('share no name or code with another authority', () => {
    const known = localAuthorities.flatMap(({ laCode, aliases }) =>
      aliases.map(({ alias }) => ({ alias: alias.toLowerCase(), laCode })),
    );

    expect(distinct(known.map(({ alias }) => alias))).toBe(
      distinct(known.map(({ alias, laCode }) => `${alias} ${laCode}`)),
    );
  });

  test('are found by each name and code their own record gives', () => {
    const missing = localAuthorities.flatMap((record) => {
      const aliases = new Set(record.aliases.map(({ alias }) => alias));
      return [record.laCode, record.gssCode, record.name].filter((name) => !aliases.has(name));
    });

    expect(missing).toEqual([]);
  });

  test('keep an old code with the day it ended', () => {
    expect(authority('370')?.aliases).toContainEqual({
      kind: 'formerGssCode',
      alias: 'E08000016',
      endedOn: '2025-04-01',
      note: 'Boundary change. Tables published up to 2025 still use this code.',
    });
    expect(authority('370')?.gssCode).toBe('E08000038');
  });

  test('lead from each former authority to those of today', () => {
    expect(
      successions.map(({ predecessor, successor }) => `${predecessor} → ${successor}`),
    ).toEqual([
      '835 → 838',
      '835 → 839',
      '836 → 839',
      '837 → 839',
      '928 → 940',
      '928 → 941',
      '909 → 942',
      '909 → 943',
    ]);
    expect(
      successions.filter(
        ({ predecessor, successor, effectiveOn }) =>
          authority(predecessor)?.abolishedOn !== effectiveOn ||
          authority(successor)?.establishedOn !== effectiveOn,
      ),
    ).toEqual([]);
  });

  test('name the organisation that delivers services today, where it is not the council', () => {
    const running = (record: (typeof localAuthorities)[number]) =>
      record.deliveryOrganisations?.find(({ endedOn }) => endedOn === undefined)?.name;

    expect(
      localAuthorities.filter((record) => running(record) !== record.deliveryOrganisation),
    ).toEqual([]);
    expect(authority('330')?.deliveryOrganisation).toBe('Birmingham Children’s Trust');
    expect(authority('885')?.deliveryOrganisation).toBeUndefined();
  });
});

describe('children aged 0 to 17', () => {
  const in2024 = populations.flatMap(({ children0To17 }) => children0To17['2024'] ?? []);

  test('add up to England for mid-2024', () => {
    expect(in2024).toHaveLength(153);
    expect(in2024.reduce((sum, children) => sum + children, 0)).toBe(12_183_016);
  });

  test('are the figure each authority carries', () => {
    expect(
      current.filter(
        ({ laCode, children0To17, childrenMidYear }) =>
          populations.find((row) => row.laCode === laCode)?.children0To17[
            String(childrenMidYear)
          ] !== children0To17,
      ),
    ).toEqual([]);
  });
});

describe('statistical neighbours', () => {
  test('are ten different ones for each authority and model', () => {
    expect(neighbourLists.filter(({ model }) => model === 2021)).toHaveLength(156);
    expect(neighbourLists.filter(({ model }) => model === 2025)).toHaveLength(153);
    expect(
      neighbourLists.filter(
        ({ laCode, neighbours }) =>
          distinct([laCode, ...neighbours.map((near) => near.laCode)]) !== 11,
      ),
    ).toEqual([]);
    expect(
      neighbourLists.flatMap(({ neighbours }) =>
        neighbours.filter(({ laCode }) => !authority(laCode)),
      ),
    ).toEqual([]);
  });

  test('of Stoke-on-Trent differ between the models', () => {
    const names = (model: number) =>
      neighbourLists
        .find((list) => list.model === model && list.laCode === '861')
        ?.neighbours.map(({ laCode }) => authority(laCode)?.name);

    expect(names(2025)?.slice(0, 3)).toEqual(['Walsall', 'Rochdale', 'Wolverhampton']);
    expect(names(2021)?.[1]).toBe('Middlesbrough');
  });
});

describe('other reference data', () => {
  test('gives every current authority a place of its own on the tile map', () => {
    expect(tiles.map(({ laCode }) => laCode)).toEqual(current.map(({ laCode }) => laCode));
    expect(distinct(tiles.map(({ row, column }) => `${row} ${column}`))).toBe(153);
  });

  test('names each source once', () => {
    expect(distinct(sources.map(({ id }) => id))).toBe(sources.length);
  });

  test('has one demo account for each role', () => {
    expect(demoAccounts.map(({ role }) => role)).toEqual([
      'inspector',
      'leadInspector',
      'qualityAssurer',
      'councilLeader',
      'electedMember',
      'official',
      'administrator',
    ]);
    expect(demoAccounts.find(({ role }) => role === 'councilLeader')?.laCode).toBe('861');
  });
});
