import { expect, test } from 'vitest';
import type { Change } from '@/lib/domain/checking';
import { describeChange, standingOf } from '@/lib/format/checking';

const at = new Date('2026-11-22T09:00:00Z');
const told = (change: Change) =>
  describeChange(change, { nameOf: () => 'Leaders' }).replace(' on 22 November 2026 at 9:00am', '');

test('a change says what, by whom and when', () => {
  expect(
    describeChange(
      { kind: 'evidence', reference: 'E12', deed: 'revised', at, by: 'Inspector' },
      { nameOf: () => '' },
    ),
  ).toBe('Evidence E12 was changed by Inspector on 22 November 2026 at 9:00am');
});

test('every kind of change has its words', () => {
  const change = { at, by: null };

  expect(told({ ...change, kind: 'evidence', reference: 'E1', deed: 'recorded' })).toBe(
    'Evidence E1 was recorded',
  );
  expect(told({ ...change, kind: 'evidence', reference: 'E1', deed: 'withdrawn' })).toBe(
    'Evidence E1 was withdrawn',
  );
  expect(told({ ...change, kind: 'judgement', area: 'leaders', grade: 'good' })).toBe(
    'Leaders was confirmed as good',
  );
  expect(told({ ...change, kind: 'summary' })).toBe('The summary was changed');
  expect(told({ ...change, kind: 'paragraph', number: 4 })).toBe('Paragraph 4 was changed');
  expect(told({ ...change, kind: 'paragraph', number: null })).toBe('A paragraph was removed');
  expect(told({ ...change, kind: 'area', number: 2 })).toBe('Area for improvement 2 was changed');
  expect(told({ ...change, kind: 'area', number: null })).toBe(
    'An area for improvement was removed',
  );
});

test('a judgement is open, confirmed, or changed since', () => {
  const confirmed = {
    version: 1,
    grade: 'good',
    derived: 'good',
    reason: null,
    digest: '',
    rulesVersion: '1.0.0',
    recordedAt: at,
    recordedBy: null,
  } as const;

  expect(standingOf({ confirmed: null, stands: false })).toBe('open');
  expect(standingOf({ confirmed, stands: true })).toBe('confirmed');
  expect(standingOf({ confirmed, stands: false })).toBe('changed');
});
