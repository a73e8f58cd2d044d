import { readFileSync } from 'node:fs';
import { z } from 'zod';
import {
  directions,
  type Evidence,
  extents,
  strengthImpacts,
  weaknessImpacts,
} from '@/lib/domain/evidence';
import type { FrameworkKey } from '@/lib/domain/frameworks';
import type { Framework } from '@/lib/frameworks/framework';
import { frameworks } from '@/lib/frameworks/index';
import { bundleEntrySchema } from '@/lib/schemas/evidence-bundle';
import * as trafford from '@/tests/cases/trafford-2026';

export type GoldenCase = {
  name: string;
  framework: FrameworkKey;
  evidence: readonly Evidence[];
};

/**
 * Evidence whose answers are on record for every version of the rules: the inspection the service ships
 * with, Trafford, and made-up inspections of every kind, the same ones each time.
 */
export function goldenCorpus(): readonly GoldenCase[] {
  made ??= [
    { name: 'Stoke-on-Trent, February 2019', framework: 'ilacs-2018', evidence: readShipped() },
    { name: 'Trafford, June 2026', framework: 'ilacs-2026', evidence: trafford.helpAndProtection },
    ...Object.values(frameworks).flatMap(madeUp),
  ];
  return made;
}

/** Made once, by the first test that asks for it. */
let made: readonly GoldenCase[] | undefined;

function readShipped(): Evidence[] {
  const text = readFileSync('prisma/data/stoke-on-trent-2019.json', 'utf8');
  return z.object({ evidence: z.array(bundleEntrySchema) }).parse(JSON.parse(text)).evidence;
}

/** How one made-up inspection differs from the next: how much there is, and how good it is. */
type Mood = { entries: number; weak: number; worst: number; least: number };

const sizes = [4, 24, 90, 260];
const weaknessShares = [0, 0.08, 0.2, 0.35, 0.6];

function moods(): Mood[] {
  return sizes.flatMap((entries) =>
    weaknessShares.flatMap((weak) =>
      weaknessImpacts.map((_, worst) => ({ entries, weak, worst, least: (worst + 1) % 3 })),
    ),
  );
}

function madeUp(framework: Framework): GoldenCase[] {
  return moods().map((mood, number) => {
    const { entries, weak, worst } = mood;
    const share = Math.round(weak * 100);
    return {
      name: `${framework.key}: ${entries} entries, ${share} in 100 weak, worst ${weaknessImpacts[worst]}`,
      framework: framework.key,
      evidence: inspectionFrom(framework, mood, numbersFrom(number + 1)),
    };
  });
}

type Draw = () => number;

/** Numbers from 0 to 1 that look random and never change (mulberry32). */
function numbersFrom(seed: number): Draw {
  let state = seed * 0x9e3779b1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function pick<Item>(items: readonly Item[], draw: Draw): Item {
  const item = items[Math.floor(draw() * items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from');
  return item;
}

function inspectionFrom(framework: Framework, mood: Mood, draw: Draw): Evidence[] {
  const judgements = framework.judgements.filter(({ criteria }) => criteria.length > 0);
  return Array.from({ length: mood.entries }, (_, index): Evidence => {
    const { area, criteria } = pick(judgements, draw);
    const named = Array.from({ length: 1 + Math.floor(draw() * 2.4) }, () => pick(criteria, draw));
    const shared = {
      id: `G${index + 1}`,
      area,
      criteria: [...new Set(named.map(({ id }) => id))],
      headline: draw() < 0.04,
      summary: `Entry ${index + 1}`,
    };
    const extent = pick(extents, draw);
    const roll = draw();
    if (roll < 0.05) return { ...shared, direction: directions[2] };
    if (roll < 0.05 + mood.weak) {
      const impact = pick(weaknessImpacts.slice(0, mood.worst + 1), draw);
      return { ...shared, direction: 'weakness', extent, impact, known: draw() < 0.3 };
    }
    return {
      ...shared,
      direction: 'strength',
      extent,
      impact: pick(strengthImpacts.slice(mood.least), draw),
    };
  });
}
