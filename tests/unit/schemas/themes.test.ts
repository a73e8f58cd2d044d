import { describe, expect, test } from 'vitest';
import { isUntidyThemes, parseThemes, themesQuery } from '@/lib/schemas/themes';

describe('the address of the page of themes', () => {
  test('says again what it was read from', () => {
    const raw = { criterion: 'LE-08', la: '861', year: '2019' };
    const { search, ignored } = parseThemes(raw);

    expect(ignored).toEqual([]);
    expect(themesQuery(search)).toBe('?criterion=LE-08&la=861&year=2019');
    expect(isUntidyThemes(raw, search)).toBe(false);
  });

  test('takes an id in small letters and names what means nothing', () => {
    expect(parseThemes({ criterion: 'le-08' }).search.criterion).toBe('LE-08');
    expect(parseThemes({ criterion: 'luck', year: '1066' }).ignored).toHaveLength(2);
  });

  test('is untidy while a form’s empty fields are in it', () => {
    expect(isUntidyThemes({ criterion: '' }, parseThemes({ criterion: '' }).search)).toBe(true);
  });
});
