import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import { describe } from 'vitest';
import { compareGrades, type Grade, grades } from '@/lib/domain/grades';
import type { DerivedJudgement } from '@/lib/rules/derivation';
import { deriveJudgements } from '@/lib/rules/derive-judgements';
import { whyNotWorse } from '@/lib/rules/explain/neighbouring-grades';
import { judgementRules } from '@/lib/rules/judgement-rules';
import { leadersFollowPractice, practiceAreas } from '@/lib/rules/leaders-follow-practice';
import { ilacsOverallRule, singleInspectionOverallRule } from '@/lib/rules/overall-rules';
import { anyInspection } from './arbitraries';
import { law } from './laws';
import { judgePlainly, plainCodes, plainEntries } from './plain-rules';

const capOf = new Map<string, Grade>(judgementRules.map(({ code, caps }) => [code, caps]));
const overallGrades = new Map<string, Grade>(
  [...ilacsOverallRule, ...singleInspectionOverallRule].map(({ code, grade }) => [code, grade]),
);

type Judgements = readonly DerivedJudgement[];

const outcomeOf = (judgement: DerivedJudgement | undefined) =>
  judgement?.status === 'derived' ? judgement.grade : judgement?.status;

const areaIn = (judgements: Judgements, wanted: string) =>
  judgements.find(({ area }) => area === wanted);

/** The grade a reason stands for. Leaders are at most one grade above the weakest practice derived. */
function gradeSaid(code: string, practice: readonly Grade[]): Grade | undefined {
  if (code !== leadersFollowPractice.code) return capOf.get(code) ?? overallGrades.get(code);
  const weakest = Math.max(...practice.map((grade) => grades.indexOf(grade)));

  return grades[weakest - 1];
}

/** The grade read from the reasons alone: the worst that any of them stands for. */
function replayed(
  { reasons, ...judgement }: DerivedJudgement,
  practice: readonly Grade[],
): string | undefined {
  if (reasons.some(({ code }) => code === 'R-17' || code === 'O-00')) return 'undecided';
  // Where no better grade is left, the rules named after what holds are those that were met.
  const isBest = judgement.status === 'derived' && judgement.towardsNextGrade.length === 0;
  if (isBest && reasons[0]?.code === 'R-16') return 'outstanding';
  const said = reasons.flatMap(({ code }) => gradeSaid(code, practice) ?? []);

  return said.toSorted(compareGrades).at(-1);
}

describe('what a derivation says of itself', () => {
  law(
    'replay',
    'replaying the reasons gives the grade',
    anyInspection,
    ({ framework, evidence }) => {
      const { judgements } = deriveJudgements(evidence, framework);
      const practice = practiceAreas(framework).flatMap((area) => {
        const found = areaIn(judgements, area);
        return found?.status === 'derived' ? [found.grade] : [];
      });
      for (const judgement of judgements) {
        strictEqual(replayed(judgement, practice), outcomeOf(judgement), judgement.area);
      }
    },
  );

  law(
    'plainly',
    'the rules read aloud give the same grade and the same reasons',
    anyInspection,
    ({ framework, evidence }) => {
      const { judgements } = deriveJudgements(evidence, framework);
      for (const judgement of framework.judgements.filter((each) => each.criteria.length > 0)) {
        const { area } = judgement;
        const found = areaIn(judgements, area);
        const plain = judgePlainly(evidence, judgement, framework);
        const said = found?.reasons.map(({ code }) => code) ?? [];
        if (!said.includes('R-15')) strictEqual(outcomeOf(found), plain.grade, area);
        if (found?.status !== 'derived' || found.grade === 'outstanding') continue;
        deepStrictEqual(
          said.filter((code) => capOf.has(code)),
          plainCodes(found.grade, area).filter((code) => plain.applying.has(code)),
        );
      }
    },
  );

  law(
    'wanting',
    'a judgement is undecided only for lack of evidence, and says what it needs',
    anyInspection,
    ({ framework, evidence }) => {
      const { judgements } = deriveJudgements(evidence, framework);
      for (const judgement of framework.judgements.filter((each) => each.criteria.length > 0)) {
        const found = areaIn(judgements, judgement.area);
        if (found?.status !== 'undecided') continue;
        const entries = plainEntries(evidence, judgement, framework).length;
        const plain = judgePlainly(evidence, judgement, framework);
        ok(plain.thin, 'Undecided with evidence enough');
        strictEqual(entries < 6, /^At least six entries/.test(found.needs[0] ?? ''));
        ok(found.needs.length > 0 && found.needs.length <= 2);
        deepStrictEqual([found.deciding, found.reasons.length], [[], 1]);
      }
      const overall = areaIn(judgements, 'overallEffectiveness');
      const needed = [...practiceAreas(framework), 'leaders'];
      const lacking = needed.filter((area) => outcomeOf(areaIn(judgements, area)) === 'undecided');
      if (overall) strictEqual(overall.status === 'undecided', lacking.length > 0);
    },
  );

  law(
    'cited',
    'reasons name only entries that count, each once, and those decide',
    anyInspection,
    ({ framework, evidence }) => {
      const counting = new Set(
        framework.judgements.flatMap((judgement) =>
          plainEntries(evidence, judgement, framework).map(({ id }) => id),
        ),
      );
      for (const { reasons, deciding } of deriveJudgements(evidence, framework).judgements) {
        const named = reasons.flatMap((reason) => reason.evidence);
        ok(
          named.every((id) => counting.has(id)),
          'A reason names what does not count',
        );
        deepStrictEqual(deciding, [...new Set(named)]);
        for (const { evidence: ids } of reasons) strictEqual(new Set(ids).size, ids.length);
      }
    },
  );

  law(
    'towards',
    'a condition of the next grade is met when, and only when, it is true',
    anyInspection,
    ({ framework, evidence }) => {
      const { judgements } = deriveJudgements(evidence, framework);
      for (const judgement of framework.judgements.filter((each) => each.criteria.length > 0)) {
        const { area } = judgement;
        const found = areaIn(judgements, area);
        if (found?.status !== 'derived') continue;
        const { grade, towardsNextGrade } = found;
        const next = grades[grades.indexOf(grade) - 1];
        ok(towardsNextGrade.every((condition) => condition.grade === next));
        strictEqual(
          towardsNextGrade.some(({ met }) => !met),
          next !== undefined,
        );
        const { applying } = judgePlainly(evidence, judgement, framework);
        const codes = next === undefined ? [] : plainCodes(grade, area);
        deepStrictEqual(
          towardsNextGrade.slice(0, codes.length).map(({ met }) => met),
          codes.map((code) => !applying.has(code)),
        );
        const beside = towardsNextGrade.slice(codes.length);
        const asksPractice = area === 'leaders' && (next === 'good' || next === 'outstanding');
        strictEqual(beside.length, asksPractice ? 1 : 0);
        for (const { met } of beside) {
          const practice = practiceAreas(framework).map((each) => areaIn(judgements, each));
          const far = practice.filter(
            (each) => each?.status === 'derived' && compareGrades(each.grade, next ?? 'good') > 1,
          );
          strictEqual(met, far.length === 0);
        }
      }
    },
  );

  law(
    'spared',
    'what kept a judgement from being worse is true, and nothing of it is left out',
    anyInspection,
    ({ framework, evidence }) => {
      const { judgements } = deriveJudgements(evidence, framework);
      for (const judgement of framework.judgements.filter((each) => each.criteria.length > 0)) {
        const { area } = judgement;
        const found = areaIn(judgements, area);
        const answer = whyNotWorse(evidence, framework, area);
        const below = found?.status === 'derived' && grades[grades.indexOf(found.grade) + 1];
        strictEqual(answer?.grade, below || undefined);
        if (!answer) continue;
        const { applying } = judgePlainly(evidence, judgement, framework);
        deepStrictEqual(
          answer.spared.map(({ code }) => code),
          plainCodes(answer.grade, area).filter((code) => !applying.has(code)),
        );
      }
    },
  );

  law(
    'leaders',
    'leaders never stand more than one grade above the weakest practice',
    anyInspection,
    ({ framework, evidence }) => {
      const { judgements } = deriveJudgements(evidence, framework);
      const leaders = areaIn(judgements, 'leaders');
      if (leaders?.status !== 'derived') return;
      for (const area of practiceAreas(framework)) {
        const practice = areaIn(judgements, area);
        if (practice?.status !== 'derived') continue;
        ok(compareGrades(practice.grade, leaders.grade) <= 1);
      }
    },
  );
});
