import { describe, expect, test } from 'vitest';
import type { Evidence } from '@/lib/domain/evidence';
import { frameworkFor } from '@/lib/frameworks';
import { draftParagraphs } from '@/lib/report/draft-paragraphs';

const framework = frameworkFor('ilacs-2026');
const area = 'helpAndProtection' as const;

const weakness = (id: string, criterion: string, given: Partial<Evidence> = {}): Evidence => ({
  id,
  area,
  criteria: [criterion],
  headline: given.headline ?? false,
  summary: given.summary ?? `${id} is weak.`,
  direction: 'weakness',
  extent: 'many',
  impact: 'serious',
  known: false,
  ...(given.metric ? { metric: given.metric } : {}),
});
const strength = (id: string, criterion: string): Evidence => ({
  id,
  area,
  criteria: [criterion],
  headline: false,
  summary: `${id} is strong`,
  direction: 'strength',
  extent: 'some',
  impact: 'sound',
});
const context = (id: string, criterion: string): Evidence => ({
  id,
  area,
  criteria: [criterion],
  headline: false,
  summary: `${id} is new.`,
  direction: 'context',
});

const draft = (evidence: readonly Evidence[], used: readonly string[] = []) =>
  draftParagraphs(evidence, framework, area, new Set(used));

describe('starting texts', () => {
  test('come by criterion in the order of the framework, strengths before weaknesses', () => {
    const drafts = draft([
      weakness('E1', 'HP-05'),
      weakness('E2', 'HP-02'),
      strength('E3', 'HP-02'),
    ]);

    expect(drafts).toEqual([
      { area, kind: 'finding', text: 'E3 is strong. E2 is weak.', evidence: ['E2', 'E3'] },
      { area, kind: 'finding', text: 'E1 is weak.', evidence: ['E1'] },
    ]);
  });

  test('begin with the conclusion, where entries state one', () => {
    const drafts = draft([weakness('E1', 'HP-02'), weakness('E2', 'HP-02', { headline: true })]);

    expect(drafts.map(({ kind, evidence }) => [kind, evidence])).toEqual([
      ['headline', ['E2']],
      ['finding', ['E1']],
    ]);
  });

  test('of nothing but context are context', () => {
    expect(draft([context('E1', 'HP-02')])).toMatchObject([
      { kind: 'context', text: 'E1 is new.' },
    ]);
  });

  test('give a figure its own sentence unless the words hold it', () => {
    const metric = { value: 4500, comparator: 'over' as const, unit: 'repeat contacts' };
    const [silent, told] = draft([
      weakness('E1', 'HP-02', { metric }),
      weakness('E2', 'HP-05', { metric, summary: 'There were over 4,500 repeat contacts' }),
    ]);

    expect(silent?.text).toBe('E1 is weak. The figure is over 4,500 repeat contacts.');
    expect(told?.text).toBe('There were over 4,500 repeat contacts.');
  });

  test('leave out what a paragraph rests on already, and other judgements', () => {
    const elsewhere: Evidence = { ...weakness('E2', 'LE-01'), area: 'leaders' };

    expect(draft([weakness('E1', 'HP-02'), elsewhere], ['E1'])).toEqual([]);
  });
});
