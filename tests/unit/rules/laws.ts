import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { test } from 'vitest';

/**
 * How many cases each law is tried on in a run of all tests, 100,000 together. Laws that try every change
 * to an inspection get fewer.
 */
export const lawCases = {
  order: 5_000,
  names: 5_000,
  headline: 3_000,
  context: 3_000,
  elsewhere: 4_000,
  apart: 5_000,
  edits: 1_500,
  revised: 1_500,
  strength: 6_000,
  weakness: 6_000,
  weightier: 1_500,
  known: 5_000,
  plainly: 10_000,
  replay: 6_000,
  wanting: 6_000,
  cited: 5_000,
  towards: 5_000,
  spared: 4_000,
  leaders: 4_000,
  packed: 3_000,
  incremental: 4_000,
  decisive: 400,
  sensitive: 100,
  everyEdit: 200,
  overallFollows: 2_500,
  overallFalls: 1_700,
  overallSubs: 1_000,
  smallest: 300,
  smallestPair: 10,
  spare: 290,
} as const;

export const casesInATestRun = Object.values(lawCases).reduce((sum, cases) => sum + cases, 0);

/** All cases of a run, of which each law gets its share, and, where it is given, those of each law. */
const { LAW_CASES: all = casesInATestRun, LAW_EACH: each } = process.env;

function casesFor(name: keyof typeof lawCases): number {
  return each === undefined
    ? Math.ceil((lawCases[name] * Number(all)) / casesInATestRun)
    : Number(each);
}

/**
 * Says which cases are drawn; the message of a law that fails names it. A run of all tests draws the same ones each
 * time, so that it answers for the change it is run on; `npm run test:properties` draws others at every run.
 */
const given = process.env.LAW_SEED ?? '20261122';

/** So few at a time that the runner hears from a long run now and then. */
const atATime = 2_000;

declare module 'vitest' {
  interface TaskMeta {
    /** Cases the law was tried on. */
    cases?: number;
  }
}

/** The smallest case that breaks the law and how to see it again. A framework is told by its key. */
function messageOf<Case>(checked: fc.RunDetails<[Case]>, seed: number): string {
  const found = JSON.stringify(checked.counterexample?.[0], (_, value) =>
    value?.gradeWords ? value.key : value,
  );
  return `Broken after ${checked.numRuns} cases, again with LAW_SEED=${seed}, by ${found}\n${checked.errorInstance}`;
}

/** A law that holds for whatever is drawn. It fails by throwing, as an assertion does. */
export function law<Case>(
  name: keyof typeof lawCases,
  says: string,
  drawn: fc.Arbitrary<Case>,
  holds: (drawn: Case) => void,
): void {
  test(says, { timeout: 0 }, async ({ task }) => {
    const cases = casesFor(name);
    const first = Number(given);
    const property = fc.property(drawn, holds);
    for (let done = 0; done < cases; done += atATime) {
      const numRuns = Math.min(atATime, cases - done);
      const checked = fc.check(property, { numRuns, seed: first + done });
      if (checked.failed) throw new Error(messageOf(checked, first + done));
      await setImmediate();
    }
    task.meta.cases = cases;
  });
}
