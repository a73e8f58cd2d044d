import type { Grade } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { Framework } from '@/lib/frameworks/framework';
import { deriveOverall, type OverallDerivation } from './derive-overall';
import {
  gradeBesidePractice,
  leadersFollowPractice,
  type PracticeGrades,
  practiceAreas,
} from './leaders-follow-practice';
import type { OwnGrade } from './what-if';

/** The grades of a whole inspection, once leaders are held to practice and the overall follows. */
export type Settled = {
  grades: ReadonlyMap<JudgementArea, OwnGrade>;
  practice: PracticeGrades;
  leadersCap: Grade | undefined;
  overall: OverallDerivation | undefined;
};

/** From what each judgement's own evidence leads to, to the grades that stand together. */
export function settle(own: ReadonlyMap<JudgementArea, OwnGrade>, framework: Framework): Settled {
  const practice = new Map<JudgementArea, Grade>();
  for (const area of practiceAreas(framework)) {
    const grade = own.get(area);
    if (grade !== undefined && grade !== 'undecided') practice.set(area, grade);
  }
  const leadersCap = leadersFollowPractice.cap(practice, framework.limits);
  const grades = new Map(own);
  const leaders = own.get('leaders');
  if (leaders !== undefined && leaders !== 'undecided') {
    grades.set('leaders', gradeBesidePractice(leaders, leadersCap));
  }
  if (framework.overall === 'none') {
    return { grades, practice, leadersCap, overall: undefined };
  }
  const derived: Partial<Record<JudgementArea, Grade>> = {};
  for (const [area, grade] of grades) if (grade !== 'undecided') derived[area] = grade;
  const overall = deriveOverall(derived, framework);
  grades.set('overallEffectiveness', overall.grade ?? 'undecided');

  return { grades, practice, leadersCap, overall };
}
