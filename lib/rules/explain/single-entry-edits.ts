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
import { noEntry, weighedAs, weighingOf } from '@/lib/rules/counting/packed-evidence';
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

/** One judgement under question. To the rules, entries of the same code are alike, whatever their words. */
type Questioned = {
  judgement: GradedJudgement;
  editable: EditableArea;
  /** By code, and then by how the entry is weighed: its revisions in their order, as they are weighed. */
  effects: Map<number, Effect>;
  revisedWeighings: Map<number, readonly number[]>;
};

function weighingsIfRevised(
  { judgement, revisedWeighings }: Questioned,
  entry: Evidence,
  code: number,
): readonly number[] {
  const known = revisedWeighings.get(weighingOf(code));
  if (known) return known;

  const weighings = revisionsOf(entry).map((revised) => weighingOf(codeOf(judgement, revised)));
  revisedWeighings.set(weighingOf(code), weighings);
  return weighings;
}

function effectOf(questioned: Questioned, entry: Evidence): Effect {
  const { judgement, effects } = questioned;
  const code = codeOf(judgement, entry);
  const before = effects.get(code);
  if (before) return before;

  const gradeIf = (edited: number) =>
    gradeBeside(judgement, gradeAfter(questioned.editable, code, edited));
  const moves: { index: number; grade: OwnGrade }[] = [];
  // An entry that names no criterion of this version counts for nothing, however it is weighed.
  const weighings = code === noEntry ? [] : weighingsIfRevised(questioned, entry, code);
  for (const [index, weighing] of weighings.entries()) {
    const grade = gradeIf(weighedAs(code, weighing));
    if (grade !== judgement.grade) moves.push({ index, grade });
  }
  const effect = { without: gradeIf(noEntry), moves };
  effects.set(code, effect);
  return effect;
}

/** The table of every single-entry edit of one judgement, in the order the entries came. */
export function singleEntryEdits(
  evidence: readonly Evidence[],
  framework: Framework,
  area: JudgementArea,
): readonly EntryEdits[] {
  const judgement = gradeJudgement(evidence, framework, area);
  if (!judgement) return [];
  const question = (): Questioned => ({
    judgement,
    editable: editable(judgement.graded),
    effects: new Map(),
    revisedWeighings: new Map(),
  });
  // What leaders know is not always in the code, and is among the revisions.
  const [known, unknown] = [question(), question()];

  return judgement.entries.map((entry) => {
    const { without, moves } = effectOf(isWeakness(entry) && entry.known ? known : unknown, entry);
    if (moves.length === 0) return { id: entry.id, without, moves: [] };
    const revisions = revisionsOf(entry);
    return {
      id: entry.id,
      without,
      moves: moves.flatMap(({ index, grade }) => {
        const revised = revisions[index];
        return revised ? [{ revised, grade }] : [];
      }),
    };
  });
}
