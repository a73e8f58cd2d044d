// @ts-check
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect';

/*
 * What tests import from the test runner, for a mutation run: the same expectations, and tests that are only
 * listed. `runner.mjs` runs them.
 */

/** @typedef {{ name: string, run: () => unknown }} Listed */
/** @typedef {(...given: unknown[]) => unknown} Body */

/** @type {Listed[]} */
export const listed = [];
/** @type {string[]} */
const groups = [];

/** @param {string} name @param {() => unknown} run */
function list(name, run) {
  listed.push({ name: `${listed.length} ${[...groups, name].join(' ')}`, run });
}

/** A group that cannot be listed is a test that fails. @param {string} name @param {() => void} body */
export function describe(name, body) {
  groups.push(name);
  try {
    body();
  } catch (error) {
    list('can be listed', () => {
      throw error;
    });
  }
  groups.pop();
}
/** @param {unknown} skip */
describe.skipIf = (skip) => (skip ? () => {} : describe);

/** @param {string} name @param {[Body] | [object, Body] | [Body, number]} rest */
export function test(name, ...rest) {
  const body = rest.find((each) => typeof each === 'function');
  list(name, () => body?.({ task: { meta: {} } }));
}
/** @param {readonly unknown[]} cases */
test.each =
  (cases) =>
  /** @param {string} name @param {Body} body */
  (name, body) => {
    for (const each of cases) list(name, () => body(...(Array.isArray(each) ? each : [each])));
  };

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);

/** @param {unknown} value @param {string} [message] */
export const expect = (value, message) => chai.expect(value, message);
Object.assign(expect, chai.expect, Reflect.get(globalThis, ASYMMETRIC_MATCHERS_OBJECT));
setState({ assertionCalls: 0 }, /** @type {any} */ (expect));
