// @ts-check
import { rmSync } from 'node:fs';
import { inData, inProject } from '#cli/project/paths.mjs';
import { emptyReport, readReport } from './report.mjs';
import { runTool } from './run-tool.mjs';

/** Everything a run can consist of, in order. */
export const stageNames = /** @type {const} */ ([
  'types',
  'lint',
  'unit',
  'cases',
  'integration',
  'e2e',
]);

/** @typedef {(typeof stageNames)[number]} StageName */
/** @typedef {import('./report.mjs').Report} Report */

/** Those that one vitest process runs together. @type {StageName[]} */
export const vitestStages = ['unit', 'cases', 'integration'];

/** @param {string} name @returns {name is StageName} */
export const isStage = (name) => stageNames.some((stage) => stage === name);

/**
 * A check that either holds or does not.
 *
 * @param {string} name
 * @param {boolean} ok
 * @returns {Report}
 */
const single = (name, ok) => ({
  ...emptyReport(),
  passed: ok ? 1 : 0,
  failed: ok ? [] : [`${name}: see above`],
});

export async function checkTypes() {
  // What a development server wrote about pages that may be gone by now.
  rmSync(inProject('.next/dev/types'), { recursive: true, force: true });
  const routes = await runTool('next/dist/bin/next', ['typegen'], {
    NEXT_TELEMETRY_DISABLED: '1',
  });
  return single('types', routes && (await runTool('typescript/bin/tsc', ['--noEmit'])));
}

export const checkLint = async () =>
  single(
    'lint',
    await runTool('@biomejs/biome/bin/biome', [
      ...['ci', '--error-on-warnings', `--colors=${process.stdout.isTTY ? 'force' : 'off'}`],
    ]),
  );

/**
 * @param {StageName[]} projects
 * @param {string[]} filters
 */
export function runVitest(projects, filters) {
  return withReport('vitest', (env) =>
    runTool(
      'vitest/vitest.mjs',
      [
        ...['run', '--config', 'tests/vitest.config.ts'],
        ...['--reporter=default', '--reporter=./tests/support/vitest-report.ts'],
        ...projects.flatMap((name) => ['--project', name]),
        ...filters,
      ],
      env,
    ),
  );
}

/**
 * @param {string} browser path of a Chromium
 * @param {string[]} filters
 */
export function runPlaywright(browser, filters) {
  return withReport('playwright', (env) =>
    runTool(
      '@playwright/test/cli.js',
      [
        ...['test', '--config', 'tests/playwright.config.ts'],
        '--reporter=list,./tests/support/playwright-report.ts',
        ...filters,
      ],
      { ...env, CHROMIUM_PATH: browser },
    ),
  );
}

/**
 * @param {string} runner
 * @param {(env: { TEST_REPORT: string }) => Promise<boolean>} run
 */
async function withReport(runner, run) {
  const file = inData(`${runner}-report.json`);
  rmSync(file, { force: true });
  const ok = await run({ TEST_REPORT: file });
  return readReport(runner, file, ok);
}
