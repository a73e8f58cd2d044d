import { extents, strengthImpacts, weaknessImpacts } from '@/lib/domain/evidence';
import type { FrameworkLimits } from '@/lib/frameworks/framework';
import { type CriterionTally, cell } from './tally';

/**
 * What the evidence establishes about one criterion, worst first.
 *
 * - failing: a serious weakness reaches many children or more.
 * - weak: a weakness is established. It is at least moderate and reaches many, or it is serious, or
 *   it recurs.
 * - uneven: a moderate weakness reaches some or fewer.
 * - minor: nothing but weaknesses of low impact.
 * - sound: what is expected happens.
 * - strong: for many or more, practice clearly makes lives better, and no weakness is above low.
 */
export const standings = ['failing', 'weak', 'uneven', 'minor', 'sound', 'strong'] as const;
export type Standing = (typeof standings)[number];

const isolated = extents.indexOf('isolated');
const some = extents.indexOf('some');
const many = extents.indexOf('many');
const widespread = extents.indexOf('widespread');
const moderate = weaknessImpacts.indexOf('moderate');
const serious = weaknessImpacts.indexOf('serious');
const strong = strengthImpacts.indexOf('strong');

/** How many are counted at least this weighty and at least this far-reaching. */
function atLeast(cells: readonly number[], impact: number, extent: number): number {
  let total = 0;
  for (let row = impact; row <= serious; row += 1) {
    for (let column = extent; column <= widespread; column += 1) {
      total += cells[cell(row, column)] ?? 0;
    }
  }
  return total;
}

/** Serious weaknesses for more than an isolated few. */
export function hasSerious({ weaknesses }: CriterionTally): boolean {
  return atLeast(weaknesses, serious, some) > 0;
}

/** Serious weaknesses of any extent. */
export function hasAnySerious({ weaknesses }: CriterionTally): boolean {
  return atLeast(weaknesses, serious, isolated) > 0;
}

/** A serious weakness across the service. */
export function failsAcrossService({ weaknesses }: CriterionTally): boolean {
  return atLeast(weaknesses, serious, widespread) > 0;
}

/** Separate weaknesses that make a pattern beside what else is recorded on the criterion. */
function recurs(tally: CriterionTally, limits: FrameworkLimits): boolean {
  const counted =
    atLeast(tally.weaknesses, moderate, some) + (tally.weaknesses[cell(serious, isolated)] ?? 0);

  return (
    counted >= limits.repeatedWeaknesses.value &&
    counted >= limits.repeatedPerStrength.value * tally.mainStrengths
  );
}

/** What is established about a criterion, or undefined when nothing that counts speaks of it. */
export function standingOf(tally: CriterionTally, limits: FrameworkLimits): Standing | undefined {
  const { weaknesses, strengths } = tally;
  if (atLeast(weaknesses, serious, many) > 0) return 'failing';
  if (atLeast(weaknesses, moderate, many) > 0 || hasSerious(tally) || recurs(tally, limits)) {
    return 'weak';
  }
  if (atLeast(weaknesses, moderate, isolated) > 0) return 'uneven';
  if (atLeast(strengths, strong, many) > 0) return 'strong';
  if (atLeast(strengths, 0, isolated) > 0) return 'sound';
  return atLeast(weaknesses, 0, isolated) > 0 ? 'minor' : undefined;
}
