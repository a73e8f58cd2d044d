// @ts-check
import { randomInt } from 'node:crypto';
import { ensureInstalled } from '#cli/project/install.mjs';
import { Failure } from '#cli/terminal/failure.mjs';
import { runCommand } from '#cli/terminal/run-command.mjs';
import { step } from '#cli/terminal/steps.mjs';
import { runTool } from '#cli/testing/run-tool.mjs';

const usualCases = 5_000_000;
/** What two cores tried in a minute when it was last timed. */
const casesAMinute = 250_000;

/** Tries the laws of the rules on five million cases, or on as many as are named: -- 200000. */
export const run = () =>
  runCommand(async () => {
    const [named = String(usualCases)] = process.argv.slice(2);
    const cases = Number(named.replaceAll(/[_,]/g, ''));
    if (!Number.isInteger(cases) || cases < 1) throw new Failure(`${named} is no number of cases`);

    await step('Dependencies', ensureInstalled);
    const minutes = Math.ceil(cases / casesAMinute);
    process.stdout.write(
      `${cases.toLocaleString('en-GB')} cases take about ${minutes} minute${minutes === 1 ? '' : 's'} on two cores.\n`,
    );
    const ok = await runTool(
      'vitest/vitest.mjs',
      [
        ...['run', '--config', 'tests/vitest.config.ts', '--project', 'unit'],
        ...['--reporter=default', '--reporter=./tests/support/law-report.ts'],
        '.properties.test.ts',
      ],
      { LAW_CASES: String(cases), LAW_SEED: process.env.LAW_SEED ?? String(randomInt(2 ** 31)) },
    );
    return ok ? 0 : 1;
  });
