import { describe, expect, test } from 'vitest';
import type { Evidence } from '@/lib/domain/evidence';
import type { EvidenceState } from '@/lib/domain/evidence-record';
import {
  countByFilter,
  evidenceFiltersSchema,
  filterEvidence,
} from '@/lib/schemas/evidence-filters';

type Given = { state?: EvidenceState } & Partial<Pick<Evidence, 'area' | 'criteria'>>;

function entry(id: string, { state = 'recorded', ...given }: Given = {}) {
  const content: Evidence = {
    id,
    area: 'helpAndProtection',
    criteria: ['HP-02'],
    direction: 'weakness',
    extent: 'many',
    impact: 'moderate',
    known: false,
    headline: false,
    summary: 'Contacts wait.',
    ...given,
  };
  return { state, content };
}

const entries = [
  entry('E1'),
  entry('E2', { criteria: ['HP-05', 'HP-02'] }),
  entry('E3', { area: 'leaders', criteria: ['LE-08'] }),
  entry('E4', { state: 'withdrawn' }),
];

const idsOf = (found: readonly { content: Evidence }[]) => found.map(({ content }) => content.id);

describe('filters in an address', () => {
  test('are read as they are', () => {
    expect(
      evidenceFiltersSchema.parse({
        area: 'leaders',
        criterion: 'LE-08',
        direction: 'strength',
        state: 'withdrawn',
        page: '2',
      }),
    ).toEqual({
      area: 'leaders',
      criterion: 'LE-08',
      direction: 'strength',
      state: 'withdrawn',
      page: 2,
    });
  });

  test('are left out where nobody knows them', () => {
    expect(
      evidenceFiltersSchema.parse({
        area: 'weather',
        criterion: "HP-02' OR 1=1",
        direction: ['strength', 'weakness'],
        state: '',
        page: '-1',
        saved: 'something',
      }),
    ).toEqual({
      area: undefined,
      criterion: undefined,
      direction: undefined,
      state: undefined,
      page: 1,
    });
  });
});

describe('filtering entries', () => {
  test('leaves all without a filter', () => {
    expect(idsOf(filterEvidence(entries, {}))).toEqual(['E1', 'E2', 'E3', 'E4']);
  });

  test('asks for every filter at once, and for any criterion an entry names', () => {
    expect(idsOf(filterEvidence(entries, { criterion: 'HP-02', state: 'recorded' }))).toEqual([
      'E1',
      'E2',
    ]);
    expect(filterEvidence(entries, { area: 'leaders', criterion: 'HP-02' })).toEqual([]);
  });
});

describe('counting what each answer would leave', () => {
  test('counts under the other filters, not under its own', () => {
    const counts = countByFilter(entries, { area: 'leaders', state: 'recorded' });

    expect(counts.area).toEqual(
      new Map([
        ['helpAndProtection', 2],
        ['leaders', 1],
      ]),
    );
    expect(counts.criterion).toEqual(new Map([['LE-08', 1]]));
    expect(counts.state).toEqual(new Map([['recorded', 1]]));
  });

  test('counts an entry under each of its criteria', () => {
    expect(countByFilter(entries, {}).criterion).toEqual(
      new Map([
        ['HP-02', 3],
        ['HP-05', 1],
        ['LE-08', 1],
      ]),
    );
  });
});
