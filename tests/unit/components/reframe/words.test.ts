import { describe, expect, test } from 'vitest';
import { named } from '@/components/reframe/not-a-result';
import { describeCounts } from '@/components/reframe/what-maps';

describe('how much maps', () => {
  test.each([
    [{ whole: 0, inPart: 0, notMapped: 0 }, 'there are no entries to map'],
    [{ whole: 1, inPart: 0, notMapped: 0 }, 'the one entry maps whole'],
    [{ whole: 88, inPart: 0, notMapped: 0 }, 'all 88 entries map whole'],
    [
      { whole: 79, inPart: 2, notMapped: 1 },
      'of 82 entries, 79 map whole, 2 map in part and 1 does not map',
    ],
    [{ whole: 1, inPart: 1, notMapped: 0 }, 'of 2 entries, 1 maps whole and 1 maps in part'],
    [{ whole: 0, inPart: 0, notMapped: 3 }, 'of 3 entries, 3 do not map'],
  ])('%j', (counts, words) => {
    expect(describeCounts(counts)).toBe(words);
  });
});

test.each([
  ['ILACS 2018', 'ILACS 2018'],
  ['Single inspection framework', 'the single inspection framework'],
])('%s in a sentence', (name, words) => {
  expect(named(name)).toBe(words);
});
