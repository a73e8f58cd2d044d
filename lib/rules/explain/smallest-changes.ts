import type { Evidence } from '@/lib/domain/evidence';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { Framework } from '@/lib/frameworks/framework';
import { noEntry } from '@/lib/rules/counting/packed-evidence';
import { change, inputOf, type OwnGrade } from '@/lib/rules/what-if';
import { fewestChangesAbove } from './fewest-changes';
import {
  codeOf,
  type GradedJudgement,
  gradeJudgement,
  isTowards,
  standingGrade,
  standingGradeIf,
  type Towards,
} from './graded-judgement';
import {
  additions,
  type Change,
  type ChangeChoice,
  type ChangeKind,
  nearestFirst,
  removals,
  revisions,
} from './kinds-of-change';
import { revisionsOf } from './single-entry-edits';

/** Changes that together move the grade; leave any one of them out and it stays. */
export type ChangeSet = { changes: readonly ChangeChoice[]; grade: OwnGrade };

/**
 * The smallest sets of changes that move a judgement, or why there are none.
 *
 * - endOfScale: there is no better, or no worse, grade.
 * - heldByPractice: leaders cannot rise while a judgement of practice stands where it does.
 * - impossible: no number of changes of the kinds allowed could.
 * - notWithin: more would be needed than were tried.
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
  /** The largest number of changes tried. */
  most?: number;
  /** How many sets are given where several are equally small. */
  sets?: number;
};

type Step = {
  change: Change;
  alike: readonly Change[];
  /** Its place among those alike: the second is only taken after the first. */
  member: number;
  /** What the rules see go and come. */
  without: number;
  plus: number;
};

const everyKind: readonly ChangeKind[] = ['remove', 'revise', 'add'];

/**
 * The exact smallest sets of changes to a judgement’s own evidence that make it better or worse.
 * Exact, because sets are tried by growing size and none that could matter is passed over: changes
 * that do the same are tried once, changes that a law of the rules makes useless are left out, and
 * a set is given up early only when a lower bound says it cannot reach the grade.
 *
 * Undefined for a judgement that is undecided or does not rest on criteria. Evidence of other
 * judgements stays as it is, so leaders held down by practice cannot be lifted from here.
 */
export function smallestChanges(
  evidence: readonly Evidence[],
  framework: Framework,
  area: JudgementArea,
  towards: Towards,
  { kinds = everyKind, most = 3, sets = 5 }: SmallestChangesOptions = {},
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

  const steps = stepsFor(judgement, towards, kinds, most);
  for (let size = 1; size <= most; size += 1) {
    const found = search(judgement, towards, steps, { size, sets });
    if (found.length > 0) {
      return { found: true, size, sets: found.map((set) => leastRevised(judgement, towards, set)) };
    }
    if (size === 1 && !kinds.includes('add') && !everyStepMoves(judgement, towards, steps)) {
      return { found: false, because: 'impossible', tried: size };
    }
  }
  return { found: false, because: 'notWithin', tried: most };
}

function stepsFor(
  judgement: GradedJudgement,
  towards: Towards,
  kinds: readonly ChangeKind[],
  most: number,
): Step[] {
  const choices = {
    remove: () => removals(judgement, towards),
    revise: () => revisions(judgement, towards),
    add: () => additions(judgement, towards),
  } as const satisfies Record<ChangeKind, () => ChangeChoice[]>;

  return everyKind
    .filter((kind) => kinds.includes(kind))
    .flatMap((kind) => choices[kind]())
    .flatMap(({ alike }) =>
      alike.slice(0, most).map((each, member) => {
        const { without, plus } = entriesOf({ change: each });
        const code = ([entry]: readonly Evidence[]) => (entry ? codeOf(judgement, entry) : noEntry);
        return { change: each, alike, member, without: code(without), plus: code(plus) };
      }),
    );
}

function entriesOf({ change: made }: Pick<Step, 'change'>): {
  without: Evidence[];
  plus: Evidence[];
} {
  switch (made.kind) {
    case 'remove':
      return { without: [made.entry], plus: [] };
    case 'revise':
      return { without: [made.entry], plus: [made.revised] };
    case 'add':
      return { without: [], plus: [made.added] };
  }
}

/** Whether all the changes at once would move the grade: if they do not, no part of them would. */
function everyStepMoves(
  judgement: GradedJudgement,
  towards: Towards,
  steps: readonly Step[],
): boolean {
  const touched = new Map<Evidence, Evidence | undefined>();
  for (const { change: made } of steps.flatMap(({ alike }) =>
    alike.map((each) => ({ change: each })),
  )) {
    if (made.kind === 'revise') touched.set(made.entry, made.revised);
    if (made.kind === 'remove' && !touched.has(made.entry)) touched.set(made.entry, undefined);
  }
  const grade = standingGradeIf(judgement, {
    without: [...touched.keys()],
    plus: [...touched.values()].filter((entry) => entry !== undefined),
  });
  return grade === 'undecided' || isTowards(towards, grade, judgement.grade);
}

/** Every set of one size that moves the grade, up to the number wanted. */
function search(
  judgement: GradedJudgement,
  towards: Towards,
  steps: readonly Step[],
  { size, sets }: { size: number; sets: number },
): ChangeSet[] {
  const { counted, grade } = judgement;
  const found: ChangeSet[] = [];
  const chosen: Step[] = [];
  const canReach = (left: number) =>
    towards === 'worse' ||
    grade === 'undecided' ||
    fewestChangesAbove(grade, inputOf(counted)) <= left;

  const extend = (from: number): void => {
    if (found.length >= sets) return;
    const left = size - chosen.length;
    if (left === 0) {
      const now = standingGrade(judgement);
      if (isTowards(towards, now, grade)) {
        found.push({
          changes: chosen.map(({ change: made, alike }) => ({ change: made, alike })),
          grade: now,
        });
      }
      return;
    }
    if (!canReach(left)) return;
    for (let at = from; at < steps.length; at += 1) {
      const step = steps[at];
      if (!step || !isOpen(step, chosen)) continue;
      change(counted, step.without, -1);
      change(counted, step.plus, 1);
      chosen.push(step);
      extend(step.change.kind === 'add' ? at : at + 1);
      chosen.pop();
      change(counted, step.plus, -1);
      change(counted, step.without, 1);
    }
  };
  extend(0);

  return found;
}

/** An entry changes once, and the later of several alike only after the earlier. */
function isOpen(step: Step, chosen: readonly Step[]): boolean {
  const { change: made, alike, member } = step;
  if (member > 0 && !chosen.some((other) => other.change === alike[member - 1])) return false;
  if (made.kind === 'add') return true;

  return !chosen.some(({ change: other }) => other.kind !== 'add' && other.entry === made.entry);
}

/** Revises and adds no more than the move takes: each change in turn as small as it can be. */
function leastRevised(
  judgement: GradedJudgement,
  towards: Towards,
  { changes, grade }: ChangeSet,
): ChangeSet {
  let least = { changes: [...changes], grade };
  for (const index of changes.keys()) {
    const choice = changes[index];
    if (!choice) continue;
    for (const smaller of smallerForms(choice.change)) {
      const tried = least.changes.with(index, { ...choice, change: smaller });
      const moved = gradeWith(judgement, tried);
      if (isTowards(towards, moved, judgement.grade)) {
        least = { changes: tried, grade: moved };
        break;
      }
    }
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

function gradeWith(judgement: GradedJudgement, changes: readonly ChangeChoice[]): OwnGrade {
  const made = changes.map(entriesOf);

  return standingGradeIf(judgement, {
    without: made.flatMap(({ without }) => without),
    plus: made.flatMap(({ plus }) => plus),
  });
}
