import { describe, expect, test } from 'vitest';
import { resolveAuthorities } from '@/lib/comparison/resolve-authorities';
import { publicRecord } from '@/tests/support/public-record';

const resolve = (...typed: string[]) => {
  const { found, unknown, unclear } = resolveAuthorities(publicRecord, typed);
  return {
    found: found.map(({ laCode }) => laCode),
    unknown,
    unclear: unclear.map(({ typed: text }) => text),
  };
};

describe('authorities that are named in an address', () => {
  test('are found by code of either kind and by name, each once and in that order', () => {
    expect(resolve('861', 'Derby', 'E06000021', 'stoke')).toEqual({
      found: ['861', '831'],
      unknown: [],
      unclear: [],
    });
  });

  test('are kept where another is not known', () => {
    expect(resolve('999', '861', 'Atlantis')).toEqual({
      found: ['861'],
      unknown: ['999', 'Atlantis'],
      unclear: [],
    });
  });

  test('are not guessed where a name could be several', () => {
    expect(resolve('Lincolnshire', 'shire')).toEqual({
      found: ['925'],
      unknown: [],
      unclear: ['shire'],
    });
  });

  test('may be former ones', () => {
    expect(resolve('837').found).toEqual(['837']);
  });
});
