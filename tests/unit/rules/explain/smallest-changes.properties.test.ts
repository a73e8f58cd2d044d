import { ok, strictEqual } from 'node:assert';
import fc from 'fast-check';
import { describe } from 'vitest';
import { type Evidence, extents, strengthImpacts, weaknessImpacts } from '@/lib/domain/evidence';
import { compareGrades, type Grade } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { childrenInCareCriteria } from '@/lib/frameworks/criteria/children-in-care';
import type { Framework } from '@/lib/frameworks/framework';
import type { ChangeChoice, ChangeKind } from '@/lib/rules/explain/kinds-of-change';
import { revisionsOf } from '@/lib/rules/explain/single-entry-edits';
import { smallestChanges } from '@/lib/rules/explain/smallest-changes';
import { gradeAreas } from '@/lib/rules/graded-area';
import { ilacs2023, strength, weakness } from '@/tests/unit/rules/build';
import { law } from '@/tests/unit/rules/laws';

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

type Sort = 'better' | 'worse';
type Drawn = { evidence: Evidence[]; grade: Grade; towards: Sort };

function gradeOf(evidence: readonly Evidence[]): Grade | undefined {
  const own = gradeAreas(evidence, small).get(area)?.own;
  return own === 'undecided' ? undefined : own;
}

/** Evidence of one judgement that leads to a grade, and a way to move it. */
function anyGraded(least: number, most: number): fc.Arbitrary<Drawn> {
  const entry = fc.nat().map((number): Evidence => {
    const on = few[number % 4] ?? '';
    const also = number % 7 === 0 ? few.filter((id) => id !== on).slice(0, 1) : [];
    const extent = extents[(number >>> 4) % 4] ?? 'some';
    const third = (number >>> 8) % 3;
    return (number >>> 12) % 2 === 0
      ? strength('P', on, strengthImpacts[third] ?? 'sound', extent, { also })
      : weakness('P', on, weaknessImpacts[third] ?? 'low', extent, { also });
  });
  const entries = fc.array(entry, { minLength: least, maxLength: most, size: 'max' });

  return fc
    .record({ entries, towards: fc.constantFrom<Sort>('better', 'worse') })
    .map(({ entries: drawn, towards }) => {
      const evidence = drawn.map((each, index) => ({ ...each, id: `P${index}` }));
      return { evidence, towards, grade: gradeOf(evidence) };
    })
    .filter((drawn): drawn is Drawn => drawn.grade !== undefined);
}

const everyAddition = few.flatMap((criterion) =>
  [strength('+', criterion, 'sound', 'some'), weakness('+', criterion, 'low', 'some')].flatMap(
    (entry) => [entry, ...revisionsOf(entry)],
  ),
);

/** Every evidence that one change leads to. */
function afterOneChange(evidence: readonly Evidence[], kinds: readonly ChangeKind[]): Evidence[][] {
  return [
    ...(kinds.includes('remove') ? evidence.map((_, index) => evidence.toSpliced(index, 1)) : []),
    ...(kinds.includes('revise')
      ? evidence.flatMap((entry, index) =>
          revisionsOf(entry).map((revised) => evidence.with(index, revised)),
        )
      : []),
    ...(kinds.includes('add') ? everyAddition.map((entry) => [...evidence, entry]) : []),
  ];
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

function movesTo(towards: Sort, from: Grade, to: Grade | undefined): boolean {
  if (to === undefined) return false;
  return towards === 'better' ? compareGrades(to, from) < 0 : compareGrades(to, from) > 0;
}

const everyKind: readonly ChangeKind[] = ['remove', 'revise', 'add'];

describe('the smallest changes, against every possible change', () => {
  law(
    'smallest',
    'one change is found when and only when there is one, of each kind and of any',
    anyGraded(6, 9),
    ({ evidence, grade, towards }) => {
      for (const kinds of [...everyKind.map((kind) => [kind]), everyKind]) {
        const possible = afterOneChange(evidence, kinds).some((changed) =>
          movesTo(towards, grade, gradeOf(changed)),
        );
        const found = smallestChanges(evidence, small, area, towards, { kinds, most: 1 });
        strictEqual(found?.found, possible, kinds.join());
      }
    },
  );

  law(
    'smallestPair',
    'two changes are found when no single one will do and only when there are two',
    anyGraded(7, 8),
    ({ evidence, grade, towards }) => {
      for (const kinds of [['remove'], ['remove', 'revise']] satisfies ChangeKind[][]) {
        const found = smallestChanges(evidence, small, area, towards, { kinds, most: 2 });
        const once = afterOneChange(evidence, kinds);
        const moves = (changed: readonly Evidence[]) => movesTo(towards, grade, gradeOf(changed));
        if (once.some(moves)) {
          ok(found?.found && found.size === 1);
          continue;
        }
        const twice = once.some((changed) => afterOneChange(changed, kinds).some(moves));
        strictEqual(found?.found, twice, kinds.join());
        if (found?.found) strictEqual(found.size, 2);
      }
    },
  );

  law(
    'spare',
    'every set moves the grade to the one it says, and none of its changes is spare',
    anyGraded(6, 12),
    ({ evidence, grade, towards }) => {
      const found = smallestChanges(evidence, small, area, towards, { most: 3 });
      for (const { changes, grade: said } of found?.found ? found.sets : []) {
        strictEqual(changes.length, found?.found && found.size);
        const outcome = gradeOf(applied(evidence, changes));
        strictEqual(outcome, said);
        ok(movesTo(towards, grade, outcome));
        for (const index of changes.keys()) {
          const fewer = applied(evidence, changes.toSpliced(index, 1));
          ok(!movesTo(towards, grade, gradeOf(fewer)), 'A change is spare');
        }
      }
    },
  );
});
