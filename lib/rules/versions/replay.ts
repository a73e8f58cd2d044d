import type { Evidence } from '@/lib/domain/evidence';
import type { FrameworkKey } from '@/lib/domain/frameworks';
import type { Grade, JudgementOutcome } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { frameworkFor } from '@/lib/frameworks/index';
import type { Derivation } from '@/lib/rules/derivation';
import { deriveOverall } from '@/lib/rules/derive-overall';
import { deriveUnder } from '@/lib/rules/rule-set';
import { answersOf } from './answer-of';
import { rulesOfVersion } from './index';

/**
 * What becomes of a stored derivation when its rules version judges its evidence again.
 *
 * - equal: the same in every word.
 * - reworded: the same grades, rules and entries, said in other words.
 * - different: another answer.
 * - unknownVersion: this copy of the service does not have those rules.
 */
export const replayOutcomes = ['equal', 'reworded', 'different', 'unknownVersion'] as const;
export type ReplayOutcome = (typeof replayOutcomes)[number];

export type Replay = {
  outcome: ReplayOutcome;
  /** Judgements that differ: what was stored, and what the rules say now. */
  differences: readonly { area: string; stored: string; now: string }[];
};

/** Derives again under the rules version that made a stored derivation, and compares. */
export function replay(stored: Derivation, evidence: readonly Evidence[]): Replay {
  const rules = rulesOfVersion(stored.rulesVersion);
  if (!rules) return { outcome: 'unknownVersion', differences: [] };

  const now = deriveUnder(evidence, frameworkFor(stored.framework), rules);
  const differences = differencesBetween(stored, now);
  if (differences.length > 0) return { outcome: 'different', differences };
  return { outcome: sameJson(stored, now) ? 'equal' : 'reworded', differences };
}

/** What a published document says of its grades: as people confirmed them, and as they were derived. */
export type PublishedGrades = {
  framework: FrameworkKey;
  rulesVersion: string;
  judgements: readonly {
    area: JudgementArea;
    outcome: JudgementOutcome;
    /** Null where nothing was derived. */
    derived: Grade | 'undecided' | null;
  }[];
};

/**
 * Derives the grades of a published document again, under the rules version it names. Overall
 * effectiveness follows from the other grades as they were confirmed.
 */
export function replayGrades(published: PublishedGrades, evidence: readonly Evidence[]): Replay {
  const rules = rulesOfVersion(published.rulesVersion);
  if (!rules) return { outcome: 'unknownVersion', differences: [] };

  const framework = frameworkFor(published.framework);
  const now = new Map(
    answersOf(deriveUnder(evidence, framework, rules)).map(({ area, grade }) => [area, grade]),
  );
  const confirmed = Object.fromEntries(
    published.judgements.map(({ area, outcome }) => [area, outcome]),
  );
  if (now.has('overallEffectiveness')) {
    now.set('overallEffectiveness', deriveOverall(confirmed, framework).grade ?? 'undecided');
  }
  const differences = published.judgements.flatMap(({ area, derived }) => {
    const grade = now.get(area) ?? null;
    return grade === derived
      ? []
      : [{ area, stored: derived ?? 'no judgement', now: grade ?? 'no judgement' }];
  });
  return { outcome: differences.length === 0 ? 'equal' : 'different', differences };
}

function differencesBetween(stored: Derivation, now: Derivation): Replay['differences'] {
  const later = new Map(answersOf(now).map((answer) => [answer.area, answer]));
  const earlier = new Map(answersOf(stored).map((answer) => [answer.area, answer]));

  return [...new Set([...earlier.keys(), ...later.keys()])]
    .filter((area) => !sameJson(earlier.get(area), later.get(area)))
    .map((area) => ({
      area,
      stored: earlier.get(area)?.grade ?? 'no judgement',
      now: later.get(area)?.grade ?? 'no judgement',
    }));
}

/** The database keeps keys in an order of its own, so they are put in one order first. */
function sameJson(one: unknown, other: unknown): boolean {
  return inOneOrder(one) === inOneOrder(other);
}

function inOneOrder(value: unknown): string | undefined {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
