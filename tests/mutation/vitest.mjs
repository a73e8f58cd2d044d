// @ts-check
import { describe as describeFirmly, test } from '../../node_modules/vitest/dist/index.js';

export * from '../../node_modules/vitest/dist/index.js';

/*
 * The test runner, in which a group of tests that cannot even be listed is a test that fails. Otherwise one
 * such group would keep every test from running, and the change that broke it would seem unnoticed.
 */
export const describe = new Proxy(describeFirmly, {
  apply: (target, _, [name, list]) =>
    target(name, () => {
      try {
        list();
      } catch (error) {
        test('can be listed', () => {
          throw error;
        });
      }
    }),
});
