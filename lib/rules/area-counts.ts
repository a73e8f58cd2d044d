import type { FrameworkLimits } from '@/lib/frameworks/framework';
import type { Sense } from '@/lib/rules/counting/packed-evidence';
import type { Place } from '@/lib/rules/counting/places';
import { type Answers, answersOn, asks, everyAnswer, type Standing, standingFor } from './standing';
import { type AreaTally, type CriterionTally, criteriaIn, type Numbers, numbersOn } from './tally';

/** What the rules compare with the limits: criteria of one judgement, counted by their standing. */
export type AreaCounts = {
  /** Entries that count, weaknesses set aside included. */
  recorded: number;
  /** Entries held for or against the judgement, and how many of them are weaknesses. */
  entries: number;
  weaknesses: number;
  failing: number;
  /** Criteria with an established weakness, failing ones included. */
  weak: number;
  /** Vital stages among them. */
  weakVital: number;
  /** Vital stages with a serious weakness across the service. */
  failingAcrossService: number;
  /** Criteria with a serious weakness for more than an isolated few. */
  serious: number;
  /** Criteria with a serious weakness of any extent. */
  anySerious: number;
  uneven: number;
  /** Criteria on which practice holds: sound or strong. */
  holding: number;
  strong: number;
  strongCore: number;
  /** Core criteria, and those of them that any entry names. */
  core: number;
  coreWithEvidence: number;
};

/**
 * All that a criterion adds to the counts, as one number. Criteria of the same number count alike,
 * so that a change that leaves it as it is changes nothing.
 */
export type Contribution = number;

/** A criterion that nothing names. */
export const nothing: Contribution = 0;
const isNamed = 1 << 0;
const isCore = 1 << 1;
const isVital = 1 << 2;
const anySerious = 1 << 3;
const serious = 1 << 4;
const failsAcrossService = 1 << 5;
const failing = 1 << 6;
const weak = 1 << 7;
const uneven = 1 << 8;
const holding = 1 << 9;
const strong = 1 << 10;

const byStanding = {
  failing: failing | weak,
  weak,
  uneven,
  minor: 0,
  sound: holding,
  strong: holding | strong,
} as const satisfies Record<Standing, number>;

/** What each set of answers adds, worked out once. */
const byAnswers: readonly Contribution[] = everyAnswer.map((yes) => {
  const standing = standingFor(yes);

  return (
    (yes & asks.anySerious ? anySerious : 0) |
    (yes & asks.serious ? serious : 0) |
    (yes & asks.failsAcrossService ? failsAcrossService : 0) |
    (standing === undefined ? 0 : byStanding[standing])
  );
});

/** What a criterion adds once its questions are answered so, named by so many entries. */
export function contributionOf(
  { own, criterion }: Place,
  yes: number,
  named: number,
): Contribution {
  if (named === 0) return nothing;
  const core = own && criterion.core ? isCore : 0;
  const vital = own && criterion.vital ? isVital : 0;

  return isNamed | core | vital | (byAnswers[yes] ?? 0);
}

/** Adds what one criterion contributes, or with −1 takes it out again. */
export function count(contribution: Contribution, counts: AreaCounts, by: 1 | -1): void {
  const core = (contribution & isCore) !== 0;
  const vital = (contribution & isVital) !== 0;

  if (core) counts.coreWithEvidence += by;
  if (contribution & anySerious) counts.anySerious += by;
  if (contribution & serious) counts.serious += by;
  if (vital && contribution & failsAcrossService) counts.failingAcrossService += by;
  if (contribution & failing) counts.failing += by;
  if (contribution & weak) {
    counts.weak += by;
    if (vital) counts.weakVital += by;
  }
  if (contribution & uneven) counts.uneven += by;
  if (contribution & holding) counts.holding += by;
  if (contribution & strong) {
    counts.strong += by;
    if (core) counts.strongCore += by;
  }
}

/** Adds an entry of one sense to the numbers of entries, or with −1 takes it out again. */
export function countSense(sense: Sense, counts: AreaCounts, by: number): void {
  counts.recorded += by;
  if (sense !== 'setAside') counts.entries += by;
  if (sense === 'weakness') counts.weaknesses += by;
}

/** A criterion that any entry names, with the answers its entries give and what it adds. */
export type AnsweredCriterion = {
  tally: CriterionTally;
  numbers: Numbers;
  answers: Answers;
  contribution: Contribution;
};

/** In the framework’s order. */
export function answerCriteria(area: AreaTally, limits: FrameworkLimits): AnsweredCriterion[] {
  const answered: AnsweredCriterion[] = [];
  for (const tally of criteriaIn(area)) {
    const numbers = numbersOn(tally);
    if (numbers.namedBy === 0) continue;
    const answers = answersOn(tally, numbers, limits);
    const contribution = contributionOf(tally.place, answers.yes, numbers.namedBy);
    answered.push({ tally, numbers, answers, contribution });
  }
  return answered;
}

/** Counts a judgement, from its criteria where they are answered already. */
export function countArea(
  tally: AreaTally,
  limits: FrameworkLimits,
  criteria: readonly AnsweredCriterion[] = answerCriteria(tally, limits),
): AreaCounts {
  const counts: AreaCounts = {
    recorded: 0,
    entries: 0,
    weaknesses: 0,
    failing: 0,
    weak: 0,
    weakVital: 0,
    failingAcrossService: 0,
    serious: 0,
    anySerious: 0,
    uneven: 0,
    holding: 0,
    strong: 0,
    strongCore: 0,
    core: tally.core,
    coreWithEvidence: 0,
  };
  for (const { contribution, numbers } of criteria) {
    count(contribution, counts, 1);
    countSense('weakness', counts, numbers.weaknesses);
    countSense('setAside', counts, numbers.setAside);
    countSense('strength', counts, numbers.mainStrengths);
  }
  return counts;
}
