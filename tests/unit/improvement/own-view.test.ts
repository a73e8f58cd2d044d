import { describe, expect, test } from 'vitest';
import type { Inspection } from '@/lib/domain/inspection-record';
import { compareOwnGrade, standingAt } from '@/lib/improvement/own-view';

const inspection = (publishedOn: string, outcome: 'good' | 'inadequate'): Inspection => ({
  id: publishedOn,
  laCode: '861',
  laName: 'Stoke-on-Trent',
  framework: 'ilacs-2018',
  type: 'standardInspection',
  typeInferred: false,
  status: 'published',
  origin: 'publishedRecord',
  evidenceVisibility: 'team',
  startedOn: publishedOn,
  endedOn: null,
  publishedOn,
  leadInspectors: [],
  theme: null,
  themeAsPrinted: null,
  localTermForCareLeavers: null,
  reportUrl: null,
  source: null,
  notes: null,
  embargoedUntil: null,
  judgements: [{ area: 'leaders', outcome, version: 1, reason: null, source: null }],
});

describe('the inspectors’ view on a day', () => {
  const both = [inspection('2022-11-25', 'good'), inspection('2019-03-18', 'inadequate')];

  test('is that of the newest report published by then', () => {
    expect(standingAt(both, 'leaders', '2019-03-17')).toBeNull();
    expect(standingAt(both, 'leaders', '2019-03-18')?.outcome).toBe('inadequate');
    expect(standingAt(both, 'leaders', '2023-01-01')?.outcome).toBe('good');
    expect(standingAt(both, 'inCare', '2023-01-01')).toBeNull();
  });
});

describe('the gap', () => {
  test('is said in grades, and not at all where inspectors did not judge', () => {
    expect(compareOwnGrade('good', 'inadequate')).toBe(
      'You see it 2 grades better than inspectors did.',
    );
    expect(compareOwnGrade('requiresImprovement', 'good')).toBe(
      'You see it one grade worse than inspectors did.',
    );
    expect(compareOwnGrade('good', 'good')).toBe('You see it as inspectors did.');
    expect(compareOwnGrade('good', 'notJudged')).toContain('cannot be compared');
  });
});
