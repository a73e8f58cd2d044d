import fc from 'fast-check';
import { type Evidence, extents, strengthImpacts, weaknessImpacts } from '@/lib/domain/evidence';
import type { Framework, FrameworkJudgement } from '@/lib/frameworks/framework';
import { frameworks } from '@/lib/frameworks/index';

/*
 * Inspections for laws. A number makes an entry, and a list of numbers an inspection: numbers cost next to
 * nothing to draw, so that a law sees many inspections, and a shorter list of them is a smaller one.
 */

/** Some version of the framework. */
export const anyFramework: fc.Arbitrary<Framework> = fc.constantFrom(...Object.values(frameworks));

/** Whole numbers from 0 up to, but without, a bound; the same ones from the same number. */
type Draw = (below: number) => number;

function drawsFrom(number: number): Draw {
  let state = (number ^ 0x9e3779b9) >>> 0;

  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;

    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** What the entries of one inspection have in common. */
type Mood = {
  judgements: readonly FrameworkJudgement[];
  /** Of a judgement’s criteria, the share that entries name, in quarters. */
  breadth: number;
  /** Of ten entries, how many are weaknesses. */
  weak: number;
  /** The impact that no weakness goes beyond, and the one that no strength stays below. */
  worst: number;
  least: number;
};

const versions = Object.values(frameworks);
const gradedIn = (framework: Framework) =>
  framework.judgements.filter(({ criteria }) => criteria.length > 0);
const everyCriterion = [
  ...new Set(versions.flatMap(gradedIn).flatMap(({ criteria }) => criteria.map(({ id }) => id))),
];

function moodFrom(framework: Framework, draw: Draw): Mood {
  const all = gradedIn(framework);
  // Evidence on few judgements settles them, where the same spread over all would settle none.
  const few = [pick(all, draw), pick(all, draw)].slice(draw(2));

  return {
    judgements: draw(3) === 0 ? all : few,
    breadth: 2 + draw(3),
    weak: draw(11),
    worst: draw(weaknessImpacts.length),
    least: draw(strengthImpacts.length),
  };
}

function pick<Item>(items: readonly Item[], draw: Draw): Item {
  const item = items[draw(items.length)];
  if (item === undefined) throw new Error('There is nothing to choose from');
  return item;
}

/** One to three criteria, now and then of another judgement or of none. */
function criteriaFrom({ criteria }: FrameworkJudgement, breadth: number, draw: Draw): string[] {
  const inReach = criteria.slice(0, Math.ceil((criteria.length * breadth) / 4));
  const more = [0, 0, 0, 1, 1, 2][draw(6)] ?? 0;

  return Array.from({ length: 1 + more }, () => {
    const roll = draw(40);
    if (roll === 0) return 'ZZ-99';
    return roll === 1 ? pick(everyCriterion, draw) : pick(inReach, draw).id;
  });
}

function entryFrom(mood: Mood, draw: Draw, id: string, sense?: Evidence['direction']): Evidence {
  const judgement = pick(mood.judgements, draw);
  const shared = {
    id,
    area: judgement.area,
    criteria: criteriaFrom(judgement, mood.breadth, draw),
    headline: false,
    summary: id,
  };
  const extent = pick(extents, draw);
  if (sense === 'weakness' || (sense === undefined && draw(10) < mood.weak)) {
    const impact = pick(weaknessImpacts.slice(0, mood.worst + 1), draw);
    return { ...shared, direction: 'weakness', extent, impact, known: draw(5) === 0 };
  }
  const impact = pick(strengthImpacts.slice(mood.least), draw);
  return { ...shared, direction: 'strength', extent, impact };
}

/** Now and then what does not count. */
function recordedFrom(mood: Mood, draw: Draw, id: string): Evidence {
  const entry = entryFrom(mood, draw, id);
  const roll = draw(20);
  if (roll === 0) return { ...entry, headline: true };
  if (roll > 1) return entry;
  const { area, criteria, headline, summary } = entry;
  return { id, area, criteria, headline, summary, direction: 'context' };
}

export type Inspection = {
  framework: Framework;
  evidence: Evidence[];
  /** Entries that could be added. */
  strength: Evidence;
  weakness: Evidence;
};

function inspectionFrom(mood: number, entries: readonly number[]): Inspection {
  const draw = drawsFrom(mood);
  const framework = pick(versions, draw);
  const shared = moodFrom(framework, draw);
  // What is added may be of any kind, wherever the rest lies.
  const any = { ...shared, worst: weaknessImpacts.length - 1, least: 0, breadth: 4 };

  return {
    framework,
    evidence: entries.map((number, index) => recordedFrom(shared, drawsFrom(number), `P${index}`)),
    strength: entryFrom(any, draw, 'new', 'strength'),
    weakness: entryFrom(any, draw, 'new', 'weakness'),
  };
}

function inspectionsOf(least: number, most: number): fc.Arbitrary<Inspection> {
  return fc
    .tuple(fc.nat(), fc.array(fc.nat(), { minLength: least, maxLength: most, size: 'max' }))
    .map(([mood, entries]) => inspectionFrom(mood, entries));
}

/** Few entries, so that every change to them can be tried. */
export const smallInspection: fc.Arbitrary<Inspection> = inspectionsOf(0, 16);

/** Of any size that people meet, small ones more often. */
export const anyInspection: fc.Arbitrary<Inspection> = fc.oneof(
  { weight: 4, arbitrary: smallInspection },
  { weight: 5, arbitrary: inspectionsOf(6, 40) },
  { weight: 1, arbitrary: inspectionsOf(20, 120) },
);
