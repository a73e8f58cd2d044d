// @ts-check
import { inData } from '#cli/project/paths.mjs';

/**
 * Changes the rules and the frameworks in every small way there is, and asks whether a test notices.
 * `npm run mutation` runs it and says what the survivors are: see `survivors.json`.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'bundled',
  mutate: ['lib/rules/**/*.ts', 'lib/frameworks/**/*.ts'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // A busy machine must not make a change seem noticed.
  timeoutMS: 60_000,
  // Most of what a rule is stands in a constant, so those are tried too, dear as they are.
  ignoreStatic: false,
  plugins: ['./tests/mutation/runner.mjs', './tests/mutation/wording.mjs'],
  ignorers: ['wording'],
  tempDirName: inData('mutation/sandbox'),
  cleanTempDir: 'always',
  // The copy that is changed holds what these tests need and nothing else.
  ignorePatterns: [
    '**',
    '!lib/**/*.{ts,json}',
    '!tests/**/*.{ts,mjs,json}',
    '!prisma/data/*.json',
    '!package.json',
    'lib/generated',
  ],
  // Stryker reads it with an interface that this version of TypeScript no longer has.
  tsconfigFile: 'none',
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: inData('mutation/report.json') },
};
