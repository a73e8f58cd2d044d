import { describe, expect, test } from 'vitest';
import { compareTexts } from '@/lib/format/text-difference';

describe('what changed between two texts', () => {
  test('finds a word put in', () => {
    expect(compareTexts('Contacts wait a day.', 'Contacts wait a whole day.')).toEqual([
      { kind: 'same', text: 'Contacts wait a ' },
      { kind: 'added', text: 'whole ' },
      { kind: 'same', text: 'day.' },
    ]);
  });

  test('shows a replaced word as taken out and put in', () => {
    expect(compareTexts('Some contacts wait.', 'Many contacts wait.')).toEqual([
      { kind: 'removed', text: 'Some ' },
      { kind: 'added', text: 'Many ' },
      { kind: 'same', text: 'contacts wait.' },
    ]);
  });

  test('says of the same text that nothing changed', () => {
    expect(compareTexts('Seen in time.', 'Seen in time.')).toEqual([
      { kind: 'same', text: 'Seen in time.' },
    ]);
  });

  test('does not take white space for a change', () => {
    expect(compareTexts('Seen in  time.', 'Seen in\ntime.').map(({ kind }) => kind)).toEqual([
      'same',
    ]);
  });

  test('leaves nothing over when one side is empty', () => {
    expect(compareTexts('', 'Seen.')).toEqual([{ kind: 'added', text: 'Seen.' }]);
    expect(compareTexts('Seen.', '')).toEqual([{ kind: 'removed', text: 'Seen.' }]);
  });

  test('sets very long texts whole one after the other', () => {
    const before = 'word '.repeat(1_500);
    const after = `${before}more`;

    expect(compareTexts(before, after)).toEqual([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
  });
});
