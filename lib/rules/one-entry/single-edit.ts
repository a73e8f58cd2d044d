import {
  type AnsweredCriterion,
  type AreaCounts,
  type Contribution,
  contributionOf,
  count,
  countSense,
  nothing,
} from '@/lib/rules/area-counts';
import {
  isStrengthCode,
  mainOf,
  namesMore,
  noEntry,
  type Sense,
  secondOf,
  senseOf,
  thirdOf,
  weighingOf,
} from '@/lib/rules/counting/packed-evidence';
import type { GradedArea } from '@/lib/rules/graded-area';
import { answersAfter, askedOf } from '@/lib/rules/standing';
import { gradeNow, type OwnGrade } from '@/lib/rules/what-if';

/**
 * One judgement, ready for the question what a single entry less, or weighed differently, would make
 * of it. One entry changes an answer only where that answer hangs on one entry, and the grade only
 * where that changes what a criterion contributes, so nothing is counted again.
 */
export type EditableArea = {
  graded: GradedArea;
  /** By the number of their place. */
  criteria: readonly (AnsweredCriterion | undefined)[];
  /** Grades already worked out, by what changes. */
  known: Map<number, OwnGrade>;
};

export function editable(graded: GradedArea): EditableArea {
  const criteria: (AnsweredCriterion | undefined)[] = [];
  for (const criterion of graded.criteria) criteria[criterion.tally.place.number] = criterion;

  return { graded, criteria, known: new Map() };
}

/** The questions an entry speaks to on its main criterion. */
const spokenTo = (code: number): number =>
  code === noEntry ? 0 : (askedOf[weighingOf(code)] ?? 0);

const contributionNow = (criterion: AnsweredCriterion | undefined): Contribution =>
  criterion?.contribution ?? nothing;

/** What the main criterion contributes once the entry is weighed otherwise, or gone. */
function mainAfter(
  criterion: AnsweredCriterion | undefined,
  code: number,
  edited: number,
): Contribution {
  if (!criterion) return nothing;
  const { tally, answers, numbers } = criterion;
  const isGone = edited === noEntry;
  let yes = answersAfter(answers, spokenTo(code), spokenTo(edited));
  if (isGone && isStrengthCode(code)) yes ^= answers.ifMainStrengthLess;

  return contributionOf(tally.place, yes, numbers.namedBy - (isGone ? 1 : 0));
}

/** What a criterion contributes that the entry names besides: only strengths speak of it. */
function besidesAfter(
  criterion: AnsweredCriterion | undefined,
  code: number,
  edited: number,
): Contribution {
  if (!criterion) return nothing;
  const { tally, answers, numbers } = criterion;
  const yes = isStrengthCode(code)
    ? answersAfter(answers, spokenTo(code), spokenTo(edited))
    : answers.yes;

  return contributionOf(tally.place, yes, numbers.namedBy - (edited === noEntry ? 1 : 0));
}

const senses = ['weakness', 'setAside', 'strength'] as const satisfies readonly Sense[];
const senseNumber = (code: number): number =>
  code === noEntry ? senses.length : senses.indexOf(senseOf(code));

/** All that the counts change by when only one criterion does: edits of the same key grade alike. */
function keyOf(before: Contribution, after: Contribution, code: number, edited: number): number {
  return (((before << 11) | after) << 4) | (senseNumber(code) << 2) | senseNumber(edited);
}

/** The grade if one entry were gone, or weighed as another code says; it stays on its criteria. */
export function gradeAfter(area: EditableArea, code: number, edited: number): OwnGrade {
  const { criteria, graded } = area;
  const main = criteria[mainOf(code)];
  const mainNow = mainAfter(main, code, edited);
  if (!namesMore(code)) return gradeShifted(area, contributionNow(main), mainNow, code, edited);

  const second = criteria[secondOf(code)];
  const secondNow = besidesAfter(second, code, edited);
  const third = criteria[thirdOf(code)];
  const thirdNow = besidesAfter(third, code, edited);

  const secondStays = secondNow === contributionNow(second);
  const thirdStays = thirdNow === contributionNow(third);
  if (secondStays && thirdStays) {
    return gradeShifted(area, contributionNow(main), mainNow, code, edited);
  }
  if (mainNow === contributionNow(main) && (secondStays || thirdStays)) {
    return secondStays
      ? gradeShifted(area, contributionNow(third), thirdNow, code, edited)
      : gradeShifted(area, contributionNow(second), secondNow, code, edited);
  }
  return tryShifts(
    graded,
    [
      [contributionNow(main), mainNow],
      [contributionNow(second), secondNow],
      [contributionNow(third), thirdNow],
    ],
    code,
    edited,
  );
}

/** The grade where only one criterion contributes otherwise, or none. */
function gradeShifted(
  { graded, known }: EditableArea,
  before: Contribution,
  after: Contribution,
  code: number,
  edited: number,
): OwnGrade {
  if (before === after && edited !== noEntry && senseOf(code) === senseOf(edited)) {
    return graded.own;
  }
  const key = keyOf(before, after, code, edited);
  const found = known.get(key);
  if (found !== undefined) return found;

  const grade = tryShifts(graded, [[before, after]], code, edited);
  known.set(key, grade);
  return grade;
}

/** What a criterion contributes, and what it would. */
type Shift = readonly [before: Contribution, after: Contribution];

/** Tries a change on the counts and takes it back. */
function tryShifts(
  { counted }: GradedArea,
  shifts: readonly Shift[],
  code: number,
  edited: number,
): OwnGrade {
  const { counts } = counted;
  for (const [before, after] of shifts) swap(before, after, counts);
  swapSense(code, edited, counts);
  const grade = gradeNow(counted);
  swapSense(edited, code, counts);
  for (const [before, after] of shifts) swap(after, before, counts);

  return grade;
}

function swap(out: Contribution, into: Contribution, counts: AreaCounts): void {
  if (out === into) return;
  count(out, counts, -1);
  count(into, counts, 1);
}

function swapSense(out: number, into: number, counts: AreaCounts): void {
  if (out !== noEntry) countSense(senseOf(out), counts, -1);
  if (into !== noEntry) countSense(senseOf(into), counts, 1);
}

/** The grade with one entry of a sense fewer, where that changes what no criterion contributes. */
export function gradeWithOneFewer({ graded }: EditableArea, sense: Sense): OwnGrade {
  const { counted } = graded;
  countSense(sense, counted.counts, -1);
  const grade = gradeNow(counted);
  countSense(sense, counted.counts, 1);

  return grade;
}
