import { type FrameworkKey, frameworkKeys } from '@/lib/domain/frameworks';
import { compareGrades, type Grade } from '@/lib/domain/grades';
import { type JudgementArea, judgementAreas } from '@/lib/domain/judgement-areas';
import { frameworkFor } from '@/lib/frameworks/index';
import type { Outcome, PublishedCase } from '@/lib/rules/agreement/compare';
import type { DerivedJudgement, Reason } from '@/lib/rules/derivation';
import { deriveUnder, type RuleSet } from '@/lib/rules/rule-set';

/** One grade that another rule set would derive otherwise. */
export type Move = {
  name: string;
  framework: FrameworkKey;
  area: JudgementArea;
  before: Outcome;
  after: Outcome;
  /** What the report says, where there is one with a grade. */
  published?: Grade;
  reasonsBefore: readonly Reason[];
  reasonsAfter: readonly Reason[];
};

/** How many judgements there are and what becomes of them. */
export type Effect = {
  judgements: number;
  up: number;
  down: number;
  /** Undecided before and graded after, and the other way round. */
  settled: number;
  unsettled: number;
  /** Judgements with a published grade, and how many of them are derived as published. */
  published: number;
  asPublishedBefore: number;
  asPublishedAfter: number;
};

export type JudgementEffect = Effect & { framework: FrameworkKey; area: JudgementArea };

export type Impact = {
  before: string;
  after: string;
  inspections: number;
  total: Effect;
  /** By framework, oldest first, and judgement. Overall effectiveness is one of them. */
  judgements: readonly JudgementEffect[];
  moves: readonly Move[];
};

/** What becomes of every derived grade when one rule set takes the place of another. */
export function compareRuleSets(
  held: Iterable<PublishedCase>,
  before: RuleSet,
  after: RuleSet,
): Impact {
  const effects = new Map<string, JudgementEffect>();
  const total = noEffect();
  const moves: Move[] = [];
  let inspections = 0;
  for (const inspection of held) {
    inspections += 1;
    for (const pair of pairsOf(inspection, before, after)) {
      const { framework, area } = pair;
      const key = `${framework} ${area}`;
      const effect = effects.get(key) ?? { framework, area, ...noEffect() };
      effects.set(key, effect);
      count(pair, effect);
      count(pair, total);
      if (pair.before !== pair.after) moves.push(pair);
    }
  }
  const judgements = frameworkKeys.flatMap((framework) =>
    judgementAreas.flatMap((area) => effects.get(`${framework} ${area}`) ?? []),
  );
  return { before: before.version, after: after.version, inspections, total, judgements, moves };
}

function pairsOf(
  { name, framework: key, evidence, published }: PublishedCase,
  before: RuleSet,
  after: RuleSet,
): Move[] {
  const framework = frameworkFor(key);
  const earlier = deriveUnder(evidence, framework, before).judgements;
  const later = deriveUnder(evidence, framework, after).judgements;

  return earlier.flatMap((judgement, index): Move[] => {
    const changed = later[index];
    if (!changed) return [];
    const { area } = judgement;
    const grade = published[area];
    return [
      {
        name,
        framework: key,
        area,
        before: outcomeOf(judgement),
        after: outcomeOf(changed),
        ...(grade === undefined ? {} : { published: grade }),
        reasonsBefore: judgement.reasons,
        reasonsAfter: changed.reasons,
      },
    ];
  });
}

function outcomeOf(judgement: DerivedJudgement): Outcome {
  return judgement.status === 'derived' ? judgement.grade : judgement.status;
}

function noEffect(): Effect {
  return {
    judgements: 0,
    up: 0,
    down: 0,
    settled: 0,
    unsettled: 0,
    published: 0,
    asPublishedBefore: 0,
    asPublishedAfter: 0,
  };
}

function count({ before, after, published }: Move, effect: Effect): void {
  effect.judgements += 1;
  if (before !== after) effect[directionOf(before, after)] += 1;
  if (published === undefined) return;
  effect.published += 1;
  if (before === published) effect.asPublishedBefore += 1;
  if (after === published) effect.asPublishedAfter += 1;
}

function directionOf(before: Outcome, after: Outcome): 'up' | 'down' | 'settled' | 'unsettled' {
  if (before === 'undecided' || after === 'undecided') {
    return after === 'undecided' ? 'unsettled' : 'settled';
  }
  return compareGrades(after, before) < 0 ? 'up' : 'down';
}
