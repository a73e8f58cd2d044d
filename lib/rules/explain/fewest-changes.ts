import { compareGrades, type Grade } from '@/lib/domain/grades';
import { limitFor } from '@/lib/frameworks/limits';
import { judgementRules } from '@/lib/rules/judgement-rules';
import { tooLittleEvidence } from '@/lib/rules/too-little-evidence';
import type { ClearingCosts } from './clearing-costs';
import { gainsOf, type Mix, type Outlook, reachOf, sumOfLeast } from './outlook';

/** Whether so many changes could leave fewer than a limit of the criteria that cost something. */
function leavesFewerThan(limit: number, costs: readonly number[], changes: number): boolean {
  return sumOfLeast(costs, costs.length - limit + 1) <= changes;
}

/** Whether practice could hold on more criteria than weakness is established on. */
function couldRestoreBalance({ input: { counts }, costs }: Outlook, { all }: Mix): boolean {
  if (counts.holding > counts.weak) return true;

  return (gainsOf(costs, all)[all] ?? 0) > counts.weak - counts.holding;
}

/** Whether weakness could stay established on fewer criteria than a limit, of all or of some. */
function couldBeWeakOnFewer(limit: number, costs: readonly ClearingCosts[], mix: Mix): boolean {
  const weak = costs.filter((each) => each.weak > 0);

  return (
    leavesFewerThan(limit, toCosts(weak, 'weak'), mix.all) &&
    sumOfLeast(toCosts(weak, 'weakByWeaknesses', 0), weak.length - limit + 1) <= mix.weaknesses
  );
}

type Cost = Exclude<keyof ClearingCosts, 'core' | 'vital' | 'isStrong'>;

/** What each criterion costs, of those that cost something. */
function toCosts(costs: readonly ClearingCosts[], of: Cost, least = 1): number[] {
  return costs.map((each) => each[of]).filter((cost) => cost >= least);
}

/**
 * Whether a rule could be cleared by so many changes to weaknesses and so many to strengths. A no is
 * certain, a yes is not: that is for the search to find out.
 */
const couldClear: Readonly<Record<string, (outlook: Outlook, mix: Mix) => boolean>> = {
  'R-01': ({ input: { area, limits }, costs }, { weaknesses }) =>
    leavesFewerThan(limitFor(limits.seriousFailures, area), toCosts(costs, 'failing'), weaknesses),
  'R-02': ({ input: { area, limits }, costs }, { weaknesses }) => {
    const serious = toCosts(costs, 'serious');
    const fewerThan = (limit: number) => leavesFewerThan(limit, serious, weaknesses);
    return (
      fewerThan(limitFor(limits.seriousWithoutFailure, area)) &&
      (fewerThan(limitFor(limits.seriousWithFailure, area)) ||
        leavesFewerThan(1, toCosts(costs, 'failing'), weaknesses))
    );
  },
  'R-03': ({ costs }, { weaknesses }) =>
    leavesFewerThan(1, toCosts(costs, 'acrossService'), weaknesses),
  'R-04': (outlook, mix) =>
    leavesFewerThan(1, toCosts(outlook.costs, 'failing'), mix.weaknesses) ||
    couldRestoreBalance(outlook, mix),
  'R-05': (outlook, mix) => {
    const { area, limits } = outlook.input;
    const vital = outlook.costs.filter((each) => each.vital);
    return (
      couldBeWeakOnFewer(limitFor(limits.vitalStagesLost, area), vital, mix) ||
      couldRestoreBalance(outlook, mix)
    );
  },
  'R-06': ({ costs }, { weaknesses }) => leavesFewerThan(1, toCosts(costs, 'failing'), weaknesses),
  'R-07': ({ input: { area, limits }, costs }, mix) =>
    couldBeWeakOnFewer(
      limitFor(limits.weakVitalStages, area),
      costs.filter((each) => each.vital),
      mix,
    ),
  'R-08': ({ input: { area, limits }, costs }, mix) =>
    couldBeWeakOnFewer(limitFor(limits.weakCriteria, area), costs, mix),
  'R-09': ({ input: { area, limits, counts }, costs }, { weaknesses, strengths }) => {
    const below = counts.weak + counts.uneven;
    const cleared = reachOf(toCosts(costs, 'lapses'), weaknesses);
    const left = below - cleared;
    const share = left / (below + counts.holding + strengths);
    const strong = counts.strong + cleared + 3 * strengths;
    return left <= 0 || share < limitFor(limits.unevenShare, area) || strong > left;
  },
  'R-10': ({ costs }, mix) => couldBeWeakOnFewer(1, costs, mix),
  // No weakness may stay established either, so only so many criteria may keep a lapse.
  'R-11': ({ input: { area, limits }, costs }, { weaknesses }) =>
    leavesFewerThan(
      limitFor(limits.lapsesAtOutstanding, area) + 1,
      toCosts(costs, 'lapses'),
      weaknesses,
    ),
  'R-12': ({ input: { area, limits, counts } }, { weaknesses, strengths }) => {
    const left = counts.weaknesses - weaknesses;
    const share = left / (counts.entries - weaknesses + strengths);
    return left <= 0 || share < limitFor(limits.weaknessShareAtOutstanding, area);
  },
  'R-13': ({ input: { area, limits, counts }, costs, reaches }, { weaknesses, strengths }) => {
    const freed = reachOf(
      toCosts(
        costs.filter(({ core }) => core),
        'lapses',
      ),
      weaknesses,
    );
    let made = 0;
    for (let at = 0; at < strengths; at += 1) made += reaches[at] ?? 1;
    const strong = counts.strongCore + freed + made;
    return strong / counts.core >= limitFor(limits.strongCoreShare, area) - 1e-9;
  },
  'R-14': ({ costs }, { weaknesses }) =>
    leavesFewerThan(1, toCosts(costs, 'anySerious'), weaknesses),
};

/** Whether there could be enough evidence once so many strengths are added. */
function couldBeEnough({ input }: Outlook, { strengths }: Mix): boolean {
  const { counts } = input;
  const recorded = counts.recorded + strengths;
  const coreWithEvidence = Math.min(counts.core, counts.coreWithEvidence + strengths);

  return !tooLittleEvidence.applies({
    ...input,
    counts: { ...counts, recorded, coreWithEvidence },
  });
}

/**
 * Whether so many changes could lift a judgement above a grade, as far as each rule that keeps it
 * there says on its own. Never no where they can: each change is made to a weakness or to a
 * strength, and no rule asks for more of either than it really takes.
 */
export function couldRiseAbove(grade: Grade, outlook: Outlook, changes: number): boolean {
  const holding = judgementRules.filter(
    (rule) => compareGrades(rule.caps, grade) >= 0 && rule.applies(outlook.input),
  );
  for (let strengths = 0; strengths <= changes; strengths += 1) {
    const mix: Mix = { all: changes, strengths, weaknesses: changes - strengths };
    if (
      couldBeEnough(outlook, mix) &&
      holding.every(({ code }) => couldClear[code]?.(outlook, mix) ?? changes > 0)
    ) {
      return true;
    }
  }
  return false;
}
