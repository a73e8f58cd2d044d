import { careLeaversCriteria } from './criteria/care-leavers';
import { childrenInCareCriteria } from './criteria/children-in-care';
import { helpAndProtectionCriteria } from './criteria/help-and-protection';
import { leadersCriteria } from './criteria/leaders';
import type { Framework, FrameworkJudgement } from './framework';

/** The judgements of ILACS, each defined once for the versions that have it. */
export const ilacsJudgements = {
  leaders: {
    area: 'leaders',
    name: 'The impact of leaders on social work practice with children and families',
    shortName: 'Leaders',
    criteria: leadersCriteria,
  },
  helpAndProtection: {
    area: 'helpAndProtection',
    name: 'The experiences and progress of children who need help and protection',
    shortName: 'Help and protection',
    criteria: helpAndProtectionCriteria,
  },
  inCareAndCareLeavers: {
    area: 'inCareAndCareLeavers',
    name: 'The experiences and progress of children in care and care leavers',
    shortName: 'Children in care and care leavers',
    criteria: [...childrenInCareCriteria, ...careLeaversCriteria],
  },
  inCare: {
    area: 'inCare',
    name: 'The experiences and progress of children in care',
    shortName: 'Children in care',
    criteria: childrenInCareCriteria,
  },
  careLeavers: {
    area: 'careLeavers',
    name: 'The experiences and progress of care leavers',
    shortName: 'Care leavers',
    criteria: careLeaversCriteria,
  },
  overallEffectiveness: {
    area: 'overallEffectiveness',
    name: 'Overall effectiveness',
    shortName: 'Overall effectiveness',
    criteria: [],
  },
} as const satisfies Record<string, FrameworkJudgement>;

export const ilacsGradeWords: Framework['gradeWords'] = {
  outstanding: 'Outstanding',
  good: 'Good',
  requiresImprovement: 'Requires improvement to be good',
  inadequate: 'Inadequate',
};
