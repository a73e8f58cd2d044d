import { describe, expect, test } from 'vitest';
import { buildCriteriaGrid, countCriteria, weightOf } from '@/lib/charts/criteria-grid';
import type { Evidence } from '@/lib/domain/evidence';

const criteria = [
  { id: 'HP-01', title: 'Early help', core: true },
  { id: 'HP-02', title: 'Front door', core: true },
  { id: 'HP-04', title: 'Out of hours', core: false },
];

const base = { area: 'helpAndProtection', headline: false, summary: 'Found' } as const;
const serious: Evidence = {
  ...base,
  id: 'P03',
  criteria: ['HP-02', 'HP-01'],
  direction: 'weakness',
  extent: 'many',
  impact: 'serious',
  known: false,
};
const low: Evidence = { ...serious, id: 'P10', criteria: ['HP-02'], impact: 'low' };
const strength: Evidence = {
  ...base,
  id: 'P02',
  criteria: ['HP-02'],
  direction: 'strength',
  extent: 'many',
  impact: 'exceptional',
};
const context: Evidence = { ...base, id: 'P09', criteria: ['HP-01'], direction: 'context' };

describe('buildCriteriaGrid', () => {
  test('places an entry on each of its criteria, in the column of its reach', () => {
    const { rows } = buildCriteriaGrid(criteria, [serious], ['P03']);

    expect(
      rows.map(({ cells }) => cells.many.map(({ id, deciding }) => ({ id, deciding }))),
    ).toEqual([[{ id: 'P03', deciding: true }], [{ id: 'P03', deciding: true }], []]);
  });

  test('puts weaknesses before strengths and the heaviest first', () => {
    const { rows } = buildCriteriaGrid(criteria, [strength, low, serious], []);

    expect(rows[1]?.cells.many.map(({ id }) => id)).toEqual(['P03', 'P10', 'P02']);
  });

  test('draws a column for what is not said only where something stands in it', () => {
    expect(buildCriteriaGrid(criteria, [serious], []).columns).toEqual([
      'isolated',
      'some',
      'many',
      'widespread',
    ]);
    expect(buildCriteriaGrid(criteria, [context], []).columns.at(-1)).toBe('notSaid');
  });

  test('leaves headlines out and says so', () => {
    const grid = buildCriteriaGrid(criteria, [{ ...serious, headline: true }], []);

    expect(grid.rows.every(({ covered }) => !covered)).toBe(true);
    expect(grid.headlines).toEqual(['P03']);
  });

  test('keeps an entry on criteria of another judgement in view', () => {
    const grid = buildCriteriaGrid(criteria, [{ ...serious, criteria: ['LE-09'] }], []);

    expect(grid.elsewhere.map(({ id }) => id)).toEqual(['P03']);
  });
});

test('countCriteria counts criteria and not entries', () => {
  const grid = buildCriteriaGrid(criteria, [serious, low, strength], []);

  expect(countCriteria(grid)).toEqual({
    all: 3,
    withWeaknesses: 2,
    withStrengths: 1,
    withoutEvidence: 1,
    coreWithoutEvidence: 0,
  });
});

test('weightOf puts both scales on the same three steps', () => {
  expect([weightOf('low'), weightOf('moderate'), weightOf('serious')]).toEqual([1, 2, 3]);
  expect([weightOf('sound'), weightOf('strong'), weightOf('exceptional')]).toEqual([1, 2, 3]);
  expect(weightOf(undefined)).toBe(1);
});
