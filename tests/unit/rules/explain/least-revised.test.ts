import { describe, expect, test } from 'vitest';
import type { Evidence } from '@/lib/domain/evidence';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { Towards } from '@/lib/rules/explain/graded-judgement';
import type { Change } from '@/lib/rules/explain/kinds-of-change';
import { type SmallestChangesOptions, smallestChanges } from '@/lib/rules/explain/smallest-changes';
import { ids, ilacs2023, strengths, weakness } from '@/tests/unit/rules/build';

/** "remove P1", "revise P1: some low", "add HP-02: many strong". */
function inWords(change: Change): string {
  if (change.kind === 'remove') return `remove ${change.entry.id}`;
  const { criteria, extent, impact } = change.kind === 'add' ? change.added : change.revised;

  return `${change.kind} ${change.kind === 'add' ? criteria : change.entry.id}: ${extent} ${impact}`;
}

/** Each set of changes: what each change is, what else would do, and what instead. */
function setsOf(
  evidence: readonly Evidence[],
  towards: Towards,
  options: SmallestChangesOptions = {},
  area: JudgementArea = 'helpAndProtection',
) {
  const found = smallestChanges(evidence, ilacs2023, area, towards, { tries: 1e6, ...options });

  return found?.found
    ? found.sets.map(({ changes, grade }) => ({
        grade,
        changes: changes.map(({ change, alike, instead }) => ({
          change: inWords(change),
          alike: alike.slice(1).map(inWords),
          instead: instead && inWords(instead),
        })),
      }))
    : [];
}

const sound = strengths(ids('HP', 1, 14), 'sound');
/** So much strong practice that a few weaknesses are rare. */
const strong = ['a', 'b', 'c'].flatMap((turn) =>
  strengths(ids('HP', 1, 22), 'strong').map((entry) => ({ ...entry, id: entry.id + turn })),
);

describe('a set of changes as a reader is told of it', () => {
  test('weighs an entry no further than it takes, and says which other would do', () => {
    const lapses = ['P1', 'P2'].map((id) => weakness(id, 'HP-02', 'moderate', 'some'));

    expect(setsOf([...sound, ...lapses], 'better')).toEqual([
      {
        grade: 'good',
        changes: [
          {
            change: 'revise P1: isolated moderate',
            alike: ['revise P2: isolated moderate'],
            instead: 'remove P1',
          },
        ],
      },
    ]);
  });

  test('adds no more than it takes, and names every criterion that would do', () => {
    const [anywhere, vital] = setsOf(sound, 'worse', { kinds: ['add'] });

    expect(anywhere?.changes).toEqual([
      {
        change: 'add HP-01: many serious',
        alike: ids('HP', 2, 22).map((id) => `add ${id}: many serious`),
        instead: undefined,
      },
    ]);
    expect(vital).toEqual({
      grade: 'requiresImprovement',
      changes: [
        {
          change: 'add HP-02: many moderate',
          alike: ['HP-05', 'HP-08', 'HP-11', 'HP-12'].map((id) => `add ${id}: many moderate`),
          instead: undefined,
        },
      ],
    });
  });

  test('may add to one criterion again and again', () => {
    const lapses = ['P1', 'P2'].map((id) => weakness(id, 'HP-02', 'moderate', 'some'));

    expect(setsOf([...sound, ...lapses], 'better', { kinds: ['add'] })).toEqual([
      {
        grade: 'good',
        changes: Array(4).fill({
          change: 'add HP-02: isolated sound',
          alike: [],
          instead: undefined,
        }),
      },
    ]);
  });

  test('offers no entry to take out towards worse, nor a strength', () => {
    const worse = setsOf(sound, 'worse', { kinds: ['revise'] });
    const lapse = weakness('P1', 'HP-02', 'moderate', 'some');
    const minor = strengths(ids('HP', 1, 7), 'strong');
    const better = setsOf([...minor, ...sound.slice(7)], 'better', { kinds: ['revise'], sets: 1 });

    expect(worse).toEqual([]);
    expect(setsOf([...sound, lapse], 'worse', { kinds: ['revise'] })[0]?.changes).toEqual([
      { change: 'revise P1: some serious', alike: [], instead: undefined },
    ]);
    expect(better[0]?.changes.map(({ instead }) => instead)).not.toContain('remove SHP-09');
    expect(better[0]?.changes.every(({ instead }) => instead === undefined)).toBe(true);
  });

  test.each([
    ['six', ids('HP', 3, 6), 3, 6, true],
    ['eight: too many mixes to try', ids('HP', 3, 6), 4, 8, false],
  ])('may as well be the loss of each entry: %s', (_, criteria, each, size, offered) => {
    const lapses = criteria.flatMap((id) =>
      Array.from({ length: each }, (__, turn) =>
        weakness(`${id}.${turn}`, id, 'moderate', 'isolated'),
      ),
    );
    const [first] = setsOf([...strong, ...lapses], 'better', { kinds: ['revise'], sets: 1 });

    expect(first?.changes).toHaveLength(size);
    expect(first?.changes.map(({ change }) => change.split(': ')[1])).toEqual(
      Array(size).fill('isolated low'),
    );
    expect(first?.changes.map(({ instead }) => instead !== undefined)).toEqual(
      Array(size).fill(offered),
    );
  });

  test('takes another entry out just as it takes the first', () => {
    const lapses = ['P1', 'P2'].map((id) => weakness(id, 'HP-02', 'moderate', 'some'));
    const found = smallestChanges([...sound, ...lapses], ilacs2023, 'helpAndProtection', 'better', {
      kinds: ['remove'],
    });

    expect(found?.found ? found.sets[0]?.changes[0]?.alike : []).toEqual(
      lapses.map((entry) => ({ kind: 'remove', entry })),
    );
  });

  test('offers no loss where an entry has to be added besides to have enough of them', () => {
    const five = [
      ...strengths(['HP-01', 'HP-05', 'HP-07', 'HP-09'], 'sound'),
      weakness('P1', 'HP-02', 'serious', 'widespread'),
    ];
    const [first] = setsOf(five, 'better', { sets: 1 });

    expect(first?.changes.map(({ change }) => change.split(' ')[0])).toEqual(['revise', 'add']);
    expect(first?.changes.map(({ instead }) => instead)).toEqual([undefined, undefined]);
  });

  test('offers the loss of none where one of the mixes would not do', () => {
    // Six entries are needed, so none of them can be taken out.
    const five = ['HP-01', 'HP-02', 'HP-05', 'HP-07', 'HP-09'];
    const six = [...strengths(five, 'sound'), weakness('P1', 'HP-08', 'moderate', 'many')];

    expect(setsOf(six, 'better')[0]?.changes).toEqual([
      { change: 'revise P1: some moderate', alike: [], instead: undefined },
    ]);
  });
});
