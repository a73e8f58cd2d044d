import { describe, expect, test } from 'vitest';
import type { Evidence } from '@/lib/domain/evidence';
import { revisionsOf, singleEntryEdits } from '@/lib/rules/explain/single-entry-edits';
import { gradeOf, ids, ilacs2023, strength, strengths, weakness } from '@/tests/unit/rules/build';

const area = 'helpAndProtection';
const sound = strengths(ids('HP', 1, 14), 'sound');

describe('every other way of weighing an entry', () => {
  const inWords = (entry: Evidence) => `${entry.extent} ${entry.impact}`;

  test('of a strength', () => {
    expect(revisionsOf(strength('S1', 'HP-01', 'strong', 'many')).map(inWords)).toEqual([
      'isolated sound',
      'isolated strong',
      'isolated exceptional',
      'some sound',
      'some strong',
      'some exceptional',
      'many sound',
      'many exceptional',
      'widespread sound',
      'widespread strong',
      'widespread exceptional',
    ]);
  });

  test('of context: none', () => {
    const { direction: _, ...bare } = strength('S1', 'HP-01', 'sound', 'many');

    expect(revisionsOf({ ...bare, direction: 'context' })).toEqual([]);
  });
});

describe('what editing one entry alone would do', () => {
  /** Every edit tried by deriving the judgement anew. */
  function tried(evidence: readonly Evidence[]) {
    const grade = gradeOf(evidence, area);
    return evidence.map((entry, index) => ({
      id: entry.id,
      without: gradeOf(evidence.toSpliced(index, 1), area),
      moves: revisionsOf(entry)
        .map((revised) => ({ revised, grade: gradeOf(evidence.with(index, revised), area) }))
        .filter((each) => each.grade !== grade),
    }));
  }

  test('is that of each entry, though the rules see no difference between two', () => {
    const evidence = [
      ...sound,
      weakness('P1', 'HP-02', 'low', 'some'),
      weakness('P2', 'HP-02', 'low', 'some', { known: true }),
    ];
    expect(singleEntryEdits(evidence, ilacs2023, area)).toEqual(tried(evidence));
  });

  test('is not asked of the overall grade, which rests on judgements', () => {
    expect(singleEntryEdits(sound, ilacs2023, 'overallEffectiveness')).toEqual([]);
  });

  test('is nothing for an entry that names no criterion of the version, and that of the others', () => {
    const evidence = [
      weakness('P1', 'HP-99', 'low', 'isolated'),
      ...sound,
      weakness('P2', 'HP-02', 'low', 'isolated'),
    ];
    const edits = singleEntryEdits(evidence, ilacs2023, area);

    expect(edits.at(0)).toEqual({ id: 'P1', without: 'good', moves: [] });
    expect(edits.at(-1)?.moves).not.toEqual([]);
    expect(edits).toEqual(tried(evidence));
  });
});
