import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import { describe } from 'vitest';
import { type Evidence, extents, isStrength, isWeakness } from '@/lib/domain/evidence';
import type { Framework } from '@/lib/frameworks/framework';
import { countArea } from '@/lib/rules/area-counts';
import { addressIn, packEntry } from '@/lib/rules/counting/packed-evidence';
import type { Robustness } from '@/lib/rules/derivation';
import { deriveJudgements } from '@/lib/rules/derive-judgements';
import { revisionsOf, singleEntryEdits } from '@/lib/rules/explain/single-entry-edits';
import { gradeAreas } from '@/lib/rules/graded-area';
import { settle } from '@/lib/rules/settle';
import { change, gradeIf } from '@/lib/rules/what-if';
import { anyInspection, smallInspection } from './arbitraries';
import { law } from './laws';

/** Every grade, derived anew and nothing else. */
function outcomesOf(evidence: readonly Evidence[], framework: Framework): Map<string, string> {
  const own = new Map(
    [...gradeAreas(evidence, framework)].map(([area, graded]) => [area, graded.own] as const),
  );
  return new Map(settle(own, framework).grades);
}

function robustnessIn(evidence: readonly Evidence[], framework: Framework) {
  return deriveJudgements(evidence, framework).judgements.flatMap((judgement) =>
    judgement.status === 'derived' ? [{ area: judgement.area, ...judgement.robustness }] : [],
  );
}

/** Judgements that stand otherwise in other evidence. */
function moved(then: Map<string, string>, changed: readonly Evidence[], framework: Framework) {
  const now = outcomesOf(changed, framework);

  return [...then.keys()].filter((area) => then.get(area) !== now.get(area));
}

const impactsOf = (entry: Evidence) =>
  isStrength(entry) ? ['sound', 'strong', 'exceptional'] : ['low', 'moderate', 'serious'];

/** Weighed one step differently: its extent or its impact, and nothing else. */
function isOneStep(changed: Evidence, entry: Evidence): boolean {
  const step = (scale: readonly string[], from = '', to = '') =>
    Math.abs(scale.indexOf(from) - scale.indexOf(to));
  const known = (each: Evidence) => isWeakness(each) && each.known;

  return (
    known(changed) === known(entry) &&
    step(extents, changed.extent, entry.extent) +
      step(impactsOf(entry), changed.impact, entry.impact) ===
      1
  );
}

function levelOf(isDecisive: boolean, isSensitive: boolean): Robustness['level'] {
  if (isDecisive) return 'oneEntry';
  return isSensitive ? 'nearBoundary' : 'firm';
}

describe('one entry lost or weighed differently', () => {
  law(
    'decisive',
    'an entry is called decisive when, and only when, losing it moves the grade',
    anyInspection,
    ({ framework, evidence }) => {
      const then = outcomesOf(evidence, framework);
      const moving = evidence.map((entry) => ({
        id: entry.id,
        areas: moved(
          then,
          evidence.filter((other) => other !== entry),
          framework,
        ),
      }));
      for (const { area, level, decisiveEntries } of robustnessIn(evidence, framework)) {
        const decisive = moving.filter(({ areas }) => areas.includes(area)).map(({ id }) => id);
        strictEqual(level === 'oneEntry', decisive.length > 0);
        strictEqual(decisiveEntries.length, Math.min(decisive.length, 12));
        ok(decisiveEntries.every((id) => decisive.includes(id)));
      }
    },
  );

  law(
    'sensitive',
    'a grade is near a boundary when, and only when, one step in weighing an entry would move it',
    smallInspection,
    ({ framework, evidence }) => {
      const then = outcomesOf(evidence, framework);
      const moving = evidence.map((entry, index) => ({
        id: entry.id,
        lost: moved(then, evidence.toSpliced(index, 1), framework),
        stepped: revisionsOf(entry)
          .filter((revised) => !entry.headline && isOneStep(revised, entry))
          .flatMap((revised) => moved(then, evidence.with(index, revised), framework)),
      }));
      for (const { area, level, because } of robustnessIn(evidence, framework)) {
        const isDecisive = moving.some(({ lost }) => lost.includes(area));
        const sensitive = moving.filter(({ stepped }) => stepped.includes(area));
        strictEqual(level, levelOf(isDecisive, sensitive.length > 0));
        if (level !== 'nearBoundary') continue;
        const named = because.split(': ').at(-1)?.split(', ').toSorted();
        if (sensitive.length <= 12)
          deepStrictEqual(named, sensitive.map(({ id }) => id).toSorted());
      }
    },
  );

  law(
    'everyEdit',
    'the table of single-entry edits says what deriving anew would',
    smallInspection,
    ({ framework, evidence }) => {
      const then = outcomesOf(evidence, framework);
      for (const { area } of framework.judgements) {
        // Evidence of other judgements stays, and so does what practice leaves to leaders.
        const outcome = (changed: readonly Evidence[]) => outcomesOf(changed, framework).get(area);
        for (const { id, without, moves } of singleEntryEdits(evidence, framework, area)) {
          const index = evidence.findIndex((entry) => entry.id === id);
          strictEqual(without, outcome(evidence.toSpliced(index, 1)));
          const entry = evidence[index];
          const revised = entry ? revisionsOf(entry) : [];
          deepStrictEqual(
            moves,
            revised.flatMap((each) => {
              const grade = outcome(evidence.with(index, each));
              return grade === then.get(area) ? [] : [{ revised: each, grade }];
            }),
          );
        }
      }
    },
  );

  law(
    'incremental',
    'counts kept in step are those counted anew, and come back when changes are taken back',
    anyInspection,
    ({ framework, evidence, strength, weakness }) => {
      const { counted } = gradeAreas(evidence, framework).get(weakness.area) ?? {};
      if (!counted) return;
      const before = structuredClone(counted.counts);
      const codeOf = (entry: Evidence) => packEntry(entry, counted.tally.places);
      const gone = evidence.filter(
        (entry, index) => index % 3 === 0 && entry.area === weakness.area,
      );
      // There is room for the judgement’s own criteria, and for others that evidence names already.
      const hasRoom = (entry: Evidence) =>
        addressIn(codeOf(entry)) < counted.tally.board.entries.length;
      const come = [strength, weakness].filter(
        (entry) => entry.area === weakness.area && hasRoom(entry),
      );
      const changed = [...evidence.filter((entry) => !gone.includes(entry)), ...come];
      const anew = gradeAreas(changed, framework).get(weakness.area);

      const changes = { without: gone.map(codeOf), plus: come.map(codeOf) };
      strictEqual(gradeIf(counted, changes), anew?.own);
      deepStrictEqual(counted.counts, before);

      for (const code of changes.without) change(counted, code, -1);
      for (const code of changes.plus) change(counted, code, 1);
      deepStrictEqual(counted.counts, anew?.counted.counts);
      deepStrictEqual(countArea(counted.tally, counted.limits), anew?.counted.counts);
    },
  );
});
