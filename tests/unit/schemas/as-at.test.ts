import { describe, expect, test } from 'vitest';
import { parseAsAt, readDay, typedDay } from '@/lib/schemas/as-at';
import {
  isUntidyPicture,
  nationalPictureQuery,
  parseNationalPicture,
} from '@/lib/schemas/national-picture';

const today = '2026-11-22';

describe('a day as people write it', () => {
  test.each([
    ['2019-03-31', '2019-03-31'],
    ['31 March 2019', '2019-03-31'],
    ['31/3/2019', '2019-03-31'],
    ['31.03.2019', '2019-03-31'],
    ['31 mar 2019', '2019-03-31'],
    ['31 February 2019', null],
    ['March 2019', null],
    ['', null],
  ])('"%s" is %s', (text, day) => {
    expect(readDay(text)).toBe(day);
  });
});

describe('which day a page is of', () => {
  const parse = (raw: Record<string, string>) => {
    const ignored: { param: string; value: string }[] = [];
    return { view: parseAsAt(raw, today, ignored), ignored };
  };

  test('is today when nothing is asked', () => {
    expect(parse({}).view).toEqual({ asAt: null, rule: 'publication', publishedBy: null });
  });

  test('comes from three boxes as well', () => {
    const boxes = { 'as-at-day': ' 31', 'as-at-month': 'march', 'as-at-year': '2019' };

    expect(parse(boxes).view.asAt).toBe('2019-03-31');
  });

  test('cannot be still to come, and what was typed is kept', () => {
    const boxes = { 'as-at-day': '23', 'as-at-month': '11', 'as-at-year': '2026' };
    const { view, ignored } = parse(boxes);

    expect(view.asAt).toBeNull();
    expect(ignored).toEqual([{ param: 'asAt', value: '23 11 2026' }]);
    expect(typedDay(boxes, view)).toEqual({ day: '23', month: '11', year: '2026' });
  });

  test('has a cut-off only where inspections are counted by their first day on site', () => {
    expect(parse({ 'published-by': '2019-04-30' }).view.publishedBy).toBeNull();
    expect(parse({ rule: 'inspection', 'published-by': '30 April 2019' }).view.publishedBy).toBe(
      '2019-04-30',
    );
  });
});

describe('the address of the national picture', () => {
  test('says only what is asked for, and is read back the same', () => {
    const raw = {
      judgement: 'care-leavers',
      region: 'ofsted-north-east-yorkshire-and-the-humber',
      points: 'quarterly',
      'as-at': '2025-03-31',
      rule: 'inspection',
      'published-by': '2025-06-30',
    };
    const { search, ignored } = parseNationalPicture(raw, today);
    const again = Object.fromEntries(new URLSearchParams(nationalPictureQuery(search)));

    expect(ignored).toEqual([]);
    expect(again).toEqual(raw);
    expect(isUntidyPicture(again, search)).toBe(false);
    expect(nationalPictureQuery(parseNationalPicture({}, today).search)).toBe('');
  });

  test('is untidy as a plain form sends it', () => {
    const raw = { judgement: 'help-and-protection', region: '', points: 'yearly', 'as-at-day': '' };

    expect(isUntidyPicture(raw, parseNationalPicture(raw, today).search)).toBe(true);
  });

  test('names what it does not know', () => {
    const { ignored } = parseNationalPicture({ judgement: 'charm', region: 'narnia' }, today);

    expect(ignored.map(({ param }) => param)).toEqual(['judgement', 'region']);
  });
});
