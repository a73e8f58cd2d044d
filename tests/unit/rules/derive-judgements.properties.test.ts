import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Evidence } from '@/lib/domain/evidence';
import { compareGrades, grades } from '@/lib/domain/grades';
import type { Framework } from '@/lib/frameworks/framework';
import type { Derivation, DerivedJudgement } from '@/lib/rules/derivation';
import { deriveJudgements } from '@/lib/rules/derive-judgements';
import { deriveOverall } from '@/lib/rules/derive-overall';
import { revisionsOf } from '@/lib/rules/explain/single-entry-edits';
import { practiceAreas } from '@/lib/rules/leaders-follow-practice';
import { anyInspection, anyStrength, anyWeakness } from './arbitraries';

const runs = { numRuns: 100 };
const inspectionWith = (more: (framework: Framework) => fc.Arbitrary<Evidence>) =>
  anyInspection.chain(({ framework, evidence }) =>
    more(framework).map((entry) => ({ framework, evidence, entry })),
  );

type Graded = Extract<DerivedJudgement, { status: 'derived' }>;

function graded({ judgements }: Derivation): Graded[] {
  return judgements.filter((judgement) => judgement.status === 'derived');
}

function outcomes({ judgements }: Derivation): string[] {
  return judgements.map((judgement) =>
    judgement.status === 'derived' ? judgement.grade : judgement.status,
  );
}

/** For each judgement how many grades it fell, while the same judgements were decided. */
function falls(before: Derivation, after: Derivation): number[] {
  const statuses = ({ judgements }: Derivation) => judgements.map(({ status }) => status).join();
  if (statuses(before) !== statuses(after)) return [];
  const then = graded(before);

  return graded(after).map(({ grade }, index) => compareGrades(grade, then[index]?.grade ?? grade));
}

describe('deriving judgements', () => {
  test('does not depend on the order of the evidence', () => {
    fc.assert(
      fc.property(
        anyInspection.chain(({ framework, evidence }) =>
          fc
            .shuffledSubarray(evidence, { minLength: evidence.length })
            .map((shuffled) => ({ framework, evidence, shuffled })),
        ),
        ({ framework, evidence, shuffled }) => {
          expect(deriveJudgements(shuffled, framework)).toEqual(
            deriveJudgements(evidence, framework),
          );
        },
      ),
      runs,
    );
  });

  test('never falls for one more strength', () => {
    fc.assert(
      fc.property(inspectionWith(anyStrength), ({ framework, evidence, entry }) => {
        const before = deriveJudgements(evidence, framework);
        const after = deriveJudgements([...evidence, entry], framework);
        expect(falls(before, after).filter((fall) => fall > 0)).toEqual([]);
      }),
      runs,
    );
  });

  test('never rises for one more weakness', () => {
    fc.assert(
      fc.property(inspectionWith(anyWeakness), ({ framework, evidence, entry }) => {
        const before = deriveJudgements(evidence, framework);
        const after = deriveJudgements([...evidence, entry], framework);
        expect(falls(before, after).filter((fall) => fall < 0)).toEqual([]);
      }),
      runs,
    );
  });

  test('never rises when a weakness weighs more, never falls when a strength does', () => {
    const scales = ['isolated', 'some', 'many', 'widespread'];
    const impacts = ['low', 'moderate', 'serious', 'sound', 'strong', 'exceptional'];
    // A weakness that leaders know of weighs less, so what they know has to stay as it is.
    const weighsMore = (changed: Evidence, entry: Evidence) =>
      changed.known === entry.known &&
      scales.indexOf(changed.extent ?? '') >= scales.indexOf(entry.extent ?? '') &&
      impacts.indexOf(changed.impact ?? '') >= impacts.indexOf(entry.impact ?? '');

    fc.assert(
      fc.property(
        inspectionWith((framework) => fc.oneof(anyStrength(framework), anyWeakness(framework))),
        ({ framework, evidence, entry }) => {
          const before = deriveJudgements([...evidence, entry], framework);
          const wrongWay = entry.direction === 'strength' ? 1 : -1;
          const moves = revisionsOf(entry)
            .filter((changed) => weighsMore(changed, entry))
            .flatMap((changed) =>
              falls(before, deriveJudgements([...evidence, changed], framework)),
            );
          expect(moves.filter((fall) => fall * wrongWay > 0)).toEqual([]);
        },
      ),
      runs,
    );
  });

  test('takes no notice of a headline', () => {
    fc.assert(
      fc.property(inspectionWith(anyWeakness), ({ framework, evidence, entry }) => {
        const headline: Evidence = { ...entry, headline: true };
        expect(deriveJudgements([...evidence, headline], framework)).toEqual(
          deriveJudgements(evidence, framework),
        );
      }),
      runs,
    );
  });

  test('takes no notice of context', () => {
    fc.assert(
      fc.property(
        inspectionWith(anyWeakness),
        ({ framework, evidence, entry: { area, criteria, id, summary } }) => {
          const context: Evidence = {
            area,
            criteria,
            id,
            summary,
            headline: false,
            direction: 'context',
          };
          expect(deriveJudgements([...evidence, context], framework)).toEqual(
            deriveJudgements(evidence, framework),
          );
        },
      ),
      runs,
    );
  });

  test('takes no notice of what the framework does not judge', () => {
    fc.assert(
      fc.property(inspectionWith(anyWeakness), ({ framework, evidence, entry }) => {
        const elsewhere: Evidence = { ...entry, area: 'safeguardingBoard' };
        const unknown: Evidence = { ...entry, criteria: ['ZZ-99'] };
        expect(deriveJudgements([...evidence, elsewhere, unknown], framework)).toEqual(
          deriveJudgements(evidence, framework),
        );
      }),
      runs,
    );
  });

  test('judges each practice on its own evidence alone', () => {
    fc.assert(
      fc.property(inspectionWith(anyWeakness), ({ framework, evidence, entry }) => {
        const others = ({ judgements }: Derivation) =>
          judgements.filter(
            ({ area }) =>
              area !== entry.area && area !== 'leaders' && area !== 'overallEffectiveness',
          );
        expect(others(deriveJudgements([...evidence, entry], framework))).toEqual(
          others(deriveJudgements(evidence, framework)),
        );
      }),
      runs,
    );
  });

  test('never puts leaders more than one grade above the weakest practice', () => {
    fc.assert(
      fc.property(anyInspection, ({ framework, evidence }) => {
        const judgements = graded(deriveJudgements(evidence, framework));
        const practice = practiceAreas(framework);
        const leaders = judgements.find(({ area }) => area === 'leaders');
        const gaps = judgements
          .filter(({ area }) => practice.includes(area))
          .map(({ grade }) => (leaders ? compareGrades(grade, leaders.grade) : 0));
        expect(gaps.filter((gap) => gap > 1)).toEqual([]);
      }),
      runs,
    );
  });

  test('takes the overall grade from the judgements beside it', () => {
    fc.assert(
      fc.property(anyInspection, ({ framework, evidence }) => {
        const derivation = deriveJudgements(evidence, framework);
        const beside = graded(derivation).filter(({ area }) => area !== 'overallEffectiveness');
        const { grade } = deriveOverall(
          Object.fromEntries(beside.map((judgement) => [judgement.area, judgement.grade])),
          framework,
        );
        const overall = graded(derivation).find(({ area }) => area === 'overallEffectiveness');
        expect(overall?.grade ?? null).toBe(grade);
      }),
      runs,
    );
  });

  test('is undecided only while entries or core criteria are wanting, and says which', () => {
    fc.assert(
      fc.property(anyInspection, ({ framework, evidence }) => {
        const undecided = deriveJudgements(evidence, framework).judgements.filter(
          (judgement) => judgement.status === 'undecided',
        );
        expect(undecided.filter(({ needs }) => needs.length === 0)).toEqual([]);
      }),
      runs,
    );
  });

  test('names only entries that count, and decides by entries its reasons name', () => {
    fc.assert(
      fc.property(anyInspection, ({ framework, evidence }) => {
        const counting = new Set(
          evidence
            .filter(({ headline, direction }) => !headline && direction !== 'context')
            .map(({ id }) => id),
        );
        for (const { reasons, deciding } of deriveJudgements(evidence, framework).judgements) {
          const named = new Set(reasons.flatMap((reason) => reason.evidence));
          expect([...named].filter((id) => !counting.has(id))).toEqual([]);
          expect(deciding.filter((id) => !named.has(id))).toEqual([]);
        }
      }),
      runs,
    );
  });

  test('calls an entry decisive when and only when losing it moves the grade', () => {
    fc.assert(
      fc.property(anyInspection, ({ framework, evidence }) => {
        const before = deriveJudgements(evidence, framework);
        const then = outcomes(before);
        const moving = before.judgements.map((): string[] => []);
        for (const entry of evidence) {
          const without = evidence.filter((other) => other !== entry);
          const now = outcomes(deriveJudgements(without, framework));
          for (const [index, outcome] of now.entries()) {
            if (outcome !== then[index]) moving[index]?.push(entry.id);
          }
        }
        for (const [index, judgement] of before.judgements.entries()) {
          if (judgement.status === 'undecided') continue;
          const { level, decisiveEntries } = judgement.robustness;
          expect(level === 'oneEntry').toBe((moving[index]?.length ?? 0) > 0);
          expect(decisiveEntries.filter((id) => !moving[index]?.includes(id))).toEqual([]);
        }
      }),
      { numRuns: 12 },
    );
  });

  test('leaves something unmet towards the next grade, and nothing beyond outstanding', () => {
    fc.assert(
      fc.property(anyInspection, ({ framework, evidence }) => {
        for (const judgement of graded(deriveJudgements(evidence, framework))) {
          const next = grades[grades.indexOf(judgement.grade) - 1];
          const { towardsNextGrade } = judgement;
          expect(towardsNextGrade.filter(({ grade }) => grade !== next)).toEqual([]);
          expect(judgement.area !== 'overallEffectiveness' && next !== undefined).toBe(
            judgement.area !== 'overallEffectiveness' && towardsNextGrade.some(({ met }) => !met),
          );
        }
      }),
      runs,
    );
  });
});
