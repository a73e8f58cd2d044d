// @ts-check
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ensureGenerated } from '#cli/project/generate.mjs';
import { ensureInstalled } from '#cli/project/install.mjs';
import { inProject } from '#cli/project/paths.mjs';
import { runCommand } from '#cli/terminal/run-command.mjs';
import { step } from '#cli/terminal/steps.mjs';

/**
 * Runs the measurements in tests/bench whose names are given, or all of them, one after another so
 * that they do not disturb each other. Options are handed on.
 *
 * @param {readonly string[]} words
 */
export const run = (words) =>
  runCommand(async () => {
    await step('Dependencies', ensureInstalled);
    await step('Database client', ensureGenerated);
    const names = words.filter((word) => !word.startsWith('--'));
    const options = words.filter((word) => word.startsWith('--'));
    const files = readdirSync(inProject('tests/bench'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.bench.ts'))
      .filter((file) => names.length === 0 || names.includes(basename(file, '.bench.ts')))
      .sort();
    if (files.length === 0) {
      process.stderr.write(`There is nothing to measure called ${names.join(' or ')}.\n`);
      return 1;
    }
    const results = files.map((file) => {
      process.stdout.write(`\n${basename(file, '.bench.ts')}\n`);
      const tsx = inProject('node_modules/tsx/dist/cli.mjs');
      const measurement = join(inProject('tests/bench'), file);
      return spawnSync(process.execPath, [tsx, measurement, ...options], {
        cwd: inProject(),
        stdio: ['ignore', 'inherit', 'inherit'],
      }).status;
    });
    return results.every((status) => status === 0) ? 0 : 1;
  });
