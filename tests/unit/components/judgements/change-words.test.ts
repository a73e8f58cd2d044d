import { describe, expect, test } from 'vitest';
import { changeInWords, othersInWords } from '@/components/judgements/change-words';
import type { Evidence } from '@/lib/domain/evidence';

const weakness: Evidence = {
  id: 'P03',
  area: 'leaders',
  criteria: ['LE-02'],
  direction: 'weakness',
  extent: 'many',
  impact: 'serious',
  known: false,
  headline: false,
  summary: 'Found.',
};
const titleOf = (id: string) => `title of ${id}`;

describe('a change in words', () => {
  test('names the entry that goes and how heavy it was', () => {
    expect(changeInWords({ kind: 'remove', entry: weakness }, titleOf)).toBe(
      'Take out P03 (serious weakness, many)',
    );
  });

  test('says how an entry would be weighed, and how it is', () => {
    const revised = { ...weakness, impact: 'moderate', known: true } as const;

    expect(changeInWords({ kind: 'revise', entry: weakness, revised }, titleOf)).toBe(
      'Weigh P03 as moderate weakness, many, known to leaders, not serious weakness, many',
    );
  });

  test('says what an added entry is about', () => {
    expect(changeInWords({ kind: 'add', added: weakness }, titleOf)).toBe(
      'Add one entry: serious weakness, many, on title of LE-02 (LE-02)',
    );
  });

  test('names others that would do the same, and counts them from the fifth', () => {
    const removals = ['P03', 'P04', 'P05', 'P06', 'P07', 'P08'].map(
      (id) => ({ kind: 'remove', entry: { ...weakness, id } }) as const,
    );
    const [first] = removals;

    expect(first && othersInWords(first, removals)).toBe('Or P04, P05, P06, P07 and 1 more.');
    expect(first && othersInWords(first, [first])).toBe('');
  });
});
