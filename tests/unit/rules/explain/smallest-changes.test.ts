import { describe, expect, test } from 'vitest';
import type { Evidence } from '@/lib/domain/evidence';
import { criterionOf, frameworkFor } from '@/lib/frameworks/index';

import type { ChangeChoice, ChangeKind } from '@/lib/rules/explain/kinds-of-change';
import { smallestChanges } from '@/lib/rules/explain/smallest-changes';
import { gradeAreas } from '@/lib/rules/graded-area';
import { helpAndProtection as stokeHelpAndProtection } from '@/tests/cases/stoke-on-trent-2019';
import { helpAndProtection } from '@/tests/cases/trafford-2026';
import { ids, ilacs2023, strength, strengths, weakness } from '@/tests/unit/rules/build';

const sound = strengths(ids('HP', 1, 14), 'sound');

/** What a set would do, in a word each. */
function inWords(changes: readonly ChangeChoice[]): string[] {
  return changes.map(({ change }) => {
    if (change.kind === 'remove') return `remove ${change.entry.id}`;
    const { criteria, direction, extent, impact } =
      change.kind === 'add' ? change.added : change.revised;
    const what =
      change.kind === 'add' ? `add ${direction} ${criteria}` : `revise ${change.entry.id}`;
    return `${what} ${extent} ${impact}`;
  });
}

describe('the smallest changes that move a grade', () => {
  test('name the one entry to lose', () => {
    const evidence = [...sound, weakness('P1', 'HP-02', 'moderate', 'many')];
    const found = smallestChanges(evidence, ilacs2023, 'helpAndProtection', 'better', {
      kinds: ['remove'],
    });

    expect(found).toMatchObject({ found: true, size: 1, sets: [{ grade: 'good' }] });
    expect(found?.found ? found.sets.map(({ changes }) => inWords(changes)) : []).toEqual([
      ['remove P1'],
    ]);
    expect(found?.found ? found.sets[0]?.changes[0]?.change : undefined).toEqual({
      kind: 'remove',
      entry: evidence.at(-1),
    });
  });

  test('revise no more than the move takes', () => {
    const evidence = [...sound, weakness('P1', 'HP-02', 'moderate', 'many')];
    const found = smallestChanges(evidence, ilacs2023, 'helpAndProtection', 'better', {
      kinds: ['revise'],
    });

    expect(found?.found ? found.sets.map(({ changes }) => inWords(changes)) : []).toEqual([
      ['revise P1 some moderate'],
    ]);
  });

  test('add the least that would make it worse', () => {
    const found = smallestChanges(sound, ilacs2023, 'helpAndProtection', 'worse', {
      kinds: ['add'],
      sets: 50,
    });

    expect(found).toMatchObject({ found: true, size: 1 });
    expect(
      found?.found
        ? found.sets
            .flatMap(({ changes }) => inWords(changes))
            .filter((each) => each.includes('HP-02'))
        : [],
    ).toEqual(['add weakness HP-02 many moderate']);
  });

  test('say when no loss could do it', () => {
    expect(
      smallestChanges(sound, ilacs2023, 'helpAndProtection', 'better', { kinds: ['remove'] }),
    ).toEqual({ found: false, because: 'impossible', tried: 1 });
  });

  test('say when more would be needed than were tried', () => {
    expect(
      smallestChanges(sound, ilacs2023, 'helpAndProtection', 'better', { kinds: ['add'], most: 2 }),
    ).toEqual({ found: false, because: 'notWithin', tried: 2 });
  });

  test('cannot lift leaders whom practice holds down', () => {
    const evidence = [
      ...sound,
      weakness('P1', 'HP-02', 'moderate', 'many'),
      ...strengths(ids('LE', 1, 12)),
    ];

    expect(smallestChanges(evidence, ilacs2023, 'leaders', 'better')).toEqual({
      found: false,
      because: 'heldByPractice',
      tried: 0,
    });
  });

  test('can lower leaders whom practice holds down', () => {
    const evidence = [
      ...sound,
      weakness('P1', 'HP-02', 'moderate', 'many'),
      ...strengths(ids('LE', 1, 12)),
    ];

    expect(
      smallestChanges(evidence, ilacs2023, 'leaders', 'worse', { kinds: ['add'], sets: 1 }),
    ).toMatchObject({ found: true, size: 1, sets: [{ grade: 'requiresImprovement' }] });
  });

  test('end at outstanding too', () => {
    expect(
      smallestChanges(strengths(ids('HP', 1, 22)), ilacs2023, 'helpAndProtection', 'better'),
    ).toEqual({ found: false, because: 'endOfScale', tried: 0 });
  });

  describe('where three entries make a pattern and two have to go', () => {
    const five = ['HP-01', 'HP-02', 'HP-05', 'HP-07', 'HP-09'];
    const pattern = ['P1', 'P2', 'P3'].map((id) => weakness(id, 'HP-08', 'moderate', 'some'));
    const within = (tries: number, most = 12) =>
      smallestChanges(
        [...strengths(five, 'sound'), ...pattern],
        ilacs2023,
        'helpAndProtection',
        'better',
        { kinds: ['remove'], tries, most },
      );

    test('are found though the loss of all three would leave too little evidence', () => {
      expect(within(100)).toMatchObject({ found: true, size: 2 });
    });

    test('are looked for up to the most that is asked for', () => {
      expect(within(100, 2)).toMatchObject({ found: true, size: 2 });
      expect(within(100, 1)).toEqual({ found: false, because: 'notWithin', tried: 1 });
    });

    test('take a try for each, since no single loss is tried', () => {
      expect(within(2)).toMatchObject({ found: true, size: 2 });
      expect(within(1)).toEqual({ found: false, because: 'notWithin', tried: 1 });
    });
  });

  describe('where ten minor weaknesses are too many beside 22 strengths', () => {
    const minor = ids('HP', 1, 10).map((id) => weakness(id, id, 'low', 'isolated'));
    const by = (kinds: readonly ChangeKind[]) =>
      smallestChanges(
        [...strengths(ids('HP', 1, 22)), ...minor],
        ilacs2023,
        'helpAndProtection',
        'better',
        { kinds },
      );

    test('are the loss of five of them: five of 27 entries are fewer than one in five', () => {
      expect(by(['remove', 'revise'])).toMatchObject({ found: true, size: 5 });
    });

    test('are impossible where they are weighed otherwise, which leaves as many', () => {
      expect(by(['revise'])).toEqual({ found: false, because: 'impossible', tried: 1 });
    });
  });

  test('end where the scale ends', () => {
    const failing = ['HP-02', 'HP-05'].map((id) => weakness(id, id, 'serious', 'many'));

    expect(smallestChanges(failing, ilacs2023, 'helpAndProtection', 'worse')).toEqual({
      found: false,
      because: 'endOfScale',
      tried: 0,
    });
  });

  test('are unknown for an undecided judgement and for the overall grade', () => {
    expect(smallestChanges([], ilacs2023, 'helpAndProtection', 'better')).toBeUndefined();
    expect(smallestChanges(sound, ilacs2023, 'overallEffectiveness', 'better')).toBeUndefined();
  });

  test('would lift Trafford 2026 by the loss of either serious failure', () => {
    const found = smallestChanges(
      helpAndProtection,
      frameworkFor('ilacs-2026'),
      'helpAndProtection',
      'better',
      { kinds: ['remove'] },
    );

    expect(found?.found ? found.sets.map(({ changes }) => inWords(changes)) : []).toEqual([
      ['remove P01'],
      ['remove P06a'],
    ]);
  });
});

describe('one strength that names several criteria', () => {
  /** Strong on some core criteria, sound on the others; nine of thirteen have to be strong. */
  const practice = (strong: number, ...more: string[][]) => {
    const core = ids('HP', 1, 22).filter((id) => criterionOf(ilacs2023, id)?.core);
    return [
      ...strengths(core.slice(0, strong)),
      ...strengths(core.slice(strong), 'sound'),
      ...more.map(([main = '', ...also], at) =>
        strength(`M${at}`, main, 'sound', 'many', { also }),
      ),
    ];
  };
  const towardsOutstanding = (evidence: readonly Evidence[]) => {
    const found = smallestChanges(evidence, ilacs2023, 'helpAndProtection', 'better', {
      tries: 1e6,
      sets: 1,
    });
    return found?.found ? found.sets.flatMap(({ changes }) => inWords(changes)) : [];
  };

  test('may make all of them strong at once', () => {
    const evidence = practice(6, ['HP-16', 'HP-18', 'HP-20']);

    expect(towardsOutstanding(evidence)).toEqual(['revise M0 many strong']);
  });

  test('may do so after another has', () => {
    const evidence = practice(3, ['HP-16', 'HP-18', 'HP-20'], ['HP-14', 'HP-12', 'HP-11']);

    expect(towardsOutstanding(evidence)).toEqual([
      'revise M0 many strong',
      'revise M1 many strong',
    ]);
  });

  test('is taken before one that names fewer, and each makes a criterion strong once', () => {
    expect(
      towardsOutstanding(practice(6, ['HP-16', 'HP-18'], ['HP-14', 'HP-12', 'HP-20'])),
    ).toEqual(['revise M1 many strong']);
    expect(
      towardsOutstanding(practice(5, ['HP-16', 'HP-18', 'HP-20'], ['HP-16', 'HP-18', 'HP-12'])),
    ).toHaveLength(2);
    expect(
      towardsOutstanding(practice(4, ['HP-16', 'HP-18', 'HP-20'], ['HP-16', 'HP-18', 'HP-12'])),
    ).toHaveLength(3);
  });
});

describe('the smallest changes to Stoke-on-Trent 2019, help and protection', () => {
  const stoke = frameworkFor('ilacs-2018');
  const setsFound = () => {
    const found = smallestChanges(stokeHelpAndProtection, stoke, 'helpAndProtection', 'better');
    return found?.found ? found.sets : [];
  };

  test('are four at once, and there is no other set of four entries', () => {
    expect(setsFound().map(({ changes }) => inWords(changes))).toEqual([
      [
        'revise P03 some serious',
        'revise P04 widespread moderate',
        'revise P05a widespread moderate',
        'revise P06 some serious',
      ],
    ]);
  });

  test('may as well be the loss of those entries', () => {
    const instead = setsFound().flatMap(({ changes }) => changes);

    expect(instead.map((each) => each.instead?.kind)).toEqual([
      'remove',
      'remove',
      'remove',
      'remove',
    ]);
  });

  test('are no fewer: no three of the entries, taken out together, move it', () => {
    const without = (ids: readonly string[]) =>
      stokeHelpAndProtection.filter(({ id }) => !ids.includes(id));
    const ids = stokeHelpAndProtection.map(({ id }) => id);
    const threes = ids.flatMap((first, at) =>
      ids
        .slice(at + 1)
        .flatMap((second, next) => ids.slice(at + next + 2).map((third) => [first, second, third])),
    );
    const grades = threes.map(
      (three) => gradeAreas(without(three), stoke).get('helpAndProtection')?.own,
    );
    expect(new Set(grades)).toEqual(new Set(['inadequate']));
  });
});
