import { type Evidence, extents, impacts, isStrength, isWeakness } from '@/lib/domain/evidence';
import { mainOf } from '@/lib/rules/counting/packed-evidence';
import { numbersOn } from '@/lib/rules/tally';
import { codeOf, type GradedJudgement, type Towards } from './graded-judgement';

/** One change to the evidence of a judgement. An added entry speaks about a single criterion. */
export type Change =
  | { kind: 'remove'; entry: Evidence }
  | { kind: 'revise'; entry: Evidence; revised: Evidence }
  | { kind: 'add'; added: Evidence };
export type ChangeKind = Change['kind'];
type Addition = Extract<Change, { kind: 'add' }>;

export const changeKinds = ['remove', 'revise', 'add'] as const satisfies readonly ChangeKind[];

/** A change, and the others that would do exactly the same. */
export type ChangeChoice = {
  change: Change;
  alike: readonly Change[];
  /** Another change to the same entry that would do as well, whatever is made of the others. */
  instead?: Change;
};

/** The entries that a change takes out and puts in. */
export function entriesOf(made: Change): { without: Evidence[]; plus: Evidence[] } {
  switch (made.kind) {
    case 'remove':
      return { without: [made.entry], plus: [] };
    case 'revise':
      return { without: [made.entry], plus: [made.revised] };
    case 'add':
      return { without: [], plus: [made.added] };
  }
}

/** What a change is made to: an entry, or a criterion where one is added. */
export function subjectOf(made: Change): string {
  return made.kind === 'add' ? made.added.id : made.entry.id;
}

/** Things alike together, in the order in which the first of each came. */
function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const alike = groups.get(key);
    if (alike) alike.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function choiceAmong(alike: readonly Change[]): ChangeChoice[] {
  const [change] = alike;

  return change ? [{ change, alike }] : [];
}

function describe(entry: Evidence): string {
  const known = isWeakness(entry) && entry.known;

  return [entry.direction, entry.extent, entry.impact, known, ...entry.criteria].join(' ');
}

/**
 * By the laws the rules obey, losing a weakness never lowers a grade and losing a strength never
 * raises it. So towards better only weaknesses need be lost, and towards worse only strengths.
 */
export function removals({ entries }: GradedJudgement, towards: Towards): ChangeChoice[] {
  const useful = entries.filter(towards === 'better' ? isWeakness : isStrength);

  return [...groupBy(useful, describe).values()].flatMap((alike) =>
    choiceAmong(alike.map((entry) => ({ kind: 'remove', entry }))),
  );
}

/** By the same laws the furthest revision does whatever a smaller one could. */
function furthest(entry: Evidence, towards: Towards): Evidence | undefined {
  if (isWeakness(entry)) {
    return towards === 'better'
      ? { ...entry, extent: 'isolated', impact: 'low', known: true }
      : { ...entry, extent: 'widespread', impact: 'serious', known: false };
  }
  if (isStrength(entry)) {
    return towards === 'better'
      ? { ...entry, extent: 'widespread', impact: 'exceptional' }
      : { ...entry, extent: 'isolated', impact: 'sound' };
  }
  return undefined;
}

export function revisions({ entries }: GradedJudgement, towards: Towards): ChangeChoice[] {
  return [...groupBy(entries, describe)].flatMap(([described, alike]) => {
    const made = alike.flatMap((entry) => {
      const revised = furthest(entry, towards);
      return revised ? [{ kind: 'revise' as const, entry, revised }] : [];
    });
    const [first] = made;
    return first && describe(first.revised) !== described ? choiceAmong(made) : [];
  });
}

/** Where each added entry goes: its id says which it is among several. */
function addedEntry(
  judgement: Pick<GradedJudgement, 'area'>,
  criterion: string,
  towards: Towards,
): Evidence {
  const shared = {
    id: `+ ${criterion}`,
    area: judgement.area,
    criteria: [criterion],
    headline: false,
    summary: 'An entry that is not recorded',
  };
  return towards === 'better'
    ? { ...shared, direction: 'strength', extent: 'widespread', impact: 'exceptional' }
    : {
        ...shared,
        direction: 'weakness',
        extent: 'widespread',
        impact: 'serious',
        known: false,
      };
}

/**
 * Criteria on which nothing is recorded, and that weigh alike, are alike to an added entry. Where something
 * is, two may count alike and yet part ways once an entry that names one of them changes.
 */
export function additions(judgement: GradedJudgement, towards: Towards): ChangeChoice[] {
  const { places, board } = judgement.counted.tally;
  const keyOf = ({ added }: Addition): string => {
    const place = places.byNumber[mainOf(codeOf(judgement, added))];
    if (!place || numbersOn({ place, board }).namedBy > 0) return added.id;
    const { core, vital } = place.criterion;
    return `${core} ${vital}`;
  };
  return [...groupBy(additionsTo(judgement, towards), keyOf).values()].flatMap(choiceAmong);
}

/** An added entry on each criterion of the judgement. */
export function additionsTo({ area, counted }: GradedJudgement, towards: Towards): Addition[] {
  return counted.tally.judgement.criteria.map(
    ({ id }): Addition => ({ kind: 'add', added: addedEntry({ area }, id, towards) }),
  );
}

/** Ways of weighing an entry from the one it has towards the other, nearest first. */
export function nearestFirst(candidates: readonly Evidence[], to: Evidence): Evidence[] {
  return candidates.toSorted((one, other) => stepsBetween(one, to) - stepsBetween(other, to));
}

/** How many single steps of extent, impact or knowledge lie between two ways of weighing an entry. */
export function stepsBetween(one: Evidence, other: Evidence): number {
  const extent = ({ extent: given }: Evidence) => (given ? extents.indexOf(given) : 0);
  const impact = ({ impact: given }: Evidence) => (given ? impacts.indexOf(given) : 0);
  const known = (entry: Evidence) => (isWeakness(entry) && entry.known ? 1 : 0);

  return [extent, impact, known].reduce(
    (steps, part) => steps + Math.abs(part(one) - part(other)),
    0,
  );
}
