import { describe, expect, test } from 'vitest';
import { queryOf, rawParams } from '@/lib/schemas/address-words';
import { compareQuery, isUntidyCompare, parseCompare } from '@/lib/schemas/compare';

const today = '2026-11-22';
/** As Next.js hands an address over: one value as text, several as a list. */
const asPage = (query: string) =>
  Object.fromEntries(
    Object.entries(rawParams(new URLSearchParams(query))).map(([param, values]) => [
      param,
      values.length === 1 ? values[0] : values,
    ]),
  );
const parse = (query: string) => parseCompare(rawParams(new URLSearchParams(query)), today);

describe('the address of a comparison', () => {
  test.each([
    'la=861&la=371',
    'la=861&with=neighbours-2025&since=2018-01-01',
    'la=861&with=neighbours-2021&judgement=leaders&order=care-leavers',
    'la=861&la=335&as-at=2019-03-31&rule=inspection&published-by=2019-04-30',
    'la=861&with=region&indicator=average_caseload',
  ])('says again what it was read from: %s', (query) => {
    const { search, ignored } = parse(query);

    expect(ignored).toEqual([]);
    expect(compareQuery(search)).toBe(`?${query}`);
    expect(isUntidyCompare(asPage(query), search)).toBe(false);
  });

  test('takes a year for its first day, and a day as people write it', () => {
    expect(parse('la=861&since=2018').search.since).toBe('2018-01-01');
    expect(parse('la=861&since=31 March 2019').search.since).toBe('2019-03-31');
  });

  test('takes several codes in one, each once, and leaves a name with a comma whole', () => {
    expect(parse('la=861, 371;861').search.authorities).toEqual(['861', '371']);
    expect(parse('la=Bristol, City of&la=').search.authorities).toEqual(['Bristol, City of']);
  });

  test('names what means nothing and keeps the rest', () => {
    const { search, ignored } = parse(
      'la=861&with=friends&since=2090&judgement=luck&order=leaders',
    );

    expect(ignored.map(({ value }) => value).toSorted()).toEqual(['2090', 'friends', 'luck']);
    expect(search).toMatchObject({
      authorities: ['861'],
      company: null,
      since: null,
      judgement: 'helpAndProtection',
      order: 'leaders',
    });
  });

  test('is untidy while it carries what a plain form sends besides', () => {
    const query = 'la=861&la=371&la=&with=&judgement=help-and-protection&since=';

    expect(isUntidyCompare(asPage(query), parse(query).search)).toBe(true);
  });

  test('can be read twice as one text', () => {
    const raw = { la: ['861', '371'], since: '2018' };

    expect(rawParams(new URLSearchParams(queryOf(raw)))).toEqual({
      la: ['861', '371'],
      since: ['2018'],
    });
  });
});
