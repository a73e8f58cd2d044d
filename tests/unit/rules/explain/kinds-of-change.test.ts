import { describe, expect, test } from 'vitest';
import { gradeJudgement } from '@/lib/rules/explain/graded-judgement';
import {
  additionsTo,
  entriesOf,
  nearestFirst,
  removals,
  revisions,
  stepsBetween,
  subjectOf,
} from '@/lib/rules/explain/kinds-of-change';
import { revisionsOf } from '@/lib/rules/explain/single-entry-edits';
import { ilacs2023, strength, weakness } from '@/tests/unit/rules/build';

const lapse = weakness('P1', 'LE-01', 'moderate', 'some');
const evidence = [
  lapse,
  { ...lapse, id: 'P2', summary: 'In other words' },
  weakness('P3', 'LE-01', 'moderate', 'some', { known: true }),
  weakness('P4', 'LE-01', 'moderate', 'many'),
  weakness('P5', 'LE-01', 'low', 'some'),
  weakness('P6', 'LE-02', 'moderate', 'some'),
  weakness('P7', 'LE-01', 'moderate', 'some', { also: ['LE-02'] }),
  weakness('P8', 'LE-01', 'low', 'isolated', { known: true }),
  strength('S1', 'LE-01', 'sound', 'some'),
  weakness('H1', 'LE-01', 'moderate', 'some', { headline: true }),
];

function judged() {
  const judgement = gradeJudgement(evidence, ilacs2023, 'leaders');
  if (!judgement) throw new Error('Leaders are judged');
  return judgement;
}

describe('changes that would do exactly the same', () => {
  const subjects = (choices: ReturnType<typeof removals>) =>
    choices.map(({ alike }) => alike.map(subjectOf));

  test('are made to entries alike in all that the rules see', () => {
    expect(subjects(removals(judged(), 'better'))).toEqual([
      ['P1', 'P2'],
      ['P3'],
      ['P4'],
      ['P5'],
      ['P6'],
      ['P7'],
      ['P8'],
    ]);
    expect(subjects(removals(judged(), 'worse'))).toEqual([['S1']]);
  });

  test('weigh an entry otherwise only where it is not weighed so already', () => {
    expect(subjects(revisions(judged(), 'better'))).toEqual([
      ['P1', 'P2'],
      ['P3'],
      ['P4'],
      ['P5'],
      ['P6'],
      ['P7'],
      ['S1'],
    ]);
  });

  test('say of an added entry that nobody recorded it', () => {
    for (const { added } of additionsTo(judged(), 'worse')) {
      expect(added).toMatchObject({ area: 'leaders', summary: 'An entry that is not recorded' });
    }
  });

  test('take entries out and put them in', () => {
    const revised = { ...lapse, extent: 'isolated' as const };

    expect(entriesOf({ kind: 'remove', entry: lapse })).toEqual({ without: [lapse], plus: [] });
    expect(entriesOf({ kind: 'revise', entry: lapse, revised })).toEqual({
      without: [lapse],
      plus: [revised],
    });
    expect(entriesOf({ kind: 'add', added: lapse })).toEqual({ without: [], plus: [lapse] });
  });
});

describe('ways of weighing an entry', () => {
  test.each([
    ['itself', {}, 0],
    ['another extent', { extent: 'widespread' }, 2],
    ['another impact', { impact: 'serious' }, 1],
    ['knowledge of leaders', { known: true }, 1],
    ['all three', { extent: 'isolated', impact: 'low', known: true }, 3],
  ] as const)('lie so many steps apart: %s', (_, changes, steps) => {
    const other = Object.assign({ ...lapse }, changes);

    expect(stepsBetween(lapse, other)).toBe(steps);
    expect(stepsBetween(other, lapse)).toBe(steps);
  });

  test('of strengths too, and none of what has neither extent nor impact', () => {
    const sound = strength('S1', 'LE-01', 'sound', 'some');
    const { extent: _, impact: __, direction: ___, ...bare } = sound;

    expect(stepsBetween(sound, strength('S2', 'LE-01', 'exceptional', 'many'))).toBe(3);
    expect(stepsBetween({ ...bare, direction: 'context' }, { ...bare, direction: 'context' })).toBe(
      0,
    );
  });

  test('come nearest first', () => {
    const steps = nearestFirst(revisionsOf(lapse), lapse).map((each) => stepsBetween(each, lapse));

    expect(steps).toHaveLength(23);
    expect(steps).toEqual(steps.toSorted((one, other) => one - other));
    expect(steps[0]).toBe(1);
  });
});
