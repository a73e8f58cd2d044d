import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const alias = [
  { find: /^server-only$/, replacement: `${root}tests/support/server-only.ts` },
  { find: /^@\//, replacement: root },
];

export default defineConfig({
  root,
  resolve: { alias },
  test: {
    allowOnly: false,
    slowTestThreshold: 2000,
    maxWorkers: 2,
    // A busy machine is no failure.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          setupFiles: ['tests/support/property-seed.ts'],
          include: ['tests/unit/**/*.{test,spec}.{ts,tsx}'],
        },
      },
      {
        extends: true,
        test: {
          name: 'cases',
          include: ['tests/cases/**/*.{test,spec}.{ts,tsx}'],
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.{test,spec}.{ts,tsx}'],
          globalSetup: ['tests/support/database-templates.ts'],
          setupFiles: ['tests/support/integration-setup.ts'],
        },
      },
    ],
  },
});
