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
  for (const criterion of graded.criteria) {
    const { tally, numbers } = criterion;
    const { hinges, moving } = tryWeighings(area, criterion, always);
    const { number } = tally.place;
    movable.main[number] = (moving | unsure) & numbers.weighings;
    movable.besides[number] = numbers.namedBy === 1 ? everyWeighing : hinges & weighings.strength;
  }
}

/** Ways of weighing an entry on the criterion: those it hinges on, and those that move the judgement. */
function tryWeighings(
  area: EditableArea,
  criterion: AnsweredCriterion,
  always: number,
): { hinges: number; moving: number } {
  const { tally, answers, numbers } = criterion;
  const fewerStrengths = answers.ifMainStrengthLess === 0 ? 0 : weighings.strength;
  let hinges = 0;
  let moving = 0;
  for (let left = numbers.weighings; left !== 0; left &= left - 1) {
    const bit = left & -left;
    const weighing = 31 - Math.clz32(bit);
    if (hingesOn(criterion, weighing)) hinges |= bit;
    if (((hinges | always | fewerStrengths) & bit) === 0) continue;
    if (moves(area, addressOf(tally.place.number, weighing))) moving |= bit;
  }
  return { hinges, moving };
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
