import { describe, expect, test } from 'vitest';
import type { Evidence } from '@/lib/domain/evidence';
import { gradeJudgement, type Towards } from '@/lib/rules/explain/graded-judgement';
import { type Change, changeKinds, subjectOf } from '@/lib/rules/explain/kinds-of-change';
import {
  isOutOfReach,
  leastSize,
  openSearch,
  type Search,
  searchSets,
} from '@/lib/rules/explain/search-changes';
import { usefulChanges } from '@/lib/rules/explain/useful-changes';
import { ids, ilacs2023, strength, strengths, weakness } from '@/tests/unit/rules/build';

/** A search among the changes given, or all that are useful. */
function searchOf(
  evidence: readonly Evidence[],
  towards: Towards,
  { changes, tries = 100 }: { changes?: readonly Change[]; tries?: number } = {},
): Search {
  const judgement = gradeJudgement(evidence, ilacs2023, 'helpAndProtection');
  if (!judgement) throw new Error('Help and protection is judged');
  const choices = changes
    ? changes.map((change) => ({ change, alike: [change] }))
    : usefulChanges(judgement, towards, changeKinds);

  return openSearch(judgement, towards, choices, { most: 5, tries });
}

const remove = (entry: Evidence): Change => ({ kind: 'remove', entry });
const removed = (sets: Change[][] | null) => sets?.map((set) => set.map(subjectOf));
const sound = strengths(ids('HP', 1, 14), 'sound');
const minor = weakness('P1', 'HP-09', 'low', 'some');
const weak = weakness('P2', 'HP-02', 'moderate', 'many');

describe('the size that sets begin with', () => {
  // Either rule is cleared by one change, but not by the same one: one stage fails across the service,
  // and there are two serious failures, of which one hangs on a single entry.
  const failing = [
    ...strengths(ids('HP', 6, 22), 'sound'),
    weakness('P1', 'HP-02', 'serious', 'widespread'),
    ...['P2', 'P3', 'P4'].map((id) => weakness(id, 'HP-02', 'serious', 'many')),
    weakness('P5', 'HP-03', 'serious', 'many'),
  ];

  test('is what all reasons for inadequate take together', () => {
    expect(leastSize(searchOf(failing, 'better'), 5)).toBe(2);
    expect(leastSize(searchOf([...sound, weak], 'better'), 5)).toBe(1);
    expect(leastSize(searchOf([...sound, weak], 'worse'), 5)).toBe(1);
  });

  test('is out of reach below that, which costs tries to find out', () => {
    const search = searchOf(failing, 'better');

    expect(isOutOfReach(search, 1)).toBe(true);
    expect(search.triesLeft).toBeLessThan(100);
    expect(isOutOfReach(search, 2)).toBe(false);
  });

  test('costs nothing to find out where no grade is inadequate', () => {
    const search = searchOf([...sound, weak], 'better');

    expect(isOutOfReach(search, 1)).toBe(false);
    expect(search.triesLeft).toBe(100);
  });
});

describe('what one strength could yet do towards outstanding, where nine core criteria have to be strong', () => {
  const core = ['01', '02', '05', '07', '08', '09', '11', '12', '14', '16', '18', '20', '22'];
  const practice = (strong: number, ...more: Evidence[]) => {
    const named = core.map((id) => `HP-${id}`);
    return [
      ...strengths(named.slice(0, strong)),
      ...strengths(named.slice(strong), 'sound'),
      ...more,
    ];
  };
  const naming = (main: string, ...also: string[]) =>
    strength('M', main, 'sound', 'many', { also });

  test.each<[string, Evidence[], boolean]>([
    ['two core criteria it names', practice(7, naming('HP-16', 'HP-18')), false],
    [
      'one, where the other lapses',
      practice(7, naming('HP-16', 'HP-18'), weakness('P1', 'HP-18', 'moderate', 'isolated')),
      true,
    ],
    ['one, where the other is not core', practice(7, naming('HP-16', 'HP-03')), true],
    ['one, where the other is strong already', practice(7, naming('HP-16', 'HP-01')), true],
    [
      'none by weighing a weakness that names two',
      practice(7, weakness('P1', 'HP-16', 'low', 'some', { also: ['HP-18'] })),
      true,
    ],
    ['one elsewhere, where it names none', practice(8, naming('HP-03', 'HP-04')), false],
  ])('%s', (_, evidence, outOfReach) => {
    expect(isOutOfReach(searchOf(evidence, 'better'), 1)).toBe(outOfReach);
  });

  test('it has done once it is taken', () => {
    const search = searchOf(practice(6, naming('HP-16', 'HP-18', 'HP-20')), 'better');
    const taken = search.steps
      .map(({ change }) => change)
      .filter((each) => subjectOf(each) === 'M');

    expect(taken).toHaveLength(1);
    expect(isOutOfReach(search, 1)).toBe(false);
    expect(isOutOfReach(search, 1, taken)).toBe(true);
  });
});

describe('a search for sets of changes', () => {
  test('gives up after so many tries', () => {
    const evidence = [...sound, minor, weak];
    const tried = (tries: number) =>
      searchSets(
        searchOf(evidence, 'better', { changes: [remove(minor), remove(weak)], tries }),
        1,
        5,
      );

    expect(tried(1)).toBeNull();
    expect(removed(tried(2))).toEqual([['P2']]);
  });

  test('gives what it found with its last try', () => {
    const search = searchOf([...sound, weak], 'better', { changes: [remove(weak)], tries: 1 });

    expect(removed(searchSets(search, 1, 5))).toEqual([['P2']]);
    expect(search.triesLeft).toBe(0);
  });

  test('tries each pair once', () => {
    const search = searchOf(sound, 'worse', { changes: sound.slice(0, 3).map(remove) });

    expect(searchSets(search, 2, 5)).toEqual([]);
    // Three to begin with, and three pairs of them.
    expect(search.triesLeft).toBe(94);
  });

  test('goes no further where what is left to do is out of reach', () => {
    // Two of the three have to go, so nothing is tried beside the minor weakness.
    const pattern = ['P2', 'P3', 'P4'].map((id) => weakness(id, 'HP-08', 'moderate', 'some'));
    const search = searchOf([...sound, minor, ...pattern], 'better', {
      changes: [minor, ...pattern].map(remove),
    });

    expect(removed(searchSets(search, 2, 1))).toEqual([['P2', 'P3']]);
    expect(search.triesLeft).toBe(97);
  });

  test('changes an entry once', () => {
    const [entry = minor] = sound;
    const revised = strength(entry.id, 'HP-01', 'sound', 'isolated');
    const changes: Change[] = [remove(entry), { kind: 'revise', entry, revised }];
    const search = searchOf(sound, 'worse', { changes });

    expect(searchSets(search, 2, 5)).toEqual([]);
    expect(search.triesLeft).toBe(98);
  });

  test('gives the first of several sets that change the same entries', () => {
    const revised = weakness('P2', 'HP-02', 'low', 'isolated');
    const revise: Change = { kind: 'revise', entry: weak, revised };
    const search = searchOf([...sound, weak], 'better', { changes: [revise, remove(weak)] });

    expect(searchSets(search, 1, 5)).toEqual([[revise]]);
  });

  test('tells entries apart whatever their ids', () => {
    // Four lapses beside six strengths are a pattern, as are three; two are not.
    const lapses = ['1', '23', '12', '3'].map((id) => weakness(id, 'HP-02', 'moderate', 'some'));
    const beside = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) =>
      strength(id, 'HP-02', 'sound', 'many'),
    );
    const evidence = [...sound.filter(({ id }) => id !== 'SHP-02'), ...beside, ...lapses];
    const search = searchOf(evidence, 'better', { changes: lapses.map(remove) });

    expect(removed(searchSets(search, 2, 10))).toEqual([
      ['1', '23'],
      ['1', '12'],
      ['1', '3'],
      ['23', '12'],
      ['23', '3'],
      ['12', '3'],
    ]);
  });
});
