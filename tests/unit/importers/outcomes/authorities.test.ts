import { describe, expect, test } from 'vitest';
import { findAuthority, indexAuthorities } from '@/lib/importers/outcomes/authorities';
import { knownAuthorities } from '@/tests/support/known-record';

const index = indexAuthorities(knownAuthorities);
const find = (name: string, day: string, codes: readonly string[] = []) =>
  findAuthority(index, { name, codes, urn: '' }, day);

describe('an authority', () => {
  test.each([
    ['Bristol', '801'],
    ['Bristol, City of', '801'],
    ['City of Bristol', '801'],
    ['Durham', '840'],
    ['County Durham', '840'],
    ['Herefordshire, County of', '884'],
    ['Kingston Upon Hull', '810'],
    ['Hull City Council', '810'],
    ['St Helens', '342'],
    ['St. Helens', '342'],
    ['Hammersmith & Fulham', '205'],
    ['Richmond Upon Thames', '318'],
    ['Telford and Wrekin', '894'],
    ['Telford & Wrekin', '894'],
    ['Bournemouth, Christchurch & Poole', '839'],
    ['Stoke on Trent', '861'],
    ['Royal Borough of Kensington and Chelsea', '207'],
    ['City of London', '201'],
    ['City of York Council', '816'],
  ])('is found by the name %s', (name, laCode) => {
    expect(find(name, '2024-03-01')).toMatchObject({ laCode });
  });

  test.each([
    ['2016-02-01', '835'],
    ['2019-04-01', '838'],
  ])('of two called Dorset is the one of the day: %s', (day, laCode) => {
    expect(find('Dorset', day)).toMatchObject({ laCode });
  });

  test.each([
    ['E08000016', '370'],
    ['E08000038', '370'],
    ['E10000002', '825'],
    ['861', '861'],
  ])('is found by a code it has or had: %s', (code, laCode) => {
    expect(find('', '2024-03-01', [code])).toMatchObject({ laCode });
  });

  test('is told by all it says: a reference number of another is refused', () => {
    const said = { name: 'Camden', codes: [], urn: '80492' };

    expect(findAuthority(index, said, '2024-03-01')).toEqual({
      why: 'The reference number “80492” is not the one of Camden',
    });
  });
});
