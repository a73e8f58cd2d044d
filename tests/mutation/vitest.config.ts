import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a mutation run asks of each change: the tests of the rules and the frameworks, laws in few cases. */
export default defineConfig({
  root,
  resolve: {
    alias: [
      { find: /^server-only$/, replacement: `${root}tests/support/server-only.ts` },
      { find: /^@\//, replacement: root },
      { find: /^vitest$/, replacement: `${root}tests/mutation/vitest.mjs` },
    ],
  },
  test: {
    include: ['tests/mutation/every-test.ts'],
    testTimeout: 30_000,
    // Few cases, and the same ones each time, so that a change is found or not, whoever asks.
    env: { LAW_CASES: '300', LAW_SEED: '1' },
  },
});
