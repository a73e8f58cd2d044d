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
import { noEntry } from '@/lib/rules/counting/packed-evidence';
import { type EditableArea, editable, gradeAfter } from '@/lib/rules/one-entry/single-edit';
import type { OwnGrade } from '@/lib/rules/what-if';
import { codeOf, type GradedJudgement, gradeBeside, gradeJudgement } from './graded-judgement';

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

/** What one entry alone can do: the grade without it, and its revisions that move the grade, by index. */
type Effect = { without: OwnGrade; moves: readonly { index: number; grade: OwnGrade }[] };

function effectOf(judgement: GradedJudgement, area: EditableArea, entry: Evidence): Effect {
  const code = codeOf(judgement, entry);
  // An entry that names no criterion of this version counts for nothing, however it is weighed.
  if (code === noEntry) return { without: judgement.grade, moves: [] };
  const gradeIf = (edited: number) => gradeBeside(judgement, gradeAfter(area, code, edited));
  const moves = revisionsOf(entry)
    .map((revised, index) => ({ index, grade: gradeIf(codeOf(judgement, revised)) }))
    .filter(({ grade }) => grade !== judgement.grade);

  return { without: gradeIf(noEntry), moves };
}

/** The table of every single-entry edit of one judgement, in the order the entries came. */
export function singleEntryEdits(
  evidence: readonly Evidence[],
  framework: Framework,
  area: JudgementArea,
): readonly EntryEdits[] {
  const judgement = gradeJudgement(evidence, framework, area);
  if (!judgement) return [];
  const editableArea = editable(judgement.graded);
  // Entries of the same code are alike to the rules, whatever their words.
  const effects = { known: new Map<number, Effect>(), unknown: new Map<number, Effect>() };

  return judgement.entries.map((entry) => {
    const alike = isWeakness(entry) && entry.known ? effects.known : effects.unknown;
    const code = codeOf(judgement, entry);
    const effect = alike.get(code) ?? effectOf(judgement, editableArea, entry);
    alike.set(code, effect);
    const revisions = effect.moves.length === 0 ? [] : revisionsOf(entry);
    const moves = effect.moves.flatMap(({ index, grade }) => {
      const revised = revisions[index];
      return revised ? [{ revised, grade }] : [];
    });
    return { id: entry.id, without: effect.without, moves };
  });
}
