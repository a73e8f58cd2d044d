import { extents, strengthImpacts, weaknessImpacts } from '@/lib/domain/evidence';
import type { FrameworkLimits } from '@/lib/frameworks/framework';
import {
  cellAt,
  type Sense,
  weighingCount,
  weighingFor,
} from '@/lib/rules/counting/packed-evidence';
import { type CriterionTally, type Numbers, numbersOn, weighedOn } from './tally';

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
const low = weaknessImpacts.indexOf('low');
const moderate = weaknessImpacts.indexOf('moderate');
const serious = weaknessImpacts.indexOf('serious');
const sound = strengthImpacts.indexOf('sound');
const strong = strengthImpacts.indexOf('strong');

/**
 * What the rules ask of the entries on a criterion. Each is a bit, so that the answers to all of
 * them are one number. The answer is yes as soon as one entry says so, except for a pattern.
 */
export const asks = {
  failsAcrossService: 1 << 0,
  fails: 1 << 1,
  /** For more than an isolated few. */
  serious: 1 << 2,
  anySerious: 1 << 3,
  farReaching: 1 << 4,
  /** Separate weaknesses that make a pattern beside what else is recorded on the criterion. */
  pattern: 1 << 5,
  lapses: 1 << 6,
  anyWeakness: 1 << 7,
  strong: 1 << 8,
  anyStrength: 1 << 9,
} as const;
const askCount = Object.keys(asks).length;

/** Every way in which all the questions can be answered. */
export const everyAnswer: readonly number[] = Array.from(
  { length: 1 << askCount },
  (_, yes) => yes,
);

type Cell = { impact: number; extent: number };
const atLeast = (impact: number, extent: number) => (cell: Cell) =>
  cell.impact >= impact && cell.extent >= extent;

/** Which weaknesses speak to each question. */
const toldByWeaknesses: readonly (readonly [number, (cell: Cell) => boolean])[] = [
  [asks.failsAcrossService, atLeast(serious, widespread)],
  [asks.fails, atLeast(serious, many)],
  [asks.serious, atLeast(serious, some)],
  [asks.anySerious, atLeast(serious, isolated)],
  [asks.farReaching, atLeast(moderate, many)],
  [asks.pattern, (cell) => atLeast(moderate, some)(cell) || atLeast(serious, isolated)(cell)],
  [asks.lapses, atLeast(moderate, isolated)],
  [asks.anyWeakness, atLeast(low, isolated)],
];

/** Which strengths do. */
const toldByStrengths: readonly (readonly [number, (cell: Cell) => boolean])[] = [
  [asks.strong, atLeast(strong, many)],
  [asks.anyStrength, atLeast(sound, isolated)],
];

/** The questions an entry speaks to, by how it is weighed. A weakness set aside speaks to none. */
export const askedOf: readonly number[] = tableOfQuestions();

function tableOfQuestions(): number[] {
  const questions = new Array<number>(weighingCount).fill(0);
  const fill = (sense: Sense, told: typeof toldByWeaknesses) => {
    for (const impact of weaknessImpacts.keys()) {
      for (const extent of extents.keys()) {
        const speaksTo = told.filter(([, speaks]) => speaks({ impact, extent }));
        const bits = speaksTo.reduce((all, [ask]) => all | ask, 0);
        questions[weighingFor(sense, cellAt(impact, extent))] = bits;
      }
    }
  };
  fill('weakness', toldByWeaknesses);
  fill('strength', toldByStrengths);

  return questions;
}

/** How far from its answer each question is. Bits say which questions are answered yes, or would change. */
export type Answers = {
  yes: number;
  /** Those yes that one entry less would make no, and no that one entry more would make yes. */
  ifOneLess: number;
  ifOneMore: number;
  /** Those that would change if one strength less had this as its main criterion. */
  ifMainStrengthLess: number;
};

/** Weaknesses it takes for a pattern: more where more strengths are recorded. */
function patternNeeds(mainStrengths: number, limits: FrameworkLimits): number {
  return Math.max(
    limits.repeatedWeaknesses.value,
    limits.repeatedPerStrength.value * mainStrengths,
  );
}

/** How many entries say yes to each question. */
function countSaying(criterion: CriterionTally, weighings: number): number[] {
  const saying = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let left = weighings; left !== 0; left &= left - 1) {
    const weighing = 31 - Math.clz32(left & -left);
    const count = weighedOn(criterion, weighing);
    for (let bits = askedOf[weighing] ?? 0; bits !== 0; bits &= bits - 1) {
      const ask = 31 - Math.clz32(bits & -bits);
      saying[ask] = (saying[ask] ?? 0) + count;
    }
  }
  return saying;
}

export function answersOn(
  criterion: CriterionTally,
  { mainStrengths, weighings }: Numbers,
  limits: FrameworkLimits,
): Answers {
  const answers: Answers = { yes: 0, ifOneLess: 0, ifOneMore: 0, ifMainStrengthLess: 0 };
  let bit = 1;
  for (const count of countSaying(criterion, weighings)) {
    const isPattern = bit === asks.pattern;
    const needed = isPattern ? patternNeeds(mainStrengths, limits) : 1;
    if (count >= needed) answers.yes |= bit;
    if (count >= needed && count - 1 < needed) answers.ifOneLess |= bit;
    if (count < needed && count + 1 >= needed) answers.ifOneMore |= bit;
    if (isPattern && count < needed && count >= patternNeeds(mainStrengths - 1, limits)) {
      answers.ifMainStrengthLess |= bit;
    }
    bit <<= 1;
  }
  return answers;
}

/** What the answers establish, or undefined when nothing that counts speaks of the criterion. */
export function standingFor(yes: number): Standing | undefined {
  if (yes & asks.fails) return 'failing';
  if (yes & (asks.farReaching | asks.serious | asks.pattern)) return 'weak';
  if (yes & asks.lapses) return 'uneven';
  if (yes & asks.strong) return 'strong';
  if (yes & asks.anyStrength) return 'sound';
  return yes & asks.anyWeakness ? 'minor' : undefined;
}

/** What the answers become when one entry speaks to other questions than before. */
export function answersAfter(
  { yes, ifOneLess, ifOneMore }: Answers,
  spoke: number,
  speaks: number,
): number {
  return yes ^ (spoke & ~speaks & ifOneLess) ^ (speaks & ~spoke & ifOneMore);
}

/** What is established about a criterion, or undefined when nothing that counts speaks of it. */
export function standingOf(tally: CriterionTally, limits: FrameworkLimits): Standing | undefined {
  return standingFor(answersOn(tally, numbersOn(tally), limits).yes);
}
