import {
  type Evidence,
  extents,
  isStrength,
  isWeakness,
  strengthImpacts,
  weaknessImpacts,
} from '@/lib/domain/evidence';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { Framework } from '@/lib/frameworks/framework';
import type { OwnGrade } from '@/lib/rules/what-if';
import { gradeJudgement, standingGradeIf } from './graded-judgement';

/** What would become of the judgement if one entry were lost or weighed differently. */
export type EntryEdits = {
  id: string;
  /** The grade without the entry. */
  without: OwnGrade;
  /** Every other way of weighing it that would move the grade. */
  moves: readonly { revised: Evidence; grade: OwnGrade }[];
};

/** Every way of weighing the entry with another extent, impact or knowledge of leaders. */
export function revisionsOf(entry: Evidence): Evidence[] {
  if (isStrength(entry)) {
    return extents
      .flatMap((extent) => strengthImpacts.map((impact) => ({ ...entry, extent, impact })))
      .filter(({ extent, impact }) => extent !== entry.extent || impact !== entry.impact);
  }
  if (isWeakness(entry)) {
    return [false, true]
      .flatMap((known) =>
        extents.flatMap((extent) =>
          weaknessImpacts.map((impact) => ({ ...entry, extent, impact, known })),
        ),
      )
      .filter(
        ({ extent, impact, known }) =>
          extent !== entry.extent || impact !== entry.impact || known !== entry.known,
      );
  }
  return [];
}

/** The table of every single-entry edit of one judgement, in the order the entries came. */
export function singleEntryEdits(
  evidence: readonly Evidence[],
  framework: Framework,
  area: JudgementArea,
): readonly EntryEdits[] {
  const judgement = gradeJudgement(evidence, framework, area);
  if (!judgement) return [];

  return judgement.entries.map((entry) => {
    const moves = revisionsOf(entry)
      .map((revised) => ({
        revised,
        grade: standingGradeIf(judgement, { without: [entry], plus: [revised] }),
      }))
      .filter(({ grade }) => grade !== judgement.grade);

    return { id: entry.id, without: standingGradeIf(judgement, { without: [entry] }), moves };
  });
}
