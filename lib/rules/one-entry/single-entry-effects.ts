import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { Framework } from '@/lib/frameworks/framework';
import {
  mainOf,
  noEntry,
  type PackedEvidence,
  weighedAs,
} from '@/lib/rules/counting/packed-evidence';
import type { GradedArea } from '@/lib/rules/graded-area';
import { type Settled, settle } from '@/lib/rules/settle';
import type { OwnGrade } from '@/lib/rules/what-if';
import { eachMovable, type MovableEntries, noteMovable } from './movable-entries';
import { oneStepFrom } from './one-step';
import { type EditableArea, editable, gradeAfter } from './single-edit';

/** Places among the evidence of the entries that would move a judgement. */
type Moving = ReadonlyMap<JudgementArea, readonly number[]>;

/** What losing an entry, or weighing it one step differently, would do to the judgements. */
export type SingleEntryEffects = {
  /** Entries whose loss alone would move the judgement. */
  decisive: Moving;
  /** Entries that would move it if their extent or impact were one step less or more. */
  sensitive: Moving;
};

/** Judgements that an entry would move, lost or weighed one step differently. */
type Effect = { lost: readonly JudgementArea[]; stepped: readonly JudgementArea[] };

type QuestionedArea = {
  editable: EditableArea;
  /** Effects already worked out, by the code of the entry. */
  effects: Map<number, Effect>;
};

/** Which judgements stand otherwise once one of them has another grade on its own evidence. */
type MovedBy = (graded: GradedArea, grade: OwnGrade) => readonly JudgementArea[];

const none: readonly JudgementArea[] = [];

function movesIn(
  areas: ReadonlyMap<JudgementArea, GradedArea>,
  settled: Settled,
  framework: Framework,
): MovedBy {
  const own = new Map([...areas].map(([area, graded]) => [area, graded.own] as const));
  const known = new Map<GradedArea, Map<OwnGrade, readonly JudgementArea[]>>();

  return (graded, grade) => {
    const ofArea = known.get(graded) ?? new Map<OwnGrade, readonly JudgementArea[]>();
    const before = ofArea.get(grade);
    if (before) return before;

    const { area } = graded.counted.tally.judgement;
    const changed = settle(new Map(own).set(area, grade), framework);
    const moved = [...settled.grades.keys()].filter(
      (each) => changed.grades.get(each) !== settled.grades.get(each),
    );
    known.set(graded, ofArea.set(grade, moved));
    return moved;
  };
}

function effectOf(question: QuestionedArea, code: number, movedBy: MovedBy): Effect {
  const known = question.effects.get(code);
  if (known) return known;

  const area = question.editable;
  const lost = movedIf(area, code, noEntry, movedBy);
  let stepped = none;
  for (const weighing of oneStepFrom(code)) {
    const moved = movedIf(area, code, weighedAs(code, weighing), movedBy);
    if (moved.length > 0) stepped = [...new Set([...stepped, ...moved])];
  }
  const effect = { lost, stepped };
  question.effects.set(code, effect);
  return effect;
}

/** The judgements that move if an entry is gone, or weighed as another code says. */
function movedIf(
  area: EditableArea,
  code: number,
  edited: number,
  movedBy: MovedBy,
): readonly JudgementArea[] {
  const grade = gradeAfter(area, code, edited);

  return grade === area.graded.own ? none : movedBy(area.graded, grade);
}

/** Tries the loss and every one-step change of every entry, across all judgements they bear on. */
export function singleEntryEffects(
  { codes, places }: PackedEvidence,
  areas: ReadonlyMap<JudgementArea, GradedArea>,
  settled: Settled,
  framework: Framework,
): SingleEntryEffects {
  const movedBy = movesIn(areas, settled, framework);
  const movable: MovableEntries = {
    main: places.byNumber.map(() => 0),
    besides: places.byNumber.map(() => 0),
  };
  const questions = [...areas.values()].map((graded): QuestionedArea => {
    const area = editable(graded);
    noteMovable(area, movable);
    return { editable: area, effects: new Map() };
  });
  const decisive = new Map<JudgementArea, number[]>();
  const sensitive = new Map<JudgementArea, number[]>();
  const note = (at: number) => {
    const code = codes[at] ?? noEntry;
    const question = questions[places.byNumber[mainOf(code)]?.judgement ?? -1];
    if (!question) return;
    const { lost, stepped } = effectOf(question, code, movedBy);
    for (const area of lost) append(decisive, area, at);
    for (const area of stepped) append(sensitive, area, at);
  };
  // All judgements are counted together, so any of them knows the piles of all.
  const [question] = questions;
  if (question) eachMovable(question.editable.graded.counted.tally.piles, movable, note);
  return { decisive, sensitive };
}

function append(moving: Map<JudgementArea, number[]>, area: JudgementArea, at: number): void {
  const places = moving.get(area);
  if (places) places.push(at);
  else moving.set(area, [at]);
}
