// @ts-check

import { waitUntil } from '#cli/processes/liveness.mjs';
import { spawnTied } from '#cli/processes/spawn-tied.mjs';
import { inProject } from '#cli/project/paths.mjs';
import { onExit } from '#cli/terminal/run-command.mjs';

const standardOutput = 1;

/**
 * Runs a tool from the dependencies with its output on the terminal. It ends with this process.
 *
 * @param {string} script inside node_modules
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to the environment
 * @returns {Promise<boolean>} whether it ended well
 */
export async function runTool(script, args, env = {}) {
  const child = spawnTied(process.execPath, [inProject('node_modules', script), ...args], {
    cwd: inProject(),
    env: { ...process.env, ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }), ...env },
    output: standardOutput,
  });
  /** @type {number | undefined} */
  let code;
  child.once('error', () => {
    code = 127;
  });
  child.once('exit', (status) => {
    code = status ?? 1;
  });
  onExit(async () => {
    if (code !== undefined) return;
    child.kill('SIGTERM');
    await waitUntil(() => code !== undefined, { timeout: 15_000 });
  });

  await waitUntil(() => code !== undefined, { timeout: Number.POSITIVE_INFINITY });
  return code === 0;
}
