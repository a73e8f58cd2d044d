import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import fc from 'fast-check';
import { describe } from 'vitest';
import {
  compareGrades,
  type Grade,
  grades,
  type JudgementOutcome,
  judgementOutcomes,
} from '@/lib/domain/grades';
import { type JudgementArea, judgementAreas } from '@/lib/domain/judgement-areas';
import type { Framework } from '@/lib/frameworks/framework';
import { deriveJudgements } from '@/lib/rules/derive-judgements';
import { deriveOverall } from '@/lib/rules/derive-overall';
import { practiceAreas } from '@/lib/rules/leaders-follow-practice';
import { anyFramework, anyInspection } from './arbitraries';
import { law } from './laws';

type Judgements = Partial<Record<JudgementArea, JudgementOutcome>>;

/** Judgements that overall effectiveness follows from. */
const followed = (framework: Framework): readonly JudgementArea[] => [
  'leaders',
  ...practiceAreas(framework),
];

/** Some outcome for every judgement there is, or for some of them. */
const anyOutcomes: fc.Arbitrary<Judgements> = fc
  .array(fc.constantFrom(...grades, ...grades, ...judgementOutcomes, undefined), {
    minLength: judgementAreas.length,
    maxLength: judgementAreas.length,
  })
  .map((drawn) =>
    Object.fromEntries(
      judgementAreas.flatMap((area, index) => {
        const outcome = drawn[index];
        return outcome === undefined ? [] : [[area, outcome] as const];
      }),
    ),
  );
const anyPublished = fc.record({ framework: anyFramework, judgements: anyOutcomes });

/** How the two judgements nearest to it limit an overall grade, read aloud. */
function overallPlainly(judgements: Judgements, framework: Framework): Grade | null {
  const practice = practiceAreas(framework).map((area) => judgements[area]);
  const { leaders } = judgements;
  const count = (wanted: Grade) => practice.filter((outcome) => outcome === wanted).length;
  const judged = practice.filter((outcome) => outcome !== 'notJudged');
  if (framework.overall === 'none' || practice.includes(undefined) || judged.length === 0)
    return null;
  if (leaders === undefined || leaders === 'notJudged') return null;

  if (count('inadequate') > 0) return 'inadequate';
  if (leaders === 'inadequate') {
    return framework.overall === 'singleInspection' ? 'inadequate' : 'requiresImprovement';
  }
  if (leaders === 'requiresImprovement' || count('requiresImprovement') >= 2) {
    return 'requiresImprovement';
  }
  const allGood = count('requiresImprovement') === 0;
  return leaders === 'outstanding' && allGood && count('outstanding') > 0 ? 'outstanding' : 'good';
}

describe('overall effectiveness', () => {
  law(
    'overallFollows',
    'is what the rule says when it is read aloud, and is derived from the judgements beside it',
    fc.record({ published: anyPublished, inspection: anyInspection }),
    ({ published, inspection }) => {
      const { framework, judgements } = published;
      const { grade, reasons, latitude } = deriveOverall(judgements, framework);
      strictEqual(grade, overallPlainly(judgements, framework));
      strictEqual(reasons.length, 1);
      strictEqual(reasons[0]?.code === 'O-00', grade === null);
      ok(grade !== null || !latitude);

      const derived = deriveJudgements(inspection.evidence, inspection.framework).judgements;
      const beside = Object.fromEntries(
        derived.flatMap((each) => (each.status === 'derived' ? [[each.area, each.grade]] : [])),
      );
      strictEqual(
        beside.overallEffectiveness ?? null,
        deriveOverall(beside, inspection.framework).grade,
      );
    },
  );

  law(
    'overallFalls',
    'never rises when a judgement falls',
    anyPublished,
    ({ framework, judgements }) => {
      const before = deriveOverall(judgements, framework).grade;
      for (const area of followed(framework)) {
        const outcome = judgements[area];
        if (before === null || outcome === undefined || outcome === 'notJudged') continue;
        const worse = grades[grades.indexOf(outcome) + 1];
        if (worse === undefined) continue;
        const after = deriveOverall({ ...judgements, [area]: worse }, framework).grade;
        ok(after !== null && compareGrades(after, before) >= 0);
      }
    },
  );

  law(
    'overallSubs',
    'takes no notice of sub-judgements, the safeguarding board or the order of practice',
    anyPublished,
    ({ framework, judgements }) => {
      const kept = Object.fromEntries(
        followed(framework).flatMap((area) => {
          const outcome = judgements[area];
          return outcome === undefined ? [] : [[area, outcome] as const];
        }),
      );
      deepStrictEqual(deriveOverall(judgements, framework), deriveOverall(kept, framework));

      const [first, second] = practiceAreas(framework);
      if (!first || !second || kept[first] === undefined || kept[second] === undefined) return;
      const turned = { ...kept, [first]: kept[second], [second]: kept[first] };
      const { grade, latitude } = deriveOverall(turned, framework);
      const then = deriveOverall(kept, framework);
      deepStrictEqual([grade, latitude], [then.grade, then.latitude]);
    },
  );
});
