import { isGrade } from '@/lib/domain/grades';
import type { RegionChoice } from '@/lib/domain/local-authorities';
import type { FilterableJudgement } from '@/lib/domain/national-list';
import type { OutcomeKind } from '@/lib/domain/national-picture';
import { absentGradeLabels, gradeLabels } from './grades';

/** A grade, or why there is none, as a row of a table or a column of a file says it. */
export function describeOutcome(kind: OutcomeKind, area: FilterableJudgement): string {
  if (isGrade(kind)) return gradeLabels[kind];

  switch (kind) {
    case 'notJudged':
      return absentGradeLabels.notJudged;
    case 'notInspected':
      return absentGradeLabels.notInspectedYet;
    case 'together':
      return 'One grade for children in care and care leavers together';
    case 'earlier':
      return 'Judged in another way by the single inspection framework';
    case 'notInFramework':
      return area === 'overallEffectiveness'
        ? absentGradeLabels.noOverallGrade
        : 'No such judgement in the framework of the inspection';
  }
}

/** "England", "London", "Ofsted’s North West": where a view looks. */
export function describePlace(region: RegionChoice | null): string {
  return region ? region.replace('Ofsted ', 'Ofsted’s ') : 'England';
}
