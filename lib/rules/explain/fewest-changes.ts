import { compareGrades, type Grade } from '@/lib/domain/grades';
import { limitFor } from '@/lib/frameworks/limits';
import { judgementRules } from '@/lib/rules/judgement-rules';
import { tooLittleEvidence } from '@/lib/rules/too-little-evidence';
import { type Mix, type Outlook, reachOf } from './outlook';

/** Whether so many changes could leave fewer criteria than a limit, given what the cheapest cost together. */
function leavesFewerThan(limit: number, sums: readonly number[], changes: number): boolean {
  return (sums[sums.length - limit] ?? 0) <= changes;
}

/** Whether practice could hold on more criteria than weakness is established on. */
function couldRestoreBalance({ input: { counts }, gains }: Outlook, { all }: Mix): boolean {
  return (gains(all)[all] ?? 0) > counts.weak - counts.holding;
}

/** Whether weakness could stay established on fewer criteria than a limit, of all or of the vital ones. */
function couldBeWeakOnFewer(
  limit: number,
  { sums }: Outlook,
  { all, weaknesses }: Mix,
  among: 'all' | 'vital' = 'all',
): boolean {
  return (
    leavesFewerThan(limit, sums('weak', among), all) &&
    leavesFewerThan(limit, sums('weakByWeaknesses', among), weaknesses)
  );
}

/**
 * Whether a rule could be cleared by so many changes to weaknesses and so many to strengths. A no is
 * certain, a yes is not: that is for the search to find out.
 */
const couldClear: Readonly<Record<string, (outlook: Outlook, mix: Mix) => boolean>> = {
  'R-01': ({ input: { area, limits }, sums }, { weaknesses }) =>
    leavesFewerThan(limitFor(limits.seriousFailures, area), sums('failing'), weaknesses),
  'R-02': ({ input: { area, limits }, sums }, { weaknesses }) => {
    const fewerThan = (limit: number) => leavesFewerThan(limit, sums('serious'), weaknesses);
    return (
      fewerThan(limitFor(limits.seriousWithoutFailure, area)) &&
      (fewerThan(limitFor(limits.seriousWithFailure, area)) ||
        leavesFewerThan(1, sums('failing'), weaknesses))
    );
  },
  'R-03': ({ sums }, { weaknesses }) => leavesFewerThan(1, sums('acrossService'), weaknesses),
  'R-04': (outlook, mix) =>
    leavesFewerThan(1, outlook.sums('failing'), mix.weaknesses) ||
    couldRestoreBalance(outlook, mix),
  'R-05': (outlook, mix) => {
    const { area, limits } = outlook.input;
    return (
      couldBeWeakOnFewer(limitFor(limits.vitalStagesLost, area), outlook, mix, 'vital') ||
      couldRestoreBalance(outlook, mix)
    );
  },
  'R-06': ({ sums }, { weaknesses }) => leavesFewerThan(1, sums('failing'), weaknesses),
  'R-07': (outlook, mix) => {
    const { area, limits } = outlook.input;
    return couldBeWeakOnFewer(limitFor(limits.weakVitalStages, area), outlook, mix, 'vital');
  },
  'R-08': (outlook, mix) => {
    const { area, limits } = outlook.input;
    return couldBeWeakOnFewer(limitFor(limits.weakCriteria, area), outlook, mix);
  },
  'R-09': ({ input: { area, limits, counts }, sums }, { weaknesses, strengths }) => {
    const below = counts.weak + counts.uneven;
    const cleared = reachOf(sums('lapses'), weaknesses);
    const left = below - cleared;
    const share = left / (below + counts.holding + strengths);
    const strong = counts.strong + cleared + mostNamed * strengths;
    return (
      left < limitFor(limits.unevenCriteria, area) ||
      share < limitFor(limits.unevenShare, area) ||
      strong > left
    );
  },
  'R-10': (outlook, mix) => couldBeWeakOnFewer(1, outlook, mix),
  // No weakness may stay established either, so only so many criteria may keep a lapse.
  'R-11': ({ input: { area, limits }, sums }, { weaknesses }) =>
    leavesFewerThan(limitFor(limits.lapsesAtOutstanding, area) + 1, sums('lapses'), weaknesses),
  'R-12': ({ input: { area, limits, counts } }, { weaknesses, strengths }) => {
    const left = counts.weaknesses - weaknesses;
    const share = left / (counts.entries - weaknesses + strengths);
    return left <= 0 || share < limitFor(limits.weaknessShareAtOutstanding, area);
  },
  'R-13': ({ input: { area, limits, counts }, sums, reaches }, { weaknesses, strengths }) => {
    let strong = counts.strongCore + reachOf(sums('lapses', 'core'), weaknesses);
    for (let at = 0; at < strengths; at += 1) strong += reaches[at] ?? 1;
    return strong / counts.core >= limitFor(limits.strongCoreShare, area);
  },
  'R-14': ({ sums }, { weaknesses }) => leavesFewerThan(1, sums('anySerious'), weaknesses),
};

/** Criteria one strength may name. */
const mostNamed = 3;

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
  const inTheWay = judgementRules.filter(
    (rule) => compareGrades(rule.caps, grade) >= 0 && rule.applies(outlook.input),
  );
  for (let strengths = 0; strengths <= changes; strengths += 1) {
    const mix: Mix = { all: changes, strengths, weaknesses: changes - strengths };
    if (
      couldBeEnough(outlook, mix) &&
      inTheWay.every(({ code }) => couldClear[code]?.(outlook, mix) !== false)
    ) {
      return true;
    }
  }
  return false;
}
