// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { identityOf, sleep, waitUntil } from '#cli/processes/liveness.mjs';
import { Failure } from '#cli/terminal/failure.mjs';
import { superuserUrl } from './addresses.mjs';
import { connect } from './connection.mjs';
import { dataOf } from './places.mjs';

/**
 * A running PostgreSQL.
 *
 * @typedef {object} Server
 * @property {number} port
 * @property {number} pid
 * @property {() => boolean} isRunning
 * @property {() => Promise<void>} stop ends sessions and writes everything out
 */

/**
 * The server that postmaster.pid speaks of, when it lives and proves to be this cluster's by taking our
 * password and naming our folder. A file left behind by a crash is removed.
 *
 * @param {string} directory
 * @returns {Promise<Server | undefined>}
 */
export async function takeOver(directory) {
  const pidFile = join(dataOf(directory), 'postmaster.pid');

  const end = performance.now() + 60_000;
  for (;;) {
    if (!existsSync(pidFile)) return undefined;
    const [pid = 0, , , port = 0] = readFileSync(pidFile, 'utf8').split('\n').map(Number);
    if (!identityOf(pid) || !isPostgresHere(pid, directory)) break;
    if (port && (await isOurs(directory, port))) return handle(pid, port);
    // It lives and does not answer: it is starting, recovering or about to stop.
    if (performance.now() > end) {
      throw new Failure(
        `An earlier database (process ${pid}) neither answers nor ends: stop it with "kill -INT ${pid}", then run this again.`,
      );
    }
    await sleep(100);
  }
  rmSync(pidFile, { force: true });
  return undefined;
}

/**
 * Whether a process works in this cluster's folder. A server goes into its folder when it starts, so on
 * Linux this holds even after the checkout was moved; elsewhere its command line has to do.
 *
 * @param {number} pid
 * @param {string} directory
 */
function isPostgresHere(pid, directory) {
  if (process.platform !== 'linux') {
    const listed = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return listed.stdout.includes('postgres') && listed.stdout.includes(directory);
  }
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(dataOf(directory));
  } catch {
    return false;
  }
}

/**
 * @param {string} directory
 * @param {number} port
 */
async function isOurs(directory, port) {
  try {
    const client = await connect(superuserUrl(directory, port));
    try {
      const { rows } = await client.query('show data_directory');
      return realpathSync(rows[0].data_directory) === realpathSync(dataOf(directory));
    } finally {
      await client.end();
    }
  } catch {
    return false;
  }
}

/**
 * A server by its number.
 *
 * @param {number} pid
 * @param {number} port
 * @returns {Server}
 */
export function handle(pid, port) {
  const identity = identityOf(pid);
  const isRunning = () => identity !== undefined && identityOf(pid) === identity;

  return {
    pid,
    port,
    isRunning,
    async stop() {
      if (!isRunning()) return;
      process.kill(pid, 'SIGINT');
      const stopped = await waitUntil(() => !isRunning(), { timeout: 30_000, every: 10 });
      // The next start recovers from the log, so nothing that was saved is lost by this.
      if (!stopped) process.kill(pid, 'SIGQUIT');
    },
  };
}
