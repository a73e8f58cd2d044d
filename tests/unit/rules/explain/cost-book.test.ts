import { describe, expect, test } from 'vitest';
import type { Evidence } from '@/lib/domain/evidence';
import { noEntry } from '@/lib/rules/counting/packed-evidence';
import { type CostBook, openCostBook, tryChange } from '@/lib/rules/explain/cost-book';
import { codeOf, gradeJudgement } from '@/lib/rules/explain/graded-judgement';
import { ilacs2023, strength, weakness } from '@/tests/unit/rules/build';

function judge(evidence: readonly Evidence[]) {
  const judgement = gradeJudgement(evidence, ilacs2023, 'helpAndProtection');
  if (!judgement) throw new Error('The judgement is one of the version’s');
  return judgement;
}

function bookOf(evidence: readonly Evidence[]): CostBook {
  return openCostBook(judge(evidence).counted, true);
}

const failing = weakness('P1', 'HP-02', 'serious', 'many');
const milder = weakness('P1', 'HP-02', 'low', 'many');
const strong = strength('P2', 'HP-05', 'strong', 'many', { also: ['HP-02', 'HP-08'] });
const lapse = weakness('P3', 'HP-05', 'moderate', 'some');
const evidence = [failing, strong, lapse];

describe('a book of what it takes to clear each criterion', () => {
  test.each<[string, Evidence | undefined, Evidence | undefined, Evidence[]]>([
    ['an entry gone', failing, undefined, [strong, lapse]],
    ['a strength gone from all its criteria', strong, undefined, [failing, lapse]],
    ['an entry weighed otherwise', failing, milder, [milder, strong, lapse]],
    ['an entry come', undefined, { ...lapse, id: 'P4' }, [...evidence, { ...lapse, id: 'P4' }]],
  ])('is kept in step with %s, and comes back', (_, gone, come, changed) => {
    const judgement = judge(evidence);
    const book = openCostBook(judgement.counted, true);
    const before = [...book.costs];
    const code = (entry: Evidence | undefined) => (entry ? codeOf(judgement, entry) : noEntry);

    const undo = tryChange(book, code(gone), code(come));
    expect(book.costs.filter((each) => each)).toEqual(bookOf(changed).costs.filter((each) => each));
    expect(book.counted.counts).toEqual(judge(changed).counted.counts);

    undo();
    expect([...book.costs]).toEqual(before);
    expect(book.counted.counts).toEqual(judge(evidence).counted.counts);
  });

  test('holds nothing where nothing is to be cleared', () => {
    const { counted } = judge(evidence);

    expect(openCostBook(counted, false).costs).toEqual([]);
    expect(bookOf(evidence).costs.filter((each) => each)).toHaveLength(22);
  });
});
