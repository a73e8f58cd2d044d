import { deepStrictEqual, ok } from 'node:assert';
import { describe } from 'vitest';
import { type Evidence, extents, impacts, isWeakness } from '@/lib/domain/evidence';
import { compareGrades, type Grade } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { Framework } from '@/lib/frameworks/framework';
import { revisionsOf } from '@/lib/rules/explain/single-entry-edits';
import { gradeAreas } from '@/lib/rules/graded-area';
import { settle } from '@/lib/rules/settle';
import { evidenceReadings } from '@/lib/rules/versions/evidence-at';
import { applyEdits, type BundleEdit } from '@/lib/schemas/bundle-edits';
import { anyInspection, smallInspection } from './arbitraries';
import { law } from './laws';

type Outcomes = ReadonlyMap<JudgementArea, Grade | 'undecided'>;

function outcomesOf(evidence: readonly Evidence[], framework: Framework): Outcomes {
  const own = new Map(
    [...gradeAreas(evidence, framework)].map(([area, graded]) => [area, graded.own] as const),
  );
  return settle(own, framework).grades;
}

/** How many grades each judgement fell. No answer where another set of judgements is decided. */
function falls(before: Outcomes, after: Outcomes): number[] {
  const decided = (outcomes: Outcomes) =>
    [...outcomes].filter(([, outcome]) => outcome !== 'undecided').map(([area]) => area);
  if (decided(before).join() !== decided(after).join()) return [];

  return [...before].map(([area, then]) => {
    const now = after.get(area) ?? 'undecided';
    return then === 'undecided' || now === 'undecided' ? 0 : compareGrades(now, then);
  });
}

const neverFalls = (before: Outcomes, after: Outcomes) =>
  ok(
    falls(before, after).every((fall) => fall <= 0),
    'A grade fell',
  );
const neverRises = (before: Outcomes, after: Outcomes) =>
  ok(
    falls(before, after).every((fall) => fall >= 0),
    'A grade rose',
  );

/** A weakness that leaders know of weighs less, so what they know has to stay as it is. */
function weighsMore(changed: Evidence, entry: Evidence): boolean {
  const known = (each: Evidence) => isWeakness(each) && each.known;

  return (
    known(changed) === known(entry) &&
    extents.indexOf(changed.extent ?? 'isolated') >= extents.indexOf(entry.extent ?? 'isolated') &&
    impacts.indexOf(changed.impact ?? 'low') >= impacts.indexOf(entry.impact ?? 'low')
  );
}

describe('one entry more, or weighed differently', () => {
  law('strength', 'a strength never lowers a grade', anyInspection, (drawn) => {
    const { framework, evidence, strength } = drawn;
    neverFalls(outcomesOf(evidence, framework), outcomesOf([...evidence, strength], framework));
  });

  law('weakness', 'a weakness never raises a grade', anyInspection, (drawn) => {
    const { framework, evidence, weakness } = drawn;
    neverRises(outcomesOf(evidence, framework), outcomesOf([...evidence, weakness], framework));
  });

  law(
    'weightier',
    'a weightier weakness never raises one, a weightier strength never lowers one',
    smallInspection,
    ({ framework, evidence, strength, weakness }) => {
      for (const entry of [strength, weakness]) {
        const before = outcomesOf([...evidence, entry], framework);
        for (const changed of revisionsOf(entry).filter((each) => weighsMore(each, entry))) {
          const after = outcomesOf([...evidence, changed], framework);
          if (entry === strength) neverFalls(before, after);
          else neverRises(before, after);
        }
      }
    },
  );

  law(
    'known',
    'that leaders know a weakness never lowers their grade, and moves no other',
    anyInspection,
    ({ framework, evidence, weakness }) => {
      if (!isWeakness(weakness)) return;
      const before = outcomesOf([...evidence, { ...weakness, known: false }], framework);
      const after = outcomesOf([...evidence, { ...weakness, known: true }], framework);
      neverFalls(before, after);
      if (weakness.area !== 'leaders') deepStrictEqual(after, before);
    },
  );

  law(
    'edits',
    'an entry counts as it last stood: replaced, taken out and put back it leaves no trace',
    anyInspection,
    ({ framework, evidence, strength, weakness }) => {
      const { id } = evidence[Math.floor(evidence.length / 2)] ?? weakness;
      const edits: BundleEdit[] = [
        { kind: 'insert', at: evidence.length, entry: { ...weakness, id: 'added' } },
        { kind: 'replace', id, entry: { ...weakness, id } },
        { kind: 'replace', id, entry: { ...strength, id } },
        { kind: 'insert', at: 0, entry: { ...weakness, id } },
        { kind: 'remove', id: 'added' },
      ];
      const edited = applyEdits(evidence, edits);
      const latest = evidence.map((entry) => (entry.id === id ? { ...strength, id } : entry));
      if (evidence.length > 0) {
        deepStrictEqual(outcomesOf(edited.evidence, framework), outcomesOf(latest, framework));
      }
      deepStrictEqual(applyEdits(edited.evidence, edited.undo).evidence, evidence);
    },
  );

  law(
    'revised',
    'of the versions of an entry only the latest counts, and none once it is taken back',
    anyInspection,
    ({ framework, evidence, strength, weakness }) => {
      const version = (content: Evidence, number: number, withdrawn = false) => ({
        versionId: `${content.id}/${number}`,
        reference: content.id,
        version: number,
        withdrawn,
        recordedAt: '2026-09-07T09:00:00.000Z',
        content,
      });
      const isTakenBack = (index: number) => index % 5 === 4;
      const versions = evidence.flatMap((entry, index) => [
        version({ ...weakness, id: entry.id }, 1),
        version({ ...strength, id: entry.id }, 2, index % 3 === 0),
        version(entry, 3, isTakenBack(index)),
      ]);
      const recorded = evidence.length % 2 === 0 ? versions : versions.toReversed();
      const made = { id: 1n, recordedAt: '2026-09-08T09:00:00.000Z', evidenceVersionId: null };
      const standing = evidence.filter((_, index) => !isTakenBack(index));
      for (const reading of evidenceReadings(made, recorded, [])) {
        deepStrictEqual(outcomesOf(reading, framework), outcomesOf(standing, framework));
      }
    },
  );
});
