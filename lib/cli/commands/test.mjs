// @ts-check
import { mkdirSync } from 'node:fs';
import { ensureGenerated } from '#cli/project/generate.mjs';
import { ensureInstalled } from '#cli/project/install.mjs';
import { dataDirectory, root } from '#cli/project/paths.mjs';
import { Failure, messageOf } from '#cli/terminal/failure.mjs';
import { runCommand } from '#cli/terminal/run-command.mjs';
import { step } from '#cli/terminal/steps.mjs';
import { findBrowser } from '#cli/testing/browser.mjs';
import { addReports, emptyReport, summaryOf } from '#cli/testing/report.mjs';
import {
  checkLint,
  checkTypes,
  isStage,
  runPlaywright,
  runVitest,
  stageNames,
  vitestStages,
} from '#cli/testing/stages.mjs';
import { filesNotRun, listTestFiles } from '#cli/testing/test-files.mjs';

/** @typedef {import('#cli/testing/report.mjs').Report} Report */

/** What would make a run depend on who runs it. */
const settings = [
  ...['DATABASE_URL', 'APP_DATABASE_URL', 'APP_ORIGIN', 'BETTER_AUTH_SECRET', 'BETTER_AUTH_URL'],
  ...['SEED_DEMO', 'DEMO_PASSWORD', 'SHOW_DEMO_ACCOUNTS', 'LOG_LEVEL', 'FIXED_NOW', 'PORT'],
];

/** @param {string} text */
const say = (text) => process.stdout.write(`${text}\n`);

/**
 * Runs every check and test, or the stages named: npm test -- unit integration. Anything else that is
 * named chooses test files.
 */
export const run = () =>
  runCommand(async () => {
    const named = process.argv.slice(2);
    const chosen = named.filter(isStage);
    const filters = named.filter((name) => !isStage(name));
    const stages = chosen.length > 0 ? chosen : [...stageNames];
    mkdirSync(dataDirectory, { recursive: true });
    for (const name of settings) delete process.env[name];

    const reports = await runStages(stages, filters);
    if (named.length === 0) reports.push(checkAllRan(reports));

    const total = addReports(reports);
    process.stdout.write(`\n${summaryOf(total)}\n`);
    return total.failed.length > 0 || total.passed === 0 ? 1 : 0;
  });

/**
 * @param {import('#cli/testing/stages.mjs').StageName[]} stages
 * @param {string[]} filters
 */
async function runStages(stages, filters) {
  /** @type {Report[]} */
  const reports = [];
  /** @param {string} name @param {() => Promise<Report>} work */
  const stage = async (name, work) => {
    process.stdout.write(`\n── ${name} ${'─'.repeat(Math.max(0, 70 - name.length))}\n`);
    reports.push(await work().catch((error) => failed(name, error)));
  };

  try {
    await step('Dependencies', ensureInstalled);
    await step('Database client', ensureGenerated);
  } catch (error) {
    return [failed('preparation', error)];
  }

  // Begun early: where a browser must be installed, that goes on beside the other stages.
  const browser = stages.includes('e2e') ? findBrowser(say) : undefined;
  browser?.catch(() => {});
  const projects = vitestStages.filter((name) => stages.includes(name));

  if (stages.includes('types')) await stage('types', checkTypes);
  if (stages.includes('lint')) await stage('lint', checkLint);
  if (projects.length > 0) await stage(projects.join(', '), () => runVitest(projects, filters));
  if (browser) await stage('e2e', async () => runPlaywright(await browser, filters));
  return reports;
}

/**
 * @param {string} name
 * @param {unknown} error
 * @returns {Report}
 */
function failed(name, error) {
  const message = messageOf(error);
  const detail = error instanceof Failure ? message : `${message} ${error}`;
  process.stderr.write(`${detail}\n`);
  return { ...emptyReport(), failed: [`${name}: ${message}`] };
}

/** @param {Report[]} reports @returns {Report} */
function checkAllRan(reports) {
  const missed = filesNotRun(listTestFiles(root), addReports(reports).files);
  return { ...emptyReport(), failed: missed.map((file) => `${file}: no runner ran it`) };
}
