import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { Framework, FrameworkLimits } from '@/lib/frameworks/framework';
import { frameworkFor } from '@/lib/frameworks/index';
import type { Limit, LimitName } from '@/lib/frameworks/limits';
import { countArea } from '@/lib/rules/area-counts';
import { judgementRules } from '@/lib/rules/judgement-rules';
import { settle } from '@/lib/rules/settle';
import { tallyEvidence } from '@/lib/rules/tally';
import { type OwnGrade, ownGrade } from '@/lib/rules/what-if';
import type { PublishedCase } from './compare';

/** Values a limit could have had: the one in force and its neighbours. */
export const candidates: readonly (readonly [LimitName, readonly Partial<Limit>[]])[] = [
  ['seriousWithFailure', [{ value: 2 }, { value: 3 }, { value: 4 }]],
  ['vitalStagesLost', [{ value: 2 }, { value: 3 }, { value: 4 }]],
  ['weakVitalStages', [{ value: 1 }, { value: 2, combined: 4 }]],
  [
    'weakCriteria',
    [
      { value: 1, combined: 2 },
      { value: 2, combined: 3 },
      { value: 3, combined: 4 },
    ],
  ],
  ['unevenShare', [{ value: 1 / 4 }, { value: 1 / 3 }, { value: 1 / 2 }]],
  [
    'lapsesAtOutstanding',
    [
      { value: 1, combined: 2 },
      { value: 2, combined: 4 },
      { value: 3, combined: 6 },
    ],
  ],
  ['weaknessShareAtOutstanding', [{ value: 3 / 20 }, { value: 1 / 5 }, { value: 1 / 4 }]],
  ['strongCoreShare', [{ value: 1 / 2 }, { value: 2 / 3 }, { value: 3 / 4 }]],
];

/** Every combination of candidate values. */
function limitSets(limits: FrameworkLimits): FrameworkLimits[] {
  return candidates.reduce<FrameworkLimits[]>(
    (sets, [name, values]) =>
      sets.flatMap((set) =>
        values.map((value) => ({ ...set, [name]: { ...set[name], ...value } })),
      ),
    [limits],
  );
}

type CountedCase = {
  framework: Framework;
  published: PublishedCase['published'];
  areas: readonly (readonly [JudgementArea, ReturnType<typeof countArea>])[];
};

/** The counts do not depend on the candidate limits, so each case is counted once. */
function countCase({ framework: key, evidence, published }: PublishedCase): CountedCase {
  const framework = frameworkFor(key);
  const areas = [...tallyEvidence(evidence, framework)].map(
    ([area, tally]) => [area, countArea(tally, framework.limits)] as const,
  );
  return { framework, published, areas };
}

/** Judgements derived exactly as published, overall effectiveness left out. */
function hits({ framework, published, areas }: CountedCase, limits: FrameworkLimits): number {
  const own = new Map<JudgementArea, OwnGrade>(
    areas.map(([area, counts]) => [area, ownGrade({ area, counts, limits }, judgementRules)]),
  );
  const settled = settle(own, { ...framework, limits, overall: 'none' });

  return areas.filter(([area]) => settled.grades.get(area) === published[area]).length;
}

/**
 * What the limits would reach on inspections they were not chosen on: each inspection in turn is
 * left out, the limits that agree best with the others are chosen from the candidates, and they are
 * tried on the one left out. Where several sets of limits agree equally well their results are
 * averaged. The share is of judgements, overall effectiveness left out; none without any case.
 */
export function crossValidate(cases: readonly PublishedCase[]): number | undefined {
  const counted = cases.map(countCase);
  const [first] = counted;
  if (!first) return undefined;

  const results = limitSets(first.framework.limits).map((limits) =>
    counted.map((each) => hits(each, limits)),
  );
  const totals = results.map((result) => sum(result));
  const reached = counted.map((_, index) => {
    const others = results.map((result, set) => (totals[set] ?? 0) - (result[index] ?? 0));
    const best = Math.max(...others);
    const chosen = results.filter((_, set) => others[set] === best);
    return sum(chosen.map((result) => result[index] ?? 0)) / chosen.length;
  });
  const judgements = sum(
    counted.map(({ areas, published }) => areas.filter(([area]) => published[area]).length),
  );
  return sum(reached) / judgements;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
