import { expect, test } from 'vitest';
import { formatClock } from '@/lib/format/factual-accuracy';

test('says how much time is left in the same words to both sides', () => {
  const closesOn = '2026-12-04';

  expect(formatClock({ kind: 'open', workingDaysLeft: 8, closesOn })).toBe(
    '8 working days left, until 4 December 2026',
  );
  expect(formatClock({ kind: 'open', workingDaysLeft: 1, closesOn })).toBe(
    '1 working day left, until 4 December 2026',
  );
  expect(formatClock({ kind: 'open', workingDaysLeft: 0, closesOn })).toBe(
    'Open until the end of 4 December 2026',
  );
  expect(formatClock({ kind: 'over', closesOn })).toBe(
    'The time for comments ended on 4 December 2026',
  );
  expect(formatClock({ kind: 'returned', at: new Date('2026-12-01T15:02:00Z'), by: null })).toBe(
    'Sent back as a whole by the council on 1 December 2026 at 3:02pm',
  );
});
