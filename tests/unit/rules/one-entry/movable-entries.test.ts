import { describe, expect, test } from 'vitest';
import { type Evidence, extents, weaknessImpacts } from '@/lib/domain/evidence';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { packEvidence } from '@/lib/rules/counting/packed-evidence';
import { stepsBetween } from '@/lib/rules/explain/kinds-of-change';
import { revisionsOf } from '@/lib/rules/explain/single-entry-edits';
import { gradeAreas, gradePacked } from '@/lib/rules/graded-area';
import {
  eachMovable,
  type MovableEntries,
  noteMovable,
} from '@/lib/rules/one-entry/movable-entries';
import { editable } from '@/lib/rules/one-entry/single-edit';
import type { Rule } from '@/lib/rules/rule';
import { weaknessesNotRare } from '@/lib/rules/weaknesses-not-rare';
import { ids, ilacs2023, strength, strengths, weakness } from '@/tests/unit/rules/build';

const area = 'helpAndProtection';

/** The ids of the entries that are asked about. */
function movable(
  evidence: readonly Evidence[],
  judgement: JudgementArea = area,
  rules?: readonly Rule[],
): string[] {
  const packed = packEvidence(evidence, ilacs2023);
  const graded = gradePacked(packed, ilacs2023.limits, rules).get(judgement);
  if (!graded) throw new Error(`${judgement} is judged`);
  const found: MovableEntries = {
    main: packed.places.byNumber.map(() => 0),
    besides: packed.places.byNumber.map(() => 0),
  };
  noteMovable(editable(graded), found);
  const asked: string[] = [];
  eachMovable(graded.counted.tally.piles, found, (at) => asked.push(evidence[at]?.id ?? ''));

  return asked.toSorted();
}

/** The ids of those whose loss, or one step of theirs, moves the grade, each tried. */
function moving(evidence: readonly Evidence[]): string[] {
  const gradeOf = (entries: readonly Evidence[]) => gradeAreas(entries, ilacs2023).get(area)?.own;
  const now = gradeOf(evidence);

  return evidence
    .filter((entry, index) => {
      const steps = revisionsOf(entry).filter((each) => stepsBetween(each, entry) === 1);
      return [
        evidence.toSpliced(index, 1),
        ...steps.map((each) => evidence.with(index, each)),
      ].some((changed) => gradeOf(changed) !== now);
    })
    .map(({ id }) => id)
    .toSorted();
}

const sound = strengths(ids('HP', 1, 14), 'sound');
const lapse = (id: string, criterion: string) => weakness(id, criterion, 'moderate', 'some');
const cases: [string, Evidence[]][] = [
  ['nothing recorded', []],
  ['sound practice', sound],
  ['a weakness that decides', [...sound, weakness('P1', 'HP-02', 'moderate', 'many')]],
  [
    'two of them',
    [...sound, ...['P1', 'P2'].map((id) => weakness(id, 'HP-02', 'moderate', 'many'))],
  ],
  ['lapses near a pattern', [...sound, lapse('P1', 'HP-02'), lapse('P2', 'HP-05')]],
  ['barely enough evidence', strengths(['HP-01', 'HP-02', 'HP-05', 'HP-07', 'HP-08', 'HP-09'])],
  [
    'barely enough criteria',
    [...strengths(['HP-01', 'HP-02', 'HP-05', 'HP-07', 'HP-08']), ...sound.slice(0, 3)],
  ],
  [
    'a pattern among strengths',
    [
      ...sound,
      lapse('P1', 'HP-02'),
      lapse('P2', 'HP-02'),
      ...['S1', 'S2', 'S3'].map((id) => strength(id, 'HP-02', 'sound', 'some')),
    ],
  ],
  [
    'a pattern that one strength less would make',
    [
      ...sound,
      lapse('P1', 'HP-02'),
      lapse('P2', 'HP-02'),
      ...['S1', 'S2', 'S3', 'S4'].map((id) => strength(id, 'HP-02', 'sound', 'some')),
    ],
  ],
  ['barely strong', [...strengths(ids('HP', 1, 14)), ...strengths(ids('HP', 15, 22), 'sound')]],
  [
    'weaknesses that are barely rare',
    [
      ...strengths(ids('HP', 1, 22)),
      ...['P1', 'P2', 'P3', 'P4', 'P5'].map((id) => weakness(id, 'HP-03', 'low', 'isolated')),
    ],
  ],
  ['failures beyond doubt', ids('HP', 1, 9).map((id) => weakness(id, id, 'serious', 'widespread'))],
  [
    'every way of weighing',
    [
      ...sound,
      ...extents.flatMap((extent) =>
        weaknessImpacts.map((impact) => weakness(`${extent} ${impact}`, 'HP-13', impact, extent)),
      ),
    ],
  ],
];

describe('the entries that could move a judgement of practice', () => {
  test.each(cases)('are those that do, and no others: %s', (_, evidence) => {
    expect(movable(evidence)).toEqual(moving(evidence));
  });

  test('are all asked about where some name more criteria', () => {
    const evidence = [
      ...sound.slice(2),
      strength('P1', 'HP-01', 'strong', 'many', { also: ['HP-02', 'HP-15'] }),
      lapse('P2', 'HP-02'),
      lapse('P3', 'HP-02'),
    ];
    const asked = movable(evidence);

    expect(moving(evidence).filter((id) => !asked.includes(id))).toEqual([]);
  });

  test('are asked about once, though they move it through every criterion they name', () => {
    const decides = weakness('P1', 'HP-02', 'moderate', 'many', { also: ['HP-15'] });
    const [first, ...others] = strengths(['HP-02', 'HP-05', 'HP-07', 'HP-08', 'HP-09']);
    const needed = strength('P1', 'HP-01', 'strong', 'widespread', { also: ['HP-02'] });
    const barelyEnough = [needed, ...(first ? [first] : []), ...others];

    expect(movable([...sound, decides])).toEqual(['P1']);
    expect(movable(barelyEnough)).toEqual(barelyEnough.map(({ id }) => id).toSorted());
  });

  test('are not those that name more criteria, none of which hinges on them', () => {
    const again = sound.map((entry) => ({ ...entry, id: `${entry.id} again` }));
    const more = strength('P1', 'HP-01', 'sound', 'isolated', { also: ['HP-02', 'HP-05'] });

    expect(movable([...sound, ...again, more])).toEqual([]);
  });

  test('are not the only strong practice on criteria that are weak with it or without', () => {
    const weak = ['HP-01', 'HP-07'].flatMap((criterion) =>
      ['W1', 'W2'].map((id) => weakness(`${criterion} ${id}`, criterion, 'moderate', 'many')),
    );
    const strong = strength('P1', 'HP-01', 'strong', 'many', { also: ['HP-07'] });

    expect(movable([...sound, ...weak, strong])).not.toContain('P1');
  });
});

test('what leaders know is asked about, because it is held against them where it is serious', () => {
  // The criterion fails either way, but one weakness more and they are not rare.
  const evidence = [
    ...strengths(ids('LE', 3, 12)),
    weakness('P1', 'LE-02', 'serious', 'many'),
    weakness('P2', 'LE-02', 'moderate', 'many', { known: true }),
  ];
  expect(movable(evidence, 'leaders', [weaknessesNotRare])).toContain('P2');
});
