import { describe, expect, test } from 'vitest';
import { canBeReference, referencesAfter } from '@/lib/services/next-references';

describe('references', () => {
  test('go on after the highest in use, whatever else came in', () => {
    const free = referencesAfter(['E3', 'P07', 'E12', 'E12a', 'Entry', 'E9999999999']);

    expect([free.next().value, free.next().value]).toEqual(['E13', 'E14']);
  });

  test('begin with E1', () => {
    expect(referencesAfter([]).next().value).toBe('E1');
  });

  test.each(['P03a', 'E12', 'note.7', 'A_1-b'])('may be %s', (id) => {
    expect(canBeReference(id)).toBe(true);
  });

  test.each(['P 03', '#1', 'a/b', '<b>', '-1', '', 'E1234567', 'x'.repeat(21)])(
    'may not be %j',
    (id) => {
      expect(canBeReference(id)).toBe(false);
    },
  );
});
