// @ts-check
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { ensureInstalled } from '#cli/project/install.mjs';
import { inData, inProject } from '#cli/project/paths.mjs';
import { Failure } from '#cli/terminal/failure.mjs';
import { runCommand } from '#cli/terminal/run-command.mjs';
import { step } from '#cli/terminal/steps.mjs';
import { readMutants, scoreOf, tellSurvivors } from '#cli/testing/mutants.mjs';
import { runTool } from '#cli/testing/run-tool.mjs';

/** The share of changes that the tests have to notice. */
const least = 0.9;

/**
 * Changes the rules and frameworks in every small way and counts the changes no test notices. What is named
 * goes to Stryker: -- --mutate lib/rules/serious-failure.ts
 */
export const run = () =>
  runCommand(async () => {
    await step('Dependencies', ensureInstalled);
    const report = inData('mutation/report.json');
    rmSync(report, { force: true });
    const config = 'tests/mutation/stryker.config.mjs';
    const args = ['run', config, ...process.argv.slice(2)];
    const ok = await runTool('@stryker-mutator/core/bin/stryker.js', args);
    if (!ok || !existsSync(report)) throw new Failure('The changes could not be tried: see above.');

    const explained = JSON.parse(readFileSync(inProject('tests/mutation/survivors.json'), 'utf8'));
    const mutants = readMutants(JSON.parse(readFileSync(report, 'utf8')));
    process.stdout.write(`\n${tellSurvivors(mutants, explained)}\n`);
    return scoreOf(mutants) < least ? 1 : 0;
  });
