import { describe, expect, test } from 'vitest';
import { countOf, listOf, numberInWords, shareInWords } from '@/lib/rules/sentences';

describe('words of the rules', () => {
  test.each([
    [[], ''],
    [['one'], 'one'],
    [['one', 'two'], 'one and two'],
    [['one', 'two', 'three'], 'one, two and three'],
  ])('%j is listed as %j', (items, words) => {
    expect(listOf(items)).toBe(words);
  });

  test.each([
    [0, 'criterion', 'no criteria'],
    [1, 'criterion', 'one criterion'],
    [3, 'vital stage', 'three vital stages'],
    [12, 'entry', '12 entries'],
  ])('%i %s is %s', (value, noun, words) => {
    expect(countOf(value, noun)).toBe(words);
  });

  test.each([
    [1 / 3, 'a third'],
    [0.15, '15 per cent'],
  ])('the share %d is %s', (share, words) => {
    expect(shareInWords(share)).toBe(words);
  });

  test('numbers above nine are figures', () => {
    expect([numberInWords(9), numberInWords(10)]).toEqual(['nine', '10']);
  });
});
