// @ts-check
import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const watchdog = fileURLToPath(new URL('./watchdog.mjs', import.meta.url));

/** @type {Map<string, boolean>} */
const known = new Map();

/**
 * Whether a program is here and agrees to run with these arguments.
 *
 * @param {string} command
 * @param {string[]} args
 */
export function canRun(command, args) {
  const key = [command, ...args].join(' ');
  const answer = known.get(key) ?? spawnSync(command, args, { stdio: 'ignore' }).status === 0;
  known.set(key, answer);
  return answer;
}

/**
 * The words to put before a command so that the kernel signals it when its parent dies, or none where
 * the system has no such thing.
 *
 * @param {'INT' | 'TERM'} signal
 * @returns {string[]}
 */
export const deathSignal = (signal) =>
  process.platform === 'linux' && canRun('setpriv', ['--pdeathsig', signal, 'true'])
    ? ['setpriv', '--pdeathsig', signal]
    : [];

/**
 * Starts a program that does not outlive this process, even one ended by kill -9.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, output: number }} options output is an open file
 */
export function spawnTied(command, args, { cwd, env, output }) {
  const [first, ...rest] = deathSignal('TERM');
  const options = { cwd, env };

  return first
    ? spawn(first, [...rest, command, ...args], { ...options, stdio: ['ignore', output, output] })
    : spawn(process.execPath, [watchdog, command, ...args], {
        ...options,
        stdio: ['pipe', output, output],
      });
}
