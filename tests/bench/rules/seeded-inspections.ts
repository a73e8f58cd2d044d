import {
  type Evidence,
  evidenceMethods,
  extents,
  strengthImpacts,
  weaknessImpacts,
} from '@/lib/domain/evidence';
import { type Grade, grades } from '@/lib/domain/grades';
import type { Framework, FrameworkJudgement } from '@/lib/frameworks/framework';

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;

  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How a judgement aimed at a grade is made: what goes wrong, on how many criteria, and what goes well. */
type Aim = {
  troubled: number;
  impact: readonly number[];
  extent: readonly number[];
  strengthImpact: readonly number[];
};

/** Shares of each impact or extent, least first. */
const aims: Readonly<Record<Grade, Aim>> = {
  outstanding: {
    troubled: 1,
    impact: [0.9, 0.1, 0],
    extent: [0.8, 0.2, 0, 0],
    strengthImpact: [0.2, 0.6, 0.2],
  },
  good: {
    troubled: 3,
    impact: [0.6, 0.4, 0],
    extent: [0.7, 0.3, 0, 0],
    strengthImpact: [0.6, 0.35, 0.05],
  },
  requiresImprovement: {
    troubled: 5,
    impact: [0.3, 0.7, 0],
    extent: [0.2, 0.4, 0.3, 0.1],
    strengthImpact: [0.8, 0.2, 0],
  },
  inadequate: {
    troubled: 8,
    impact: [0.1, 0.5, 0.4],
    extent: [0.1, 0.3, 0.4, 0.2],
    strengthImpact: [0.9, 0.1, 0],
  },
};

function pick<Value>(values: readonly Value[], random: () => number): Value {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error('Nothing to pick from');
  return value;
}

function pickByShare<Value>(
  values: readonly Value[],
  shares: readonly number[],
  random: () => number,
): Value {
  let left = random();
  for (const [index, value] of values.entries()) {
    left -= shares[index] ?? 0;
    if (left < 0) return value;
  }
  return pick(values, random);
}

function shuffled<Value>(values: readonly Value[], random: () => number): Value[] {
  return values
    .map((value) => [random(), value] as const)
    .toSorted(([first], [second]) => first - second)
    .map(([, value]) => value);
}

type Plan = { judgement: FrameworkJudgement; aim: Aim; troubled: ReadonlySet<string> };

function toEntry(id: string, { judgement, aim, troubled }: Plan, random: () => number): Evidence {
  const others = random() < 0.3 ? 1 + Math.floor(random() * 2) : 0;
  const criteria = shuffled(judgement.criteria, random)
    .slice(0, 1 + others)
    .map((criterion) => criterion.id);
  const shared = {
    id,
    area: judgement.area,
    criteria,
    headline: random() < 0.04,
    method: pick(evidenceMethods, random),
    summary: `What inspectors found on ${criteria.join(' and ')}`,
  };
  if (random() < 0.05) return { ...shared, direction: 'context' };

  const isTroubled = troubled.has(criteria[0] ?? '');
  if (random() < (isTroubled ? 0.6 : 0.04)) {
    return {
      ...shared,
      direction: 'weakness',
      extent: isTroubled ? pickByShare(extents, aim.extent, random) : 'isolated',
      impact: isTroubled ? pickByShare(weaknessImpacts, aim.impact, random) : 'low',
      known: judgement.area === 'leaders' && random() < 0.2,
    };
  }
  return {
    ...shared,
    direction: 'strength',
    extent: pickByShare(extents, [0.05, 0.2, 0.4, 0.35], random),
    impact: pickByShare(strengthImpacts, aim.strengthImpact, random),
  };
}

/**
 * The evidence of an inspection made up from a seed. Each judgement is aimed at a grade, so that
 * every outcome occurs at every size. It comes through JSON, as evidence does when it is read.
 */
export function seededInspection(framework: Framework, size: number, seed: number): Evidence[] {
  const random = seededRandom(seed * 7919 + size);
  const plans = framework.judgements
    .filter(({ criteria }) => criteria.length > 0)
    .map((judgement): Plan => {
      const aim = aims[pick(grades, random)];
      const ids = shuffled(judgement.criteria, random).map((criterion) => criterion.id);
      return { judgement, aim, troubled: new Set(ids.slice(0, aim.troubled)) };
    });
  const evidence = Array.from({ length: size }, (_, index) =>
    toEntry(`P${String(index + 1).padStart(2, '0')}`, pick(plans, random), random),
  );
  const read: Evidence[] = JSON.parse(JSON.stringify(evidence));

  return read;
}
