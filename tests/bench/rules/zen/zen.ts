import { ZenEngine } from '@gorules/zen-engine';
import type { Evidence } from '@/lib/domain/evidence';
import { grades as gradeNames } from '@/lib/domain/grades';
import type { AreaFacts } from '@/tests/bench/rules/area-facts';
import { criteriaByArea, type Grades, toGrade } from '@/tests/bench/rules/bench-framework';
import { counting } from './counting';
import { grading } from './grading';
import { chain } from './nodes';

const engine = new ZenEngine();
const whole = engine.createDecision(chain([...counting, ...grading]));
const gradesOnly = engine.createDecision(chain(grading));

/** The whole derivation in the graph. */
export const deriveByZen = (evidence: readonly Evidence[], trace: boolean) =>
  whole.evaluate({ entries: evidence, areas: criteriaByArea }, { trace });

/** The graph grades what is counted outside it. */
export const gradeByZen = (areas: readonly AreaFacts[]) =>
  gradesOnly.evaluate({ areas }, { trace: true });

type Answer = {
  result: { areas: { area: string; grade: string }[]; leaders: number; overall: string };
};

export function gradesByZen({ result: { areas, leaders, overall } }: Answer): Grades {
  const grades: Grades = {};
  for (const { area, grade } of areas) Object.assign(grades, { [area]: toGrade(grade) });

  return {
    ...grades,
    leaders: gradeNames[leaders] ?? 'undecided',
    overallEffectiveness: toGrade(overall),
  };
}
