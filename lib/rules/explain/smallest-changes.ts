import type { Evidence } from '@/lib/domain/evidence';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { Framework } from '@/lib/frameworks/framework';
import {
  type GradedJudgement,
  gradeJudgement,
  isTowards,
  standingGradeIf,
  type Towards,
} from './graded-judgement';
import { type Change, type ChangeChoice, type ChangeKind, changeKinds } from './kinds-of-change';
import { type ChangeSet, describeSet } from './least-revised';
import { isOutOfReach, leastSize, openSearch, searchSets } from './search-changes';
import { usefulChanges } from './useful-changes';

export type { ChangeSet } from './least-revised';

/**
 * The smallest sets of changes that move a judgement, or why there are none.
 *
 * - endOfScale: there is no better, or no worse, grade.
 * - heldByPractice: leaders cannot rise while a judgement of practice stands where it does.
 * - impossible: no number of changes of the kinds allowed could.
 * - notWithin: more than `tried` are needed; how many more was not settled.
 */
export type SmallestChanges =
  | { found: true; size: number; sets: readonly ChangeSet[] }
  | {
      found: false;
      because: 'endOfScale' | 'heldByPractice' | 'impossible' | 'notWithin';
      tried: number;
    };

export type SmallestChangesOptions = {
  /** Kinds of change allowed; all of them unless said otherwise. */
  kinds?: readonly ChangeKind[];
  /** The largest number of changes looked for. */
  most?: number;
  /** How many sets are given where several are equally small. */
  sets?: number;
  /** How many changes may be tried in all before the search gives up. */
  tries?: number;
};

/** What keeps the worst search found to some 50 milliseconds, or 150 derivations. */
const usualTries = 5_000;
/** More at once are no small set of changes to a reader. */
const usualMost = 12;

/**
 * The exact smallest sets of changes to a judgement’s own evidence that make it better or worse.
 * Exact, because sets are tried by growing size and none that could matter is passed over: changes
 * that do the same are tried once, changes that a law of the rules makes useless are left out, and
 * a set is given up early only when the rules themselves say it cannot reach the grade.
 *
 * Undefined for a judgement that is undecided or does not rest on criteria. Evidence of other
 * judgements stays as it is, so leaders held down by practice cannot be lifted from here.
 */
export function smallestChanges(
  evidence: readonly Evidence[],
  framework: Framework,
  area: JudgementArea,
  towards: Towards,
  {
    kinds = changeKinds,
    most = usualMost,
    sets = 5,
    tries = usualTries,
  }: SmallestChangesOptions = {},
): SmallestChanges | undefined {
  const judgement = gradeJudgement(evidence, framework, area);
  if (!judgement || judgement.grade === 'undecided') return undefined;
  const { grade, cap } = judgement;
  if (grade === (towards === 'better' ? 'outstanding' : 'inadequate')) {
    return { found: false, because: 'endOfScale', tried: 0 };
  }
  if (towards === 'better' && grade === cap) {
    return { found: false, because: 'heldByPractice', tried: 0 };
  }

  const choices = usefulChanges(judgement, towards, kinds);
  if (!kinds.includes('add') && !everyChangeMoves(judgement, towards, choices)) {
    return { found: false, because: 'impossible', tried: 1 };
  }
  return bySize(judgement, towards, choices, { most, sets, tries });
}

function bySize(
  judgement: GradedJudgement,
  towards: Towards,
  choices: readonly ChangeChoice[],
  { most, sets, tries }: { most: number; sets: number; tries: number },
): SmallestChanges {
  const search = openSearch(judgement, towards, choices, { most, tries });
  const alikeOf = (change: Change) =>
    choices.find(({ alike }) => alike.includes(change))?.alike ?? [change];
  for (let size = leastSize(search, most); size <= most; size += 1) {
    if (isOutOfReach(search, size)) continue;
    const found = searchSets(search, size, sets);
    if (found === null) return { found: false, because: 'notWithin', tried: size - 1 };
    if (found.length > 0) {
      const described = found.map((set) => describeSet(judgement, towards, set, alikeOf));
      return { found: true, size, sets: described };
    }
  }
  return { found: false, because: 'notWithin', tried: most };
}

/** Whether all the changes at once would move the grade: if they do not, no part of them would. */
function everyChangeMoves(
  judgement: GradedJudgement,
  towards: Towards,
  choices: readonly ChangeChoice[],
): boolean {
  const touched = new Map<Evidence, Evidence | undefined>();
  // An entry may be weighed otherwise or lost, and its loss does whatever weighing it otherwise could.
  for (const made of choices.flatMap(({ alike }) => alike)) {
    if (made.kind === 'remove') touched.set(made.entry, undefined);
    if (made.kind === 'revise' && !touched.has(made.entry)) touched.set(made.entry, made.revised);
  }
  const grade = standingGradeIf(judgement, {
    without: [...touched.keys()],
    plus: [...touched.values()].filter((entry) => entry !== undefined),
  });
  return grade === 'undecided' || isTowards(towards, grade, judgement.grade);
}
