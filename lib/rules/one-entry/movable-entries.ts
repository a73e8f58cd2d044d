import type { AnsweredCriterion } from '@/lib/rules/area-counts';
import {
  addressOf,
  mainOf,
  noEntry,
  type Sense,
  secondOf,
  setAsideFrom,
  strengthFrom,
  thirdOf,
  weighedAs,
  weighingOf,
} from '@/lib/rules/counting/packed-evidence';
import { isMainSlot, type Piles, placeIn } from '@/lib/rules/counting/piles';
import { hingesOn } from './hinges';
import { oneStepFrom } from './one-step';
import { type EditableArea, gradeAfter, gradeWithOneFewer } from './single-edit';

/**
 * Which entries could move a judgement, lost or weighed one step differently: by place, a bit for
 * each way of weighing those whose main criterion it is, and those that name it besides.
 */
export type MovableEntries = { main: number[]; besides: number[] };

/** Ways of weighing an entry of each sense. */
const weighings = {
  weakness: (1 << setAsideFrom) - 1,
  setAside: (1 << strengthFrom) - (1 << setAsideFrom),
  strength: -1 << strengthFrom,
} as const satisfies Record<Sense, number>;

const everyWeighing = -1;
/** Serious weaknesses of any extent. */
const serious = weighings.weakness & (-1 << (strengthFrom - setAsideFrom));

/** Whether the entry, lost or weighed one step differently, moves its judgement on its own evidence. */
function moves(area: EditableArea, code: number): boolean {
  const { own } = area.graded;
  if (gradeAfter(area, code, noEntry) !== own) return true;
  for (const weighing of oneStepFrom(code)) {
    if (gradeAfter(area, code, weighedAs(code, weighing)) !== own) return true;
  }
  return false;
}

/** Criteria of the same number are alike to every question of what one entry would change. */
function likeness({ answers, numbers, contribution }: AnsweredCriterion): number {
  const { yes, ifOneLess, ifOneMore, ifMainStrengthLess } = answers;
  const flags = (ifMainStrengthLess === 0 ? 0 : 1) + (numbers.namedBy === 1 ? 2 : 0);

  return (((yes * 1024 + ifOneLess) * 1024 + ifOneMore) * 4 + flags) * 2048 + contribution;
}

/** What is known of criteria that are alike: ways of weighing tried, hinged on, and moving. */
type Tried = { tried: number; hinges: number; moving: number };

/** Notes the entries that could move one judgement. */
export function noteMovable(area: EditableArea, movable: MovableEntries): void {
  const { graded } = area;
  let always = 0;
  for (const sense of ['weakness', 'setAside', 'strength'] as const) {
    if (gradeWithOneFewer(area, sense) !== graded.own) always |= weighings[sense];
  }
  // What leaders know counts or not as it is weighed, so it is asked of each entry.
  const unsure =
    graded.counted.tally.judgement.area === 'leaders' ? weighings.setAside | serious : 0;
  const known = new Map<number, Tried>();
  for (const criterion of graded.criteria) {
    const like = likeness(criterion);
    const alike = known.get(like) ?? { tried: 0, hinges: 0, moving: 0 };
    known.set(like, alike);
    tryWeighings(area, criterion, alike, always);
    const { number } = criterion.tally.place;
    movable.main[number] = (alike.moving | unsure) & criterion.numbers.weighings;
    movable.besides[number] = alike.hinges & weighings.strength;
    if (criterion.numbers.namedBy === 1) movable.besides[number] = everyWeighing;
  }
}

/** Tries each way in which an entry on the criterion is weighed, unless it was on one alike. */
function tryWeighings(
  area: EditableArea,
  criterion: AnsweredCriterion,
  alike: Tried,
  always: number,
): void {
  const { tally, answers, numbers } = criterion;
  const fewerStrengths = answers.ifMainStrengthLess === 0 ? 0 : weighings.strength;
  for (let left = numbers.weighings & ~alike.tried; left !== 0; left &= left - 1) {
    const bit = left & -left;
    const weighing = 31 - Math.clz32(bit);
    alike.tried |= bit;
    if (hingesOn(criterion, weighing)) alike.hinges |= bit;
    if (((alike.hinges | always | fewerStrengths) & bit) === 0) continue;
    if (moves(area, addressOf(tally.place.number, weighing))) alike.moving |= bit;
  }
}

/** Hands over each entry that could move a judgement, by its place among the evidence. */
export function eachMovable(
  piles: Piles,
  { main, besides }: MovableEntries,
  take: (at: number) => void,
): void {
  const { last, before } = piles;
  const { codes, namingMore } = piles.packed;
  for (const [place, ways] of main.entries()) {
    for (let left = ways; left !== 0; left &= left - 1) {
      const weighing = 31 - Math.clz32(left & -left);
      for (let slot = last[addressOf(place, weighing)] ?? 0; slot !== 0; slot = before[slot] ?? 0) {
        if (isMainSlot(piles, slot)) take(placeIn(piles, slot));
      }
    }
  }
  for (const at of namingMore) {
    const code = codes[at] ?? noEntry;
    const through = (besides[secondOf(code)] ?? 0) | (besides[thirdOf(code)] ?? 0);
    const onlyThrough = through & ~(main[mainOf(code)] ?? 0);
    if ((onlyThrough >>> weighingOf(code)) & 1) take(at);
  }
}
