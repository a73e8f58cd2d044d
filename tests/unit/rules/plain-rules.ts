import {
  type Evidence,
  extents,
  isStrength,
  isWeakness,
  type Strength,
  type Weakness,
} from '@/lib/domain/evidence';
import type { Grade } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { Criterion, Framework, FrameworkJudgement } from '@/lib/frameworks/framework';

/*
 * The rules once more, as one would read them aloud: entry by entry, with the numbers written out and
 * nothing packed or counted ahead. Laws hold the real ones to it.
 */

type Found = {
  criterion: Criterion;
  own: boolean;
  weaknesses: Weakness[];
  strengths: Strength[];
  /** Strengths whose main criterion it is. */
  mainStrengths: number;
  named: number;
};

const far = ({ extent }: Weakness | Strength) => extent === 'many' || extent === 'widespread';
const serious = ({ impact }: Weakness) => impact === 'serious';
const moderate = ({ impact }: Weakness) => impact !== 'low';
const beyondAFew = ({ extent }: Weakness) => extent !== 'isolated';

/** Criteria the entry counts on, main one first. */
function placesOf(
  entry: Evidence,
  judgement: FrameworkJudgement,
  framework: Framework,
): Criterion[] {
  const all = framework.judgements.flatMap(({ criteria }) => criteria);
  const named = [...new Set(entry.criteria)];
  const own = named.flatMap((id) => judgement.criteria.find((each) => each.id === id) ?? []);
  const others = named.flatMap((id) => all.find((each) => each.id === id) ?? []);

  return own.length > 0 ? own.slice(0, 3) : others.slice(0, 1);
}

const isKnownToLeaders = (entry: Weakness) =>
  entry.area === 'leaders' && entry.known && entry.impact !== 'serious';

/** What counts for one judgement. */
export function plainEntries(
  evidence: readonly Evidence[],
  judgement: FrameworkJudgement,
  framework: Framework,
): Evidence[] {
  return evidence.filter(
    (entry) =>
      entry.area === judgement.area &&
      !entry.headline &&
      entry.direction !== 'context' &&
      placesOf(entry, judgement, framework).length > 0,
  );
}

function findPlainly(
  entries: readonly Evidence[],
  judgement: FrameworkJudgement,
  framework: Framework,
): Found[] {
  const found = new Map<string, Found>();
  for (const entry of entries) {
    for (const [index, criterion] of placesOf(entry, judgement, framework).entries()) {
      const own = judgement.criteria.some(({ id }) => id === criterion.id);
      const on = found.get(criterion.id) ?? {
        criterion,
        own,
        weaknesses: [],
        strengths: [],
        mainStrengths: 0,
        named: 0,
      };
      found.set(criterion.id, on);
      on.named += 1;
      if (isStrength(entry)) {
        on.strengths.push(entry);
        if (index === 0) on.mainStrengths += 1;
      }
      if (isWeakness(entry) && index === 0 && !isKnownToLeaders(entry)) on.weaknesses.push(entry);
    }
  }
  return [...found.values()];
}

const isFailing = ({ weaknesses }: Found) => weaknesses.some((each) => serious(each) && far(each));

function isWeak(found: Found): boolean {
  const { weaknesses, mainStrengths } = found;
  const telling = weaknesses.filter(
    (each) => serious(each) || (moderate(each) && beyondAFew(each)),
  );

  return (
    isFailing(found) ||
    weaknesses.some((each) => moderate(each) && far(each)) ||
    weaknesses.some((each) => serious(each) && beyondAFew(each)) ||
    (telling.length >= 2 && telling.length >= mainStrengths / 2)
  );
}

const isUneven = (found: Found) => !isWeak(found) && found.weaknesses.some(moderate);
const isHolding = ({ weaknesses, strengths }: Found) =>
  strengths.length > 0 && !weaknesses.some(moderate);
const isStrong = (found: Found) =>
  isHolding(found) && found.strengths.some((each) => each.impact !== 'sound' && far(each));

/** One judgement looked at plainly: which rules apply, by code, and whether evidence is thin. */
export type Plain = { applying: Set<string>; thin: boolean; grade: Grade | 'undecided' };

const capping: readonly (readonly [Grade, readonly string[], readonly string[]])[] = [
  ['inadequate', ['R-01', 'R-02', 'R-03', 'R-04', 'R-05'], ['R-01', 'R-02', 'R-03']],
  ['requiresImprovement', ['R-06', 'R-07', 'R-08', 'R-09'], []],
  ['good', ['R-10', 'R-11', 'R-12', 'R-13', 'R-14'], []],
];

/** Codes of the rules that cap at a grade, and bear on the judgement. */
export function plainCodes(grade: Grade, area: JudgementArea): string[] {
  const codes = capping.find(([capped]) => capped === grade)?.[1] ?? [];

  return codes.filter((code) => code !== 'R-05' || area !== 'helpAndProtection');
}

export function judgePlainly(
  evidence: readonly Evidence[],
  judgement: FrameworkJudgement,
  framework: Framework,
): Plain {
  const { area } = judgement;
  const entries = plainEntries(evidence, judgement, framework);
  const found = findPlainly(entries, judgement, framework);
  const both = area === 'inCareAndCareLeavers';
  const many = (test: (each: Found) => boolean) => found.filter(test).length;
  const vital = ({ own, criterion }: Found) => own && criterion.vital;
  const core = ({ own, criterion }: Found) => own && criterion.core;

  const held = entries.filter((entry) => !isWeakness(entry) || !isKnownToLeaders(entry));
  const weaknesses = held.filter(isWeakness).length;
  const failing = many(isFailing);
  const weak = many(isWeak);
  const uneven = many(isUneven);
  const holding = many(isHolding);
  const seriousOn = many((each) => each.weaknesses.some((one) => serious(one) && beyondAFew(one)));
  const weakVital = many((each) => vital(each) && isWeak(each));
  const allCore = judgement.criteria.filter((each) => each.core).length;
  const lapsing = weak + uneven;

  const rules: Readonly<Record<string, boolean>> = {
    'R-01': failing >= 2,
    'R-02': seriousOn >= 4 || (failing > 0 && seriousOn >= 3),
    'R-03': found.some(
      (each) =>
        vital(each) && each.weaknesses.some((one) => serious(one) && one.extent === extents[3]),
    ),
    'R-04': failing > 0 && weak >= holding,
    'R-05': area !== 'helpAndProtection' && weakVital >= 3 && weak >= holding,
    'R-06': failing > 0,
    'R-07': weakVital >= (both ? 3 : 1),
    'R-08': weak >= (both ? 3 : 2),
    'R-09': lapsing > 1 && lapsing * 3 >= lapsing + holding && many(isStrong) <= lapsing,
    'R-10': weak > 0,
    'R-11': uneven > (both ? 4 : 2),
    'R-12': weaknesses > 0 && weaknesses * 5 >= held.length,
    'R-13': many((each) => core(each) && isStrong(each)) * 3 < allCore * 2,
    'R-14': found.some((each) => each.weaknesses.some(serious)),
  };
  const applying = new Set(Object.keys(rules).filter((code) => rules[code]));
  const thin = entries.length < 6 || many(core) < Math.ceil(allCore / 3);
  const decided = capping.find(([, codes, standing]) =>
    (thin ? standing : codes).some((code) => applying.has(code)),
  );
  return { applying, thin, grade: decided?.[0] ?? (thin ? 'undecided' : 'outstanding') };
}
