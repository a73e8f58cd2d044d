import {
  type Evidence,
  extents,
  isStrength,
  isWeakness,
  strengthImpacts,
  weaknessImpacts,
} from '@/lib/domain/evidence';
import type { Framework } from '@/lib/frameworks/framework';
import { type PlacedJudgement, type Places, placesOf } from './places';

/**
 * Evidence as the rules see it. Of each entry they see no more than where it counts and how it is
 * weighed, and that fits into one whole number, its code. Entries of the same code are alike to
 * every rule, whatever their words, so counting and questioning evidence is arithmetic.
 */
export type PackedEvidence = {
  places: Places;
  entries: readonly Evidence[];
  /** One for each entry, in the same order. */
  codes: Uint32Array;
  /** Which of them name more than one criterion. */
  namingMore: readonly number[];
  /** Addresses below this hold all of them: see `addressOf`. */
  addresses: number;
};

/** The code of an entry that counts for nothing, or is not there. */
export const noEntry = 0;

/** How many cells an impact and an extent make. */
export const cellCount = weaknessImpacts.length * extents.length;

/** The cell of an impact (0 least) and an extent (0 isolated). The weightier, the higher. */
export function cellAt(impact: number, extent: number): number {
  return impact * extents.length + extent;
}

/*
 * A code begins with 5 bits for how the entry is weighed: a weakness held against its judgement, by
 * its cell; then a weakness set aside, by its cell, never a serious one; then a strength, by its cell.
 */
export const weaknessFrom = 0;
export const setAsideFrom = cellCount;
export const strengthFrom = setAsideFrom + cellAt(weaknessImpacts.indexOf('serious'), 0);
const weighingBits = 5;
/** How many ways there are of weighing an entry. */
export const weighingCount = 1 << weighingBits;
const weighingMask = weighingCount - 1;

/*
 * Above them 10 bits say its place. Both together are the address at which the entry is counted. Two
 * times 7 bits say the places it names besides, and one whether leaders know of their weakness.
 */
const addressBits = weighingBits + 10;
const addressMask = (1 << addressBits) - 1;
const besidesBits = 7;
const besidesMask = (1 << besidesBits) - 1;
const secondShift = addressBits;
const thirdShift = secondShift + besidesBits;
const knownShift = thirdShift + besidesBits;
const knownBit = 1 << knownShift;

export const weighingOf = (code: number): number => code & weighingMask;
/** The place of the main criterion. */
export const mainOf = (code: number): number => (code & addressMask) >>> weighingBits;
/** 0 where it names one criterion only, as in `thirdOf` where it names two. */
export const secondOf = (code: number): number => (code >>> secondShift) & besidesMask;
export const thirdOf = (code: number): number => (code >>> thirdShift) & besidesMask;
export const namesMore = (code: number): boolean => secondOf(code) !== 0;
/** 1 where leaders know of a weakness in their own work. */
export const knownIn = (code: number): number => code >>> knownShift;

/** Where the entry is counted, and where one weighed the same is on another place. */
export const addressIn = (code: number): number => code & addressMask;
export const addressOf = (place: number, weighing: number): number =>
  (place << weighingBits) | weighing;

/** What an entry does to its judgement. */
export type Sense = 'weakness' | 'setAside' | 'strength';

/** By the number of the weighing. */
const senses: readonly Sense[] = Array.from({ length: weighingCount }, (_, weighing) => {
  if (weighing < setAsideFrom) return 'weakness';
  return weighing < strengthFrom ? 'setAside' : 'strength';
});

export const senseOf = (code: number): Sense => senses[weighingOf(code)] ?? 'strength';

export const isStrengthCode = (code: number): boolean => weighingOf(code) >= strengthFrom;

const firstOf = { weakness: weaknessFrom, setAside: setAsideFrom, strength: strengthFrom } as const;

/** The impact and the extent of an entry, as one cell. */
export const cellOf = (code: number): number => weighingOf(code) - firstOf[senseOf(code)];

/** The number by which an entry of a sense and a cell is weighed. */
export const weighingFor = (sense: Sense, cell: number): number => firstOf[sense] + cell;

/** The same entry in the same places, weighed otherwise. */
export const weighedAs = (code: number, weighing: number): number =>
  ((code & ~weighingMask) | weighing) >>> 0;

/** Headlines repeat a conclusion and context says neither good nor ill, so neither counts. */
export function isCounted(entry: Evidence): boolean {
  return !entry.headline && entry.direction !== 'context';
}

/**
 * Leaders are judged by whether they know and act. A weakness they know and are visibly putting
 * right is therefore not held against them, unless it is serious.
 */
export function isSetAside(entry: Evidence): boolean {
  return entry.area === 'leaders' && isWeakness(entry) && entry.known && entry.impact !== 'serious';
}

/** How weighty an entry is: what it does to children first, then how far it reaches. */
export function weightOf(entry: Evidence): number {
  if (isStrength(entry)) {
    return cellAt(strengthImpacts.indexOf(entry.impact), extents.indexOf(entry.extent));
  }
  if (isWeakness(entry)) {
    return cellAt(weaknessImpacts.indexOf(entry.impact), extents.indexOf(entry.extent));
  }
  return 0;
}

function weighed(entry: Evidence): number {
  const cell = weightOf(entry);
  if (isStrength(entry)) return strengthFrom + cell;
  // Only what leaders know counts, so elsewhere a known entry is like any other.
  const known = isWeakness(entry) && entry.known && entry.area === 'leaders' ? knownBit : 0;

  return known | (isSetAside(entry) ? setAsideFrom + cell : weaknessFrom + cell);
}

/**
 * The criteria an entry counts on, the main one first: those of its own judgement. An entry that
 * names only criteria of another judgement counts on the first of them, because it was recorded
 * about this judgement. Criteria the version does not have are passed over, as are any beyond three,
 * which no form or file takes.
 */
function placed(criteria: readonly string[], { placeOf }: PlacedJudgement): number {
  let main = 0;
  let second = 0;
  let third = 0;
  let other = 0;
  for (const id of criteria) {
    const place = placeOf.get(id);
    if (!place) continue;
    const { number, own } = place;
    if (!own) other ||= number;
    else if (main === 0) main = number;
    else if (number === main || number === second) continue;
    else if (second === 0) second = number;
    else third ||= number;
  }
  return ((main || other) << weighingBits) | (second << secondShift) | (third << thirdShift);
}

/** The code of one entry in this version. */
export function packEntry(entry: Evidence, places: Places): number {
  if (!isCounted(entry)) return noEntry;
  const judgement = places.judgementOf.get(entry.area);
  if (!judgement) return noEntry;
  const at = placed(entry.criteria, judgement);

  return at === 0 ? noEntry : at | weighed(entry);
}

export function packEvidence(evidence: readonly Evidence[], framework: Framework): PackedEvidence {
  const places = placesOf(framework);
  const codes = new Uint32Array(evidence.length);
  const namingMore: number[] = [];
  let lastPlace = places.lastOwn;
  let at = 0;
  for (const entry of evidence) {
    const code = packEntry(entry, places);
    lastPlace = Math.max(lastPlace, mainOf(code));
    if (namesMore(code)) namingMore.push(at);
    codes[at] = code;
    at += 1;
  }
  return { places, entries: evidence, codes, namingMore, addresses: addressOf(lastPlace + 1, 0) };
}
