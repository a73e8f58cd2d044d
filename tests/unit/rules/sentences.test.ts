import { describe, expect, test } from 'vitest';
import {
  countOf,
  fewerThan,
  inSentence,
  listOf,
  numberInWords,
  shareInWords,
  startSentence,
} from '@/lib/rules/sentences';

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
    [1, 'core criterion', 'one core criterion'],
    [2, 'core criterion', 'two core criteria'],
    [3, 'vital stage', 'three vital stages'],
    [12, 'entry', '12 entries'],
  ])('%i %s is %s', (value, noun, words) => {
    expect(countOf(value, noun)).toBe(words);
  });

  test.each([
    [1 / 2, 'half'],
    [1 / 3, 'a third'],
    [1 / 4, 'a quarter'],
    [1 / 5, 'a fifth'],
    [2 / 3, 'two thirds'],
    [3 / 4, 'three quarters'],
    [0.126, '13 per cent'],
    [0.15, '15 per cent'],
  ])('the share %d is %s', (share, words) => {
    expect(shareInWords(share)).toBe(words);
  });

  test('numbers to nine are words, above them figures', () => {
    const words = 'no one two three four five six seven eight nine 10 11'.split(' ');

    expect(words.map((_, value) => numberInWords(value))).toEqual(words);
  });

  test('fewer than one is none', () => {
    expect(fewerThan(1, 'entry')).toBe('no entry');
    expect(fewerThan(2, 'entry')).toBe('fewer than two entries');
  });

  test('a title begins small inside a sentence, and a sentence begins large', () => {
    expect(inSentence('Pathway plans')).toBe('pathway plans');
    expect(startSentence('two entries')).toBe('Two entries');
  });
});
