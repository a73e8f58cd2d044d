import type { Evidence } from '@/lib/domain/evidence';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { Framework } from '@/lib/frameworks/framework';
import {
  addressIn,
  addressOf,
  isStrengthCode,
  namesMore,
  noEntry,
  type PackedEvidence,
  packEvidence,
  secondOf,
  setAsideFrom,
  strengthFrom,
  thirdOf,
  weighingCount,
  weighingOf,
} from '@/lib/rules/counting/packed-evidence';
import { emptyPiles, type Piles, put, slotBesides, slotOfMain } from '@/lib/rules/counting/piles';
import type { Place, PlacedJudgement, Places } from '@/lib/rules/counting/places';

export { isCounted, isSetAside } from '@/lib/rules/counting/packed-evidence';

/** What is recorded, counted. What counts for nothing is counted at place 0, which is never read. */
export type Board = {
  /** By address: entries whose main place it is, and strengths that name it besides. */
  entries: Int32Array;
  /** By place: strengths, and weaknesses, that name it besides their main one. */
  strengthsBesides: Int32Array;
  weaknessesBesides: Int32Array;
};

/** What is recorded on one judgement, counted. */
export type AreaTally = PlacedJudgement & { places: Places; board: Board; piles: Piles };

/** What is recorded on one criterion of one judgement, counted. */
export type CriterionTally = { place: Place; board: Board };

/** Entries weighed one way: those whose main criterion it is, and strengths that name it besides. */
export const weighedOn = ({ board, place }: CriterionTally, weighing: number): number =>
  board.entries[addressOf(place.number, weighing)] ?? 0;

/** Entries whose main criterion it is, by what they do, and all that name it, main or not. */
export type Numbers = {
  weaknesses: number;
  setAside: number;
  mainStrengths: number;
  namedBy: number;
  /** The ways of weighing that occur, a bit for each. */
  weighings: number;
};

export function numbersOn({ board, place }: CriterionTally): Numbers {
  const from = addressOf(place.number, 0);
  const numbers: Numbers = {
    weaknesses: 0,
    setAside: 0,
    mainStrengths: -(board.strengthsBesides[place.number] ?? 0),
    namedBy: board.weaknessesBesides[place.number] ?? 0,
    weighings: 0,
  };
  for (let weighing = 0; weighing < weighingCount; weighing += 1) {
    const count = board.entries[from + weighing] ?? 0;
    if (count === 0) continue;
    numbers.weighings |= 1 << weighing;
    numbers.namedBy += count;
    if (weighing < setAsideFrom) numbers.weaknesses += count;
    else if (weighing < strengthFrom) numbers.setAside += count;
    else numbers.mainStrengths += count;
  }
  return numbers;
}

/** The criteria of a judgement that entries may name, in the framework’s order. */
export function criteriaIn({ own, all, places, board }: AreaTally): CriterionTally[] {
  const onlyOwn = board.entries.length <= addressOf(places.lastOwn + 1, 0);

  return (onlyOwn ? own : all).map((place) => ({ place, board }));
}

function add(counts: Int32Array, at: number, by: number): void {
  counts[at] = (counts[at] ?? 0) + by;
}

/** Adds an entry, by its code, to the counts, or with −1 takes it out again. */
export function countEntry(code: number, board: Board, by: 1 | -1): void {
  add(board.entries, addressIn(code), by);
  if (namesMore(code)) countBesides(code, board, by);
}

function countBesides(code: number, board: Board, by: 1 | -1): void {
  const isStrength = isStrengthCode(code);
  const besides = isStrength ? board.strengthsBesides : board.weaknessesBesides;
  add(besides, secondOf(code), by);
  add(besides, thirdOf(code), by);
  if (!isStrength) return;
  add(board.entries, addressOf(secondOf(code), weighingOf(code)), by);
  add(board.entries, addressOf(thirdOf(code), weighingOf(code)), by);
}

/** Counts the evidence of every judgement that rests on criteria, and piles it up, in one pass. */
export function tallyPacked(packed: PackedEvidence): AreaTally[] {
  const { places, codes, namingMore, addresses } = packed;
  const piles = emptyPiles(packed);
  const entries = new Int32Array(addresses);
  const besides = places.lastOwn + 1;
  const board: Board = {
    entries,
    strengthsBesides: new Int32Array(besides),
    weaknessesBesides: new Int32Array(besides),
  };
  for (let at = 0; at < codes.length; at += 1) {
    const address = addressIn(codes[at] ?? noEntry);
    add(entries, address, 1);
    put(piles, address, slotOfMain(at));
  }
  for (let turn = 0; turn < namingMore.length; turn += 1) {
    const code = codes[namingMore[turn] ?? 0] ?? noEntry;
    countBesides(code, board, 1);
    if (!isStrengthCode(code)) continue;
    const slot = slotBesides(packed, turn);
    put(piles, addressOf(secondOf(code), weighingOf(code)), slot);
    put(piles, addressOf(thirdOf(code), weighingOf(code)), slot + 1);
  }
  return places.judgements.map(({ judgement, own, all, placeOf, core }) => ({
    judgement,
    own,
    all,
    placeOf,
    core,
    places,
    board,
    piles,
  }));
}

/** The same from evidence as it was recorded, by judgement and then by criterion. */
export function tallyEvidence(
  evidence: readonly Evidence[],
  framework: Framework,
): Map<JudgementArea, AreaTally & { criteria: ReadonlyMap<string, CriterionTally> }> {
  const areas = tallyPacked(packEvidence(evidence, framework));

  return new Map(
    areas.map((area) => {
      const criteria = criteriaIn(area).map((each) => [each.place.criterion.id, each] as const);
      return [area.judgement.area, { ...area, criteria: new Map(criteria) }];
    }),
  );
}
