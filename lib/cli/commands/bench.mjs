// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { ensureInstalled } from '#cli/project/install.mjs';
import { inProject } from '#cli/project/paths.mjs';
import { runCommand } from '#cli/terminal/run-command.mjs';
import { step } from '#cli/terminal/steps.mjs';

/** Runs each measurement in tests/bench, one after another so that they do not disturb each other. */
export const run = () =>
  runCommand(async () => {
    await step('Dependencies', ensureInstalled);
    const folder = inProject('tests/bench');
    const files = existsSync(folder)
      ? readdirSync(folder).filter((name) => name.endsWith('.bench.ts'))
      : [];
    if (files.length === 0) process.stdout.write('There is nothing to measure yet.\n');

    const results = files.sort().map((name) => {
      process.stdout.write(`\n${name}\n`);
      const tsx = inProject('node_modules/tsx/dist/cli.mjs');
      return spawnSync(process.execPath, [tsx, inProject('tests/bench', name)], {
        cwd: inProject(),
        stdio: ['ignore', 'inherit', 'inherit'],
      }).status;
    });
    return results.every((status) => status === 0) ? 0 : 1;
  });
