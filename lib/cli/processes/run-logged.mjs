// @ts-check
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Runs a program to its end with its output in a file.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, log: string }} options the log is begun anew
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export async function runLogged(command, args, { cwd, env = process.env, log }) {
  mkdirSync(dirname(log), { recursive: true });
  const file = openSync(log, 'w');
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', file, file] });
  const stop = () => child.kill('SIGTERM');
  process.once('exit', stop);

  try {
    const code = await new Promise((resolve) => {
      child.once('error', () => resolve(127));
      child.once('exit', (status) => resolve(status ?? 1));
    });
    return { ok: code === 0, output: readFileSync(log, 'utf8') };
  } finally {
    process.off('exit', stop);
    closeSync(file);
  }
}
