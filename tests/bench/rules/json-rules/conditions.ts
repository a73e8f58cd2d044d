import { type ConditionProperties, Engine, type TopLevelCondition } from 'json-rules-engine';

export type Condition = ConditionProperties | TopLevelCondition;

/** Conditions in the engine’s own form, written short. A value may be that of another fact. */
export const is = (fact: string, value: unknown): Condition => ({
  fact,
  operator: 'equal',
  value,
});
export const isNot = (fact: string, value: unknown): Condition => ({
  fact,
  operator: 'notEqual',
  value,
});
export const isIn = (fact: string, ...value: string[]): Condition => ({
  fact,
  operator: 'in',
  value,
});
export const atLeast = (fact: string, value: number | { fact: string }): Condition => ({
  fact,
  operator: 'greaterThanInclusive',
  value,
});
export const moreThan = (fact: string, value: number | { fact: string }): Condition => ({
  fact,
  operator: 'greaterThan',
  value,
});
export const lessThan = (fact: string, value: number | { fact: string }): Condition => ({
  fact,
  operator: 'lessThan',
  value,
});
export const either = (...any: Condition[]): Condition => ({ any });
export const both = (...all: Condition[]): Condition => ({ all });

/** One answer, with all the conditions of it. */
export type Line = readonly [answer: string, ...conditions: Condition[]];

/**
 * An engine that answers with the first line that fits: each line has its own priority, and the
 * engine stops at the first success. What is left answers with the last line, which has no conditions.
 */
export function firstThatFits(
  lines: readonly Line[],
): (facts: Record<string, unknown>) => Promise<string> {
  const engine = new Engine([], { allowUndefinedFacts: true });
  const otherwise = lines.find(([, ...conditions]) => conditions.length === 0)?.[0] ?? '';
  for (const [at, [type, ...all]] of lines.entries()) {
    if (all.length === 0) continue;
    engine.addRule({ conditions: { all }, event: { type }, priority: lines.length - at });
  }
  engine.on('success', () => engine.stop());

  return async (facts) => (await engine.run(facts)).events[0]?.type ?? otherwise;
}
