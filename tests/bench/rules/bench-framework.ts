import { type Grade, isGrade } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { frameworkFor } from '@/lib/frameworks/index';
import type { Derivation } from '@/lib/rules/derivation';

/** The version every contender derives under. */
export const framework = frameworkFor('ilacs-2023');

/** Its judgements that rest on criteria, as plain data that an engine can be handed. */
export const criteriaByArea = framework.judgements
  .filter(({ criteria }) => criteria.length > 0)
  .map(({ area, criteria }) => ({
    area,
    core: criteria.filter(({ core }) => core).length,
    criteria: criteria.map(({ id, core, vital }) => ({ id, core, vital })),
  }));

/** What a contender has to agree on: the grade of every judgement, overall effectiveness included. */
export type Grades = Partial<Record<JudgementArea, Grade | 'undecided'>>;

export function toGrade(value: unknown): Grade | 'undecided' {
  return typeof value === 'string' && isGrade(value) ? value : 'undecided';
}

export function gradesIn({ judgements }: Derivation): Grades {
  const grades: Grades = {};
  for (const each of judgements) {
    grades[each.area] = each.status === 'derived' ? each.grade : 'undecided';
  }
  return grades;
}
