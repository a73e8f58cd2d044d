// @ts-check
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { sleep, waitUntil } from '#cli/processes/liveness.mjs';
import { spawnTied } from '#cli/processes/spawn-tied.mjs';
import { Failure } from '#cli/terminal/failure.mjs';
import { inProject } from './paths.mjs';

const logLimit = 20_000_000;

/**
 * @typedef {object} AppServer
 * @property {number} pid
 * @property {() => boolean} isRunning
 * @property {() => Promise<void>} stop lets requests under way finish first
 */

/**
 * Serves the built app and waits until it answers with its database.
 *
 * @param {{ port: number, host: string, env: NodeJS.ProcessEnv, log: string }} options
 * @returns {Promise<AppServer>}
 */
export async function startApp({ port, host, env, log }) {
  mkdirSync(dirname(log), { recursive: true });
  if (existsSync(log) && statSync(log).size > logLimit) renameSync(log, `${log}.1`);
  const from = existsSync(log) ? statSync(log).size : 0;
  const output = openSync(log, 'a', 0o600);
  const next = inProject('node_modules/next/dist/bin/next');
  const child = spawnTied(
    process.execPath,
    [next, 'start', '--port', String(port), '--hostname', host],
    { cwd: inProject(), env: { ...env, NODE_ENV: 'production' }, output },
  );
  closeSync(output);

  let running = true;
  const ended = () => {
    running = false;
  };
  child.once('exit', ended).once('error', ended);

  async function stop() {
    if (!running) return;
    child.kill('SIGTERM');
    if (await waitUntil(() => !running, { timeout: 8000 })) return;
    child.kill('SIGKILL');
    await waitUntil(() => !running, { timeout: 2000 });
  }

  const problem = await untilHealthy(`http://${reachable(host)}:${port}/api/health`, () => running);
  if (problem) {
    await stop();
    const said = readFileSync(log, 'utf8').slice(from).trim().split('\n').pop() ?? '';
    throw new Failure(`The app did not start: ${problem} ${said} The whole log is in ${log}.`);
  }
  return { pid: child.pid ?? 0, isRunning: () => running, stop };
}

/** @param {string} host */
const reachable = (host) => (host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host);

/**
 * @param {string} url
 * @param {() => boolean} isRunning
 * @returns {Promise<string | undefined>} what is wrong
 */
async function untilHealthy(url, isRunning) {
  const end = performance.now() + 30_000;
  let last = 'it gave no answer.';

  while (performance.now() < end) {
    if (!isRunning()) return 'it ended at once.';
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(5000) });
      if (response.ok) return undefined;
      last = `its health check says ${response.status}.`;
      // 503 may pass once the database answers; anything below is a fault of ours.
      if (response.status < 500) return last;
    } catch {
      // Not listening yet.
    }
    await sleep(25);
  }
  return last;
}
