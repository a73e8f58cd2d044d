import { cellCount, strengthFrom, weaknessFrom } from '@/lib/rules/counting/packed-evidence';
import { askedOf, asks, standingFor } from '@/lib/rules/standing';
import { type CriterionTally, numbersOn, weighedOn } from '@/lib/rules/tally';
import type { CountedArea } from '@/lib/rules/what-if';

/**
 * How many changes one criterion takes until something no longer holds of it; 0 where it does not
 * hold now. Each weakness that says so has to change, and speaks of no other criterion.
 */
export type ClearingCosts = {
  core: boolean;
  vital: boolean;
  failing: number;
  /** At a vital stage only. */
  acrossService: number;
  serious: number;
  anySerious: number;
  /** For no weakness to be established: in all, and those of them that have to be made to weaknesses. */
  weak: number;
  weakByWeaknesses: number;
  /** For no lapse to be left. */
  lapses: number;
  /** For practice to hold, which takes a strength besides. */
  holding: number;
  isStrong: boolean;
};

/** How many weaknesses say yes to each of the questions, and to several together. */
function countWeaknesses(tally: CriterionTally) {
  const found = {
    fails: 0,
    across: 0,
    serious: 0,
    anySerious: 0,
    telling: 0,
    adding: 0,
    lapses: 0,
  };
  const telling = asks.farReaching | asks.serious;
  for (let cell = 0; cell < cellCount; cell += 1) {
    const count = weighedOn(tally, weaknessFrom + cell);
    if (count === 0) continue;
    const bits = askedOf[weaknessFrom + cell] ?? 0;
    if (bits & asks.fails) found.fails += count;
    if (bits & asks.failsAcrossService) found.across += count;
    if (bits & asks.serious) found.serious += count;
    if (bits & asks.anySerious) found.anySerious += count;
    if (bits & telling) found.telling += count;
    else if (bits & asks.pattern) found.adding += count;
    if (bits & asks.lapses) found.lapses += count;
  }
  return found;
}

/** The fewest weaknesses changed and strengths added until what is left makes no pattern. */
function costOfPattern(
  adding: number,
  mainStrengths: number,
  { repeatedWeaknesses, repeatedPerStrength }: CountedArea['limits'],
): number {
  const costWith = (added: number) => {
    const needed = Math.max(
      repeatedWeaknesses.value,
      repeatedPerStrength.value * (mainStrengths + added),
    );
    return added + Math.max(0, Math.floor(adding - needed) + 1);
  };
  let fewest = Math.min(adding, costWith(0));
  for (let added = 1; added < fewest; added += 1) fewest = Math.min(fewest, costWith(added));

  return fewest;
}

export function clearingCosts(
  tally: CriterionTally,
  yes: number,
  limits: CountedArea['limits'],
): ClearingCosts {
  const { own, criterion } = tally.place;
  const core = own && criterion.core;
  const vital = own && criterion.vital;
  const { fails, across, serious, anySerious, telling, adding, lapses } = countWeaknesses(tally);
  const { mainStrengths, weighings } = numbersOn(tally);
  const hasStrength = weighings >>> strengthFrom !== 0;

  return {
    core,
    vital,
    failing: fails,
    acrossService: vital ? across : 0,
    serious,
    anySerious,
    weak: telling + costOfPattern(adding, mainStrengths, limits),
    weakByWeaknesses: telling,
    lapses,
    holding: lapses + (hasStrength ? 0 : 1),
    isStrong: standingFor(yes) === 'strong',
  };
}
