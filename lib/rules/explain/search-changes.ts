import type { Evidence } from '@/lib/domain/evidence';
import { mainOf, noEntry, secondOf, thirdOf } from '@/lib/rules/counting/packed-evidence';
import { inputOf } from '@/lib/rules/what-if';
import { type CostBook, openCostBook, tryChange } from './cost-book';
import { couldRiseAbove } from './fewest-changes';
import {
  codeOf,
  type GradedJudgement,
  isTowards,
  standingGradeWith,
  type Towards,
} from './graded-judgement';
import { type Change, type ChangeChoice, entriesOf, subjectOf } from './kinds-of-change';
import { fewestToLeaveInadequate } from './leave-inadequate';
import { outlookOn } from './outlook';

/** One change that may be taken on the way. */
type Step = {
  change: Change;
  alike: readonly Change[];
  /** Its place among those alike: the second is only taken after the first. */
  member: number;
  /** What the rules see go and come. */
  without: number;
  plus: number;
};

/** Changes that can be tried, and how many more may be tried before the search gives up. */
export type Search = {
  judgement: GradedJudgement;
  towards: Towards;
  steps: readonly Step[];
  book: CostBook;
  triesLeft: number;
};

export function openSearch(
  judgement: GradedJudgement,
  towards: Towards,
  choices: readonly ChangeChoice[],
  { most, tries }: { most: number; tries: number },
): Search {
  const code = ([entry]: readonly Evidence[]) => (entry ? codeOf(judgement, entry) : noEntry);
  const steps = choices.flatMap(({ alike }) =>
    alike.slice(0, most).map((change, member): Step => {
      const { without, plus } = entriesOf(change);
      return { change, alike, member, without: code(without), plus: code(plus) };
    }),
  );
  const book = openCostBook(judgement.counted, towards === 'better');

  return { judgement, towards, steps, book, triesLeft: tries };
}

/** What the sharper of two answers costs, in changes that could be tried instead. */
const triesForSharp = 30;

/** Whether no set of so many changes, or of fewer, can do it as things stand. Never true where one can. */
export function isOutOfReach(
  search: Search,
  changes: number,
  taken: readonly Change[] = [],
): boolean {
  const { judgement, towards, book, steps } = search;
  const { grade } = judgement;
  if (towards === 'worse' || grade === 'undecided') return false;

  const costs = book.costs.filter((each) => each !== undefined);
  const reaches = grade === 'good' ? reachesOf(book, steps, taken) : [];
  const input = inputOf(book.counted);
  if (!couldRiseAbove(grade, outlookOn(input, costs, reaches), changes)) return true;

  if (grade !== 'inadequate') return false;
  search.triesLeft -= triesForSharp;
  return fewestToLeaveInadequate(input, costs, changes) > changes;
}

/** The size that sets begin with: no smaller one can do it. */
export function leastSize({ judgement: { grade }, book }: Search, most: number): number {
  if (grade !== 'inadequate') return 1;

  const costs = book.costs.filter((each) => each !== undefined);
  return Math.max(1, fewestToLeaveInadequate(inputOf(book.counted), costs, most));
}

/** How many core criteria each strength could yet make strong, those that could more than one. */
function reachesOf(
  { costs }: CostBook,
  steps: readonly Step[],
  taken: readonly Change[],
): number[] {
  const couldMake = (number: number) => {
    const cost = costs[number];
    return cost?.core && cost.lapses === 0 && !cost.isStrong ? 1 : 0;
  };
  return steps
    .filter(({ change }) => change.kind === 'revise' && change.revised.direction === 'strength')
    .filter(({ change }) => !taken.includes(change))
    .map(({ plus }) => [mainOf(plus), secondOf(plus), thirdOf(plus)])
    .map(([main = 0, second = 0, third = 0]) =>
      [main, second, third].reduce((sum, number) => sum + couldMake(number), 0),
    )
    .filter((reach) => reach > 1)
    .toSorted((one, other) => other - one);
}

/**
 * The sets of one size that move the grade, up to the number wanted, each made to other entries or
 * criteria. Null when the search gave up before it had tried them all and found none.
 */
export function searchSets(search: Search, size: number, wanted: number): Change[][] | null {
  const { judgement, towards, steps, book } = search;
  const found = new Map<string, Change[]>();
  const taken: Change[] = [];

  const extend = (from: number): void => {
    for (let at = from; at < steps.length; at += 1) {
      if (found.size >= wanted || search.triesLeft <= 0) return;
      const step = steps[at];
      if (!step || !isOpen(step, taken)) continue;
      search.triesLeft -= 1;
      taken.push(step.change);
      if (taken.length === size) note(step);
      else goOn(step, step.change.kind === 'add' ? at : at + 1);
      taken.pop();
    }
  };
  const note = ({ without, plus }: Step): void => {
    if (!isTowards(towards, standingGradeWith(judgement, without, plus), judgement.grade)) return;
    const subjects = taken.map(subjectOf).toSorted().join(' ');
    if (!found.has(subjects)) found.set(subjects, [...taken]);
  };
  const goOn = ({ without, plus }: Step, from: number): void => {
    const undo = tryChange(book, without, plus);
    if (!isOutOfReach(search, size - taken.length, taken)) extend(from);
    undo();
  };
  extend(0);

  return found.size === 0 && search.triesLeft <= 0 ? null : [...found.values()];
}

/** An entry changes once, and the later of several alike only after the earlier. */
function isOpen({ change, alike, member }: Step, taken: readonly Change[]): boolean {
  const before = alike[member - 1];
  if (before !== undefined && !taken.includes(before)) return false;
  if (change.kind === 'add') return true;

  return !taken.some((other) => other.kind !== 'add' && other.entry === change.entry);
}
