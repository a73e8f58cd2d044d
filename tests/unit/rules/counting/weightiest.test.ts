import { describe, expect, test } from 'vitest';
import type { Evidence } from '@/lib/domain/evidence';
import { type CriterionFinding, findingsOf } from '@/lib/rules/area-findings';
import { cellsWhere, entriesIn, only, sizeOf } from '@/lib/rules/counting/entry-selection';
import { packEvidence } from '@/lib/rules/counting/packed-evidence';
import { weightiestAt, weightiestOf } from '@/lib/rules/counting/weightiest';
import { gradeAreas } from '@/lib/rules/graded-area';
import { ilacs2023, strength, weakness } from '@/tests/unit/rules/build';

const evidence = [
  weakness('P1', 'HP-02', 'low', 'widespread'),
  weakness('P9', 'HP-02', 'serious', 'some'),
  weakness('P7', 'HP-02', 'serious', 'some'),
  weakness('P8', 'HP-02', 'serious', 'many'),
  weakness('P2', 'HP-05', 'moderate', 'many'),
  weakness('P3', 'HP-05', 'serious', 'some'),
  strength('P4', 'HP-05', 'strong', 'many', { also: ['HP-02'] }),
];

function findingsIn(entries: readonly Evidence[]): CriterionFinding[] {
  const graded = gradeAreas(entries, ilacs2023).get('helpAndProtection');
  const findings = graded ? findingsOf(graded).criteria : [];

  return ['HP-02', 'HP-05'].flatMap((id) =>
    findings.filter(({ criterion }) => criterion.id === id),
  );
}

const [second, fifth] = findingsIn(evidence);
if (!second || !fifth) throw new Error('Both criteria have evidence');
const serious = cellsWhere('weaknesses', (impact) => impact === 'serious');
const moderate = cellsWhere('weaknesses', (impact) => impact === 'moderate');

describe('the weightiest entries', () => {
  test('come by impact, then extent, then id', () => {
    expect(weightiestOf([second.weaknesses], 9)).toEqual(['P8', 'P7', 'P9', 'P1']);
  });

  test.each([
    [4, ['P8', 'P7', 'P9', 'P1']],
    [3, ['P8', 'P7', 'P9']],
    [2, ['P8', 'P7']],
    [1, ['P8']],
  ])('are the first %d of them, and none of less weight instead', (most, expected) => {
    expect(weightiestOf([second.weaknesses], most)).toEqual(expected);
  });

  test('of several selections come together, each once', () => {
    expect(weightiestOf([second.weaknesses, fifth.weaknesses, second.weaknesses], 9)).toEqual([
      'P8',
      'P3',
      'P7',
      'P9',
      'P2',
      'P1',
    ]);
    expect(weightiestOf([second.strengths, fifth.strengths], 9)).toEqual(['P4']);
  });

  test('of a selection are only what is selected, whatever another holds', () => {
    const [some, others] = [only(second.weaknesses, serious), only(fifth.weaknesses, moderate)];

    expect(weightiestOf([some, others], 9)).toEqual(['P8', 'P7', 'P9', 'P2']);
    expect(sizeOf(some)).toBe(3);
    expect(
      entriesIn(some)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(['P7', 'P8', 'P9']);
  });

  test('are the same in whatever order they were recorded', () => {
    const [reversed] = findingsIn(evidence.toReversed());

    expect(reversed && weightiestOf([reversed.weaknesses], 2)).toEqual(['P8', 'P7']);
  });

  test('by their places among the evidence', () => {
    const packed = packEvidence(evidence, ilacs2023);

    expect(weightiestAt(packed, [0, 1, 2, 3, 4], 9)).toEqual(['P8', 'P7', 'P9', 'P2', 'P1']);
    expect(weightiestAt(packed, [0, 2, 1, 4], 2)).toEqual(['P7', 'P9']);
    expect(weightiestAt(packed, [0, 4], 2)).toEqual(['P2', 'P1']);
    expect(weightiestAt(packed, [], 2)).toEqual([]);
  });
});
