import { describe, expect, test } from 'vitest';
import { toAddressWord } from '@/lib/schemas/address-words';
import {
  isUntidy,
  nationalListQuery,
  parseNationalListSearch as parse,
} from '@/lib/schemas/national-list';

const parseNationalListSearch = (raw: Parameters<typeof parse>[0]) => parse(raw, '2026-11-22');

describe('the address of the national list', () => {
  test('asks for everything by name when it says nothing', () => {
    expect(parseNationalListSearch({})).toEqual({
      search: {
        asAt: null,
        rule: 'publication',
        publishedBy: null,
        q: '',
        region: null,
        type: null,
        delivery: null,
        age: null,
        framework: null,
        judgement: 'overallEffectiveness',
        grade: null,
        sort: 'name',
        order: 'ascending',
      },
      ignored: [],
    });
  });

  test('reads every part of a full address', () => {
    const { search, ignored } = parseNationalListSearch({
      'as-at': '31 March 2019',
      rule: 'inspection',
      'published-by': '30/4/2019',
      q: ' stoke ',
      delivery: 'trust-or-company',
      age: 'over-4-years',
      region: 'yorkshire-and-the-humber',
      type: 'city-of-london',
      framework: 'ilacs-2018',
      judgement: 'in-care-and-care-leavers',
      grade: 'requires-improvement',
      sort: 'help-and-protection',
      order: 'descending',
    });

    expect(ignored).toEqual([]);
    expect(search).toEqual({
      asAt: '2019-03-31',
      rule: 'inspection',
      publishedBy: '2019-04-30',
      q: 'stoke',
      region: 'Yorkshire and the Humber',
      type: 'City of London',
      delivery: 'trust or company',
      age: 'over 4 years',
      framework: 'ilacs-2018',
      judgement: 'inCareAndCareLeavers',
      grade: 'requiresImprovement',
      sort: 'helpAndProtection',
      order: 'descending',
    });
  });

  test('leaves out what makes no sense and names it', () => {
    const { search, ignored } = parseNationalListSearch({
      region: 'narnia',
      grade: '7',
      sort: ['leaders', 'region'],
      q: 'x'.repeat(5_000),
    });

    expect(search.region).toBeNull();
    expect(search.grade).toBeNull();
    expect(search.sort).toBe('leaders');
    expect(search.q).toBe('');
    expect(ignored).toEqual([
      { param: 'sort', value: 'region' },
      { param: 'q', value: 'x'.repeat(100) },
      { param: 'region', value: 'narnia' },
      { param: 'grade', value: '7' },
    ]);
  });

  test('takes the newest first when sorted by date', () => {
    expect(parseNationalListSearch({ sort: 'published' }).search.order).toBe('descending');
  });

  test('passes over parts it does not know', () => {
    expect(parseNationalListSearch({ utm_source: 'newsletter' }).ignored).toEqual([]);
  });

  test('writes the shortest address that reads back as the same search', () => {
    const raw = {
      q: 'a & b',
      region: 'london',
      grade: 'none',
      sort: 'leaders',
      order: 'descending',
    };
    const { search } = parseNationalListSearch(raw);
    const query = nationalListQuery(search);

    expect(query).toBe(
      '?q=a+%26+b&region=london&judgement=overall-effectiveness&grade=none&sort=leaders&order=descending',
    );
    expect(parseNationalListSearch(Object.fromEntries(new URLSearchParams(query))).search).toEqual(
      search,
    );
    expect(nationalListQuery(parseNationalListSearch({}).search)).toBe('');
  });

  test('notices the empty parts that a plain form sends', () => {
    const raw = {
      q: '',
      region: 'london',
      type: '',
      judgement: 'overall-effectiveness',
      grade: '',
    };
    const { search } = parseNationalListSearch(raw);

    expect(isUntidy(raw, search)).toBe(true);
    expect(isUntidy({ region: 'london' }, search)).toBe(false);
  });

  test('spells words as addresses do', () => {
    expect(toAddressWord('City of London')).toBe('city-of-london');
    expect(toAddressWord('inCareAndCareLeavers')).toBe('in-care-and-care-leavers');
  });
});
