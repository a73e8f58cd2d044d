import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Evidence, extents, strengthImpacts, weaknessImpacts } from '@/lib/domain/evidence';
import { compareGrades, type Grade } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { childrenInCareCriteria } from '@/lib/frameworks/criteria/children-in-care';
import type { Framework } from '@/lib/frameworks/framework';
import type { ChangeChoice } from '@/lib/rules/explain/kinds-of-change';
import { smallestChanges } from '@/lib/rules/explain/smallest-changes';
import { gradeAreas } from '@/lib/rules/graded-area';
import { ilacs2023, strength, weakness } from '@/tests/unit/rules/build';

type Sort = 'better' | 'worse';

/** Fewer cases where many versions of the rules are tried: the share of them. */
const share = Number(process.env.PROOF_SHARE ?? '1');

const area: JudgementArea = 'inCare';
const few = ['CC-03', 'CC-11', 'CC-15', 'CC-21'];
const criteria = childrenInCareCriteria.filter(({ id }) => few.includes(id));
/** A version with one judgement of four criteria, so that every set of changes can be tried. */
const small: Framework = {
  ...ilacs2023,
  overall: 'none',
  tableOrder: [area],
  bodyOrder: [area],
  judgements: [{ area, name: 'Children in care', shortName: 'Children in care', criteria }],
};

/** One to three criteria, the main one first. */
const anyPlaces = fc.shuffledSubarray(few, { minLength: 1, maxLength: 3 });
const anyEntry = fc.oneof(
  fc
    .tuple(anyPlaces, fc.constantFrom(...strengthImpacts), fc.constantFrom(...extents))
    .map(([on, impact, extent]) => ({
      ...strength('P', 'CC-03', impact, extent),
      criteria: on,
    })),
  fc
    .tuple(anyPlaces, fc.constantFrom(...weaknessImpacts), fc.constantFrom(...extents))
    .map(([on, impact, extent]) => ({
      ...weakness('P', 'CC-03', impact, extent),
      criteria: on,
    })),
);
const anyEvidence = fc
  .array(anyEntry, { minLength: 6, maxLength: 9 })
  .map((entries) => entries.map((entry, index) => ({ ...entry, id: `P${index}` })));

function gradeOf(evidence: readonly Evidence[]): Grade | undefined {
  const own = gradeAreas(evidence, small).get(area)?.own;
  return own === 'undecided' ? undefined : own;
}

function movesTo(towards: Sort, from: Grade, to: Grade | undefined): boolean {
  if (to === undefined) return false;
  return towards === 'better' ? compareGrades(to, from) < 0 : compareGrades(to, from) > 0;
}

/** An entry weighed as far that way as it goes. */
function furthest(entry: Evidence, towards: Sort): Evidence {
  if (entry.direction === 'strength') {
    return towards === 'better'
      ? { ...entry, extent: 'widespread', impact: 'exceptional' }
      : { ...entry, extent: 'isolated', impact: 'sound' };
  }
  return towards === 'better'
    ? { ...entry, direction: 'weakness', extent: 'isolated', impact: 'low', known: true }
    : { ...entry, direction: 'weakness', extent: 'widespread', impact: 'serious', known: false };
}

/** Every evidence that one change leads to, as far as it goes: by the laws of the rules others do no more. */
function afterOneChange(evidence: readonly Evidence[], towards: Sort): Evidence[][] {
  const added = few.map((criterion) =>
    towards === 'better'
      ? strength('+', criterion, 'exceptional', 'widespread')
      : weakness('+', criterion, 'serious', 'widespread'),
  );
  return [
    ...evidence.flatMap((entry, index) => [
      evidence.toSpliced(index, 1),
      evidence.with(index, furthest(entry, towards)),
    ]),
    ...added.map((entry) => [...evidence, entry]),
  ];
}

/** The fewest changes that move the grade, every set tried; null where it takes more than the most. */
function leastOf(evidence: readonly Evidence[], towards: Sort, most: number): number | null {
  const grade = gradeOf(evidence) ?? 'good';
  let reached: Evidence[][] = [[...evidence]];
  for (let size = 1; size <= most; size += 1) {
    const next = reached.flatMap((each) => afterOneChange(each, towards));
    const keyed = next.map(
      (each) =>
        [
          each
            .map((entry) => JSON.stringify(entry))
            .toSorted()
            .join(),
          each,
        ] as const,
    );
    reached = [...new Map(keyed).values()];
    if (reached.some((each) => movesTo(towards, grade, gradeOf(each)))) return size;
  }
  return null;
}

/** The evidence once every change of a set is made, or what would do instead of it. */
function applied(evidence: readonly Evidence[], chosen: readonly ChangeChoice[]): Evidence[] {
  const changes = chosen.map(({ change }) => change);
  const gone = changes.flatMap((change) => (change.kind === 'add' ? [] : [change.entry.id]));
  const come = changes.flatMap((change) => {
    if (change.kind === 'add') return [change.added];
    return change.kind === 'revise' ? [change.revised] : [];
  });
  return [...evidence.filter(({ id }) => !gone.includes(id)), ...come];
}

describe('the smallest changes, against every set of changes', () => {
  test.each(['better', 'worse'] as const)(
    'are the fewest of all towards %s, however many they are',
    (towards) => {
      fc.assert(
        fc.property(anyEvidence, (evidence) => {
          const grade = gradeOf(evidence);
          fc.pre(grade !== undefined);
          fc.pre(grade !== (towards === 'better' ? 'outstanding' : 'inadequate'));
          const found = smallestChanges(evidence, small, area, towards, { most: 4, tries: 1e6 });
          expect(found?.found ? found.size : null).toBe(leastOf(evidence, towards, 4));
        }),
        { numRuns: 40 * share },
      );
    },
    60_000,
  );

  test('are not said to be more than they are where the search gives up', () => {
    fc.assert(
      fc.property(anyEvidence, fc.integer({ min: 1, max: 60 }), (evidence, tries) => {
        const whole = smallestChanges(evidence, small, area, 'better', { tries: 1e6 });
        fc.pre(whole?.found === true);
        const size = whole?.found ? whole.size : 0;
        const short = smallestChanges(evidence, small, area, 'better', { tries });
        expect(short?.found ? short.size : size).toBe(size);
        expect(short?.found === false ? short.tried : 0).toBeLessThan(size);
      }),
      { numRuns: 200 * share },
    );
  }, 20_000);

  test('may be the loss of an entry instead, whatever is made of the others', () => {
    fc.assert(
      fc.property(anyEvidence, fc.nat(), (evidence, choice) => {
        const grade = gradeOf(evidence) ?? 'good';
        const found = smallestChanges(evidence, small, area, 'better');
        const sets = found?.found ? found.sets : [];
        const mixed = sets.map(({ changes }) =>
          changes.map((each, index) =>
            (choice >> index) & 1 && each.instead ? { ...each, change: each.instead } : each,
          ),
        );
        const moved = mixed.map((set) => movesTo('better', grade, gradeOf(applied(evidence, set))));
        expect(moved).toEqual(sets.map(() => true));
      }),
      { numRuns: 200 * share },
    );
  }, 20_000);
});
