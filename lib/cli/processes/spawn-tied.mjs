// @ts-check
import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { identityOf } from './liveness.mjs';

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
  const [first = command, ...rest] = [...deathSignal('TERM'), command, ...args];
  const child = spawn(first, rest, { cwd, env, stdio: ['ignore', output, output] });
  if (first === command) watch(child);
  return child;
}

/** @param {import('node:child_process').ChildProcess} child */
function watch(child) {
  const pid = child.pid ?? 0;
  const guard = spawn(process.execPath, [watchdog, String(pid), identityOf(pid) ?? ''], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guard.unref();
  child.once('exit', () => guard.kill());
}
