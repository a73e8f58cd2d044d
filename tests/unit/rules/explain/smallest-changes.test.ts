import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Evidence, extents, strengthImpacts, weaknessImpacts } from '@/lib/domain/evidence';
import { compareGrades, type Grade } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { childrenInCareCriteria } from '@/lib/frameworks/criteria/children-in-care';
import type { Framework } from '@/lib/frameworks/framework';
import { frameworkFor } from '@/lib/frameworks/index';

import type { ChangeChoice } from '@/lib/rules/explain/kinds-of-change';
import { revisionsOf } from '@/lib/rules/explain/single-entry-edits';
import { smallestChanges } from '@/lib/rules/explain/smallest-changes';
import { gradeAreas } from '@/lib/rules/graded-area';
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

const area: JudgementArea = 'inCare';
const few = ['CC-03', 'CC-11', 'CC-15', 'CC-21'];
const criteria = childrenInCareCriteria.filter(({ id }) => few.includes(id));
/** A version with one judgement of four criteria, so that every change can be tried. */
const small: Framework = {
  ...ilacs2023,
  overall: 'none',
  tableOrder: [area],
  bodyOrder: [area],
  judgements: [{ area, name: 'Children in care', shortName: 'Children in care', criteria }],
};

const anyEntry = fc.oneof(
  fc
    .record({
      on: fc.constantFrom(...few),
      i: fc.constantFrom(...strengthImpacts),
      e: fc.constantFrom(...extents),
    })
    .map(({ on, i, e }) => strength('P', on, i, e)),
  fc
    .record({
      on: fc.constantFrom(...few),
      i: fc.constantFrom(...weaknessImpacts),
      e: fc.constantFrom(...extents),
    })
    .map(({ on, i, e }) => weakness('P', on, i, e)),
);
const anyEvidence = fc
  .array(anyEntry, { minLength: 6, maxLength: 9 })
  .map((entries) => entries.map((entry, index) => ({ ...entry, id: `P${index}` })));

function gradeOf(evidence: readonly Evidence[]): Grade | undefined {
  const own = gradeAreas(evidence, small).get(area)?.own;
  return own === 'undecided' ? undefined : own;
}

const everyAddition = few.flatMap((criterion) =>
  [strength('+', criterion, 'sound', 'some'), weakness('+', criterion, 'low', 'some')].flatMap(
    (entry) => [entry, ...revisionsOf(entry)],
  ),
);

/** Every evidence that one change of any kind leads to. */
function afterOneChange(evidence: readonly Evidence[]): Evidence[][] {
  const edited = evidence.flatMap((entry, index) => [
    evidence.toSpliced(index, 1),
    ...revisionsOf(entry).map((revised) => evidence.with(index, revised)),
  ]);
  return [...edited, ...everyAddition.map((entry) => [...evidence, entry])];
}

/** The evidence once every change of a set is made. */
function applied(evidence: readonly Evidence[], chosen: readonly ChangeChoice[]): Evidence[] {
  const changes = chosen.map(({ change }) => change);
  const gone = changes.flatMap((change) => (change.kind === 'add' ? [] : [change.entry.id]));
  const come = changes.flatMap((change) => {
    if (change.kind === 'add') return [change.added];
    return change.kind === 'revise' ? [change.revised] : [];
  });
  return [...evidence.filter(({ id }) => !gone.includes(id)), ...come];
}

function movesTo(towards: 'better' | 'worse', from: Grade, to: Grade | undefined): boolean {
  if (to === undefined) return false;
  return towards === 'better' ? compareGrades(to, from) < 0 : compareGrades(to, from) > 0;
}

describe('against every possible change', () => {
  test.each(['better', 'worse'] as const)(
    'one change is found towards %s when and only when there is one',
    (towards) => {
      fc.assert(
        fc.property(anyEvidence, (evidence) => {
          const grade = gradeOf(evidence);
          fc.pre(grade !== undefined);
          const possible = afterOneChange(evidence).some((changed) =>
            movesTo(towards, grade ?? 'good', gradeOf(changed)),
          );
          const found = smallestChanges(evidence, small, area, towards, { most: 1 });
          expect(found?.found).toBe(possible);
        }),
        { numRuns: 40 },
      );
    },
    20_000,
  );

  test('two changes are found towards better when and only when there are two', () => {
    fc.assert(
      fc.property(anyEvidence, (evidence) => {
        const grade = gradeOf(evidence);
        fc.pre(grade !== undefined && grade !== 'outstanding');
        const found = smallestChanges(evidence, small, area, 'better', { most: 2 });
        fc.pre(found?.found !== true || found.size === 2);
        const possible = afterOneChange(evidence).some((once) =>
          afterOneChange(once).some((twice) => movesTo('better', grade ?? 'good', gradeOf(twice))),
        );
        expect(found?.found).toBe(possible);
      }),
      { numRuns: 4 },
    );
  }, 60_000);

  test.each(['better', 'worse'] as const)(
    'every set towards %s moves the grade and none of its changes is spare',
    (towards) => {
      fc.assert(
        fc.property(anyEvidence, (evidence) => {
          const grade = gradeOf(evidence);
          fc.pre(grade !== undefined);
          const found = smallestChanges(evidence, small, area, towards, { most: 3 });
          const sets = found?.found ? found.sets : [];
          for (const { changes } of sets) {
            const apply = (chosen: readonly ChangeChoice[]) => applied(evidence, chosen);
            expect(movesTo(towards, grade ?? 'good', gradeOf(apply(changes)))).toBe(true);
            for (const index of changes.keys()) {
              const fewer = apply(changes.toSpliced(index, 1));
              expect(movesTo(towards, grade ?? 'good', gradeOf(fewer))).toBe(false);
            }
          }
        }),
        { numRuns: 60 },
      );
    },
    20_000,
  );
});
