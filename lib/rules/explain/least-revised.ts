import { isWeakness } from '@/lib/domain/evidence';
import type { OwnGrade } from '@/lib/rules/what-if';
import { type GradedJudgement, isTowards, standingGradeIf, type Towards } from './graded-judgement';
import {
  additionsTo,
  type Change,
  type ChangeChoice,
  entriesOf,
  nearestFirst,
  subjectOf,
} from './kinds-of-change';
import { revisionsOf } from './single-entry-edits';

/** Changes that together move the grade; leave any one of them out and it stays. */
export type ChangeSet = { changes: readonly ChangeChoice[]; grade: OwnGrade };

/** Beyond this every mix of changes and of those that would do instead is too many to try. */
const mixesTried = 6;

/** A set as a reader is told of it: each change as small as it can be, and what else would do. */
export function describeSet(
  judgement: GradedJudgement,
  towards: Towards,
  set: readonly Change[],
  alikeOf: (change: Change) => readonly Change[],
): ChangeSet {
  const changes = leastRevised(judgement, towards, set);
  const withoutInstead = changes.map((change, index): ChangeChoice => {
    const found = set[index];
    const others = found ? alikeOf(found) : [];
    return { change, alike: alikeInSet(judgement, towards, changes, index, others) };
  });

  return {
    changes: removalsInstead(judgement, towards, withoutInstead),
    grade: gradeWith(judgement, changes),
  };
}

function moves(judgement: GradedJudgement, towards: Towards, changes: readonly Change[]): boolean {
  return isTowards(towards, gradeWith(judgement, changes), judgement.grade);
}

function gradeWith(judgement: GradedJudgement, changes: readonly Change[]): OwnGrade {
  const made = changes.map(entriesOf);

  return standingGradeIf(judgement, {
    without: made.flatMap(({ without }) => without),
    plus: made.flatMap(({ plus }) => plus),
  });
}

/** Revises and adds no more than the move takes: each change in turn as small as it can be. */
function leastRevised(
  judgement: GradedJudgement,
  towards: Towards,
  set: readonly Change[],
): Change[] {
  let least = [...set];
  for (const [index, change] of set.entries()) {
    const smaller = smallerForms(change).find((form) =>
      moves(judgement, towards, least.with(index, form)),
    );
    if (smaller) least = least.with(index, smaller);
  }
  return least;
}

/** The same change in every weaker form, the weakest first. */
function smallerForms(made: Change): Change[] {
  switch (made.kind) {
    case 'remove':
      return [];
    case 'revise':
      return nearestFirst(revisionsOf(made.entry), made.entry).map((revised) => ({
        ...made,
        revised,
      }));
    case 'add':
      return nearestFirst(revisionsOf(made.added), made.added)
        .toReversed()
        .map((added) => ({ kind: 'add', added }));
  }
}

/** Those that would do the same beside the rest of the set: entries of the same weight, or other criteria. */
function alikeInSet(
  judgement: GradedJudgement,
  towards: Towards,
  set: readonly Change[],
  index: number,
  others: readonly Change[],
): Change[] {
  const own = set[index];
  if (!own) return [];
  const taken = set.map(subjectOf);
  const inItsForm = (candidates: readonly Change[]) =>
    candidates
      .filter((other) => !taken.includes(subjectOf(other)))
      .map((other) => inFormOf(other, own));
  // The rules see no difference between entries of the same weight, but between criteria they do.
  if (own.kind !== 'add') return [own, ...inItsForm(others)];

  const elsewhere = inItsForm(additionsTo(judgement, towards));
  return [own, ...elsewhere.filter((other) => moves(judgement, towards, set.with(index, other)))];
}

/** The change made to another subject in the form it has here. */
function inFormOf(other: Change, form: Change): Change {
  if (other.kind === 'add' && form.kind === 'add') {
    return {
      kind: 'add',
      added: { ...form.added, id: other.added.id, criteria: other.added.criteria },
    };
  }
  if (other.kind === 'revise' && form.kind === 'revise') {
    const { id, summary, criteria } = other.entry;
    return { ...other, revised: { ...form.revised, id, summary, criteria } };
  }
  return other;
}

/**
 * Offers to take a weakness out where it is weighed otherwise. It is offered only where every mix of
 * the two moves the grade, so that a reader may choose entry by entry.
 */
function removalsInstead(
  judgement: GradedJudgement,
  towards: Towards,
  choices: readonly ChangeChoice[],
): ChangeChoice[] {
  const offered = choices.map((choice): ChangeChoice => {
    const { change } = choice;
    return change.kind === 'revise' && isWeakness(change.entry) && towards === 'better'
      ? { ...choice, instead: { kind: 'remove', entry: change.entry } }
      : choice;
  });
  const isSafe =
    choices.length <= mixesTried && mixesOf(offered).every((mix) => moves(judgement, towards, mix));

  return isSafe ? offered : [...choices];
}

/** Every way of choosing between each change and what would do instead. */
function mixesOf(choices: readonly ChangeChoice[]): Change[][] {
  return choices.reduce<Change[][]>(
    (mixes, { change, instead }) =>
      mixes.flatMap((mix) =>
        (instead ? [change, instead] : [change]).map((either) => [...mix, either]),
      ),
    [[]],
  );
}
