// @ts-check
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { identityOf, sleep, waitUntil } from '#cli/processes/liveness.mjs';
import { anyFreePort, isFree } from '#cli/processes/ports.mjs';
import { codeOf, Failure } from '#cli/terminal/failure.mjs';
import { clusterUser } from './cluster-user.mjs';
import { connect, localUrl } from './connection.mjs';
import { keptSecret } from './secrets.mjs';

/**
 * A running PostgreSQL.
 *
 * @typedef {object} Server
 * @property {number} port
 * @property {number} pid
 * @property {() => boolean} isRunning
 * @property {() => Promise<void>} stop ends sessions and writes everything out
 */

const version = '18';
const logLimit = 20_000_000;

/** @param {string} directory */
const dataOf = (directory) => join(directory, 'postgres');

/**
 * The address of a database of this cluster for its superuser.
 *
 * @param {string} directory
 * @param {number} port
 * @param {string} [database]
 */
export const superuserUrl = (directory, port, database = 'postgres') =>
  localUrl({ port, role: 'postgres', password: keptSecret(directory, 'superuser'), database });

/**
 * Starts the PostgreSQL whose files are under a folder, making them on first use. One that is still
 * running from earlier is taken over as it is.
 *
 * @param {string} directory
 * @param {{ temporary?: boolean }} [options] temporary gives up safety against power cuts, for tests
 * @returns {Promise<Server>}
 * @throws {Failure} with what to do
 */
export async function startServer(directory, { temporary = false } = {}) {
  const data = dataOf(directory);
  const user = clusterUser(data);
  if (!existsSync(data)) createCluster(directory, user, temporary);

  const found = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  if (found !== version) {
    throw new Failure(
      `The database in ${data} was made by PostgreSQL ${found} and this is ${version}: move its data over with pg_dump, or remove that folder to begin afresh.`,
    );
  }

  return (await takeOver(directory)) ?? (await launch(directory, user, temporary));
}

/**
 * @param {string} directory
 * @param {import('./cluster-user.mjs').ClusterUser} user
 * @param {boolean} temporary
 */
function createCluster(directory, user, temporary) {
  mkdirSync(directory, { recursive: true });
  // Made aside and moved into place: a half-made cluster never has the final name.
  const draft = join(directory, 'postgres.draft');
  const password = join(directory, 'postgres.password');
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(password, keptSecret(directory, 'superuser'), { mode: 0o600 });
  user.own(draft);
  user.own(password);

  const { command, args, options } = user.launch('initdb', [
    ...['-D', draft, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${password}`],
    ...['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
    ...(temporary ? ['--no-sync'] : []),
  ]);
  const made = spawnSync(command, args, { ...options, encoding: 'utf8' });
  rmSync(password, { force: true });
  if (made.status !== 0) {
    rmSync(draft, { recursive: true, force: true });
    const why = `${made.error?.message ?? ''}${made.stderr ?? ''}`.trim().split('\n').pop();
    throw new Failure(`The database could not be created in ${directory}: ${why}`);
  }
  renameSync(draft, dataOf(directory));
}

/**
 * The server that postmaster.pid speaks of, when it lives and proves to be this cluster's by taking our
 * password and naming our folder. A file left behind by a crash is removed.
 *
 * @param {string} directory
 * @returns {Promise<Server | undefined>}
 */
async function takeOver(directory) {
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
 * @param {string} directory
 * @param {import('./cluster-user.mjs').ClusterUser} user
 * @param {boolean} temporary
 * @returns {Promise<Server>}
 */
async function launch(directory, user, temporary) {
  const data = dataOf(directory);
  const log = join(directory, 'postgres.log');
  if (existsSync(log) && statSync(log).size > logLimit) renameSync(log, `${log}.1`);
  // The server refuses a folder that others may look into, as one restored from a backup may be.
  chmodSync(data, 0o700);

  const end = performance.now() + 20_000;
  for (;;) {
    const port = await usualPort(directory);
    const from = existsSync(log) ? statSync(log).size : 0;
    const output = openSync(log, 'a', 0o600);
    const { command, args, options } = user.launch('postgres', [
      ...['-D', data, '-p', String(port)],
      ...settings({
        listen_addresses: '127.0.0.1',
        unix_socket_directories: '',
        max_connections: '100',
        timezone: 'UTC',
        log_timezone: 'UTC',
        ...(temporary && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
      }),
    ]);
    const child = spawn(command, args, { ...options, stdio: ['ignore', output, output] });
    closeSync(output);
    let ended = false;
    child.on('exit', () => {
      ended = true;
    });
    child.on('error', () => {
      ended = true;
    });

    try {
      const client = await connect(superuserUrl(directory, port), {
        patience: 120_000,
        signal: () => {
          if (ended) throw new Error('ended');
        },
      });
      await client.end();
      writeFileSync(join(directory, 'postgres.port'), String(port));
      return handle(child.pid ?? 0, port);
    } catch (error) {
      if (codeOf(error) === '28P01') {
        child.kill('SIGINT');
        throw new Failure(
          `The passwords in ${join(directory, 'secrets')} do not belong to this database: restore them, or remove ${directory} to begin afresh.`,
        );
      }
      const said = readFileSync(log, 'utf8').slice(from);
      // After kill -9 the old server's own processes may take a moment to notice and leave.
      const passing =
        /pre-existing shared memory|lock file .* already exists|Address already in use/;
      if (!ended || !passing.test(said) || performance.now() > end) {
        throw new Failure(
          `The database did not start: ${lastComplaint(said)} The whole log is in ${log}.`,
        );
      }
      await sleep(250);
    }
  }
}

/** @param {Record<string, string>} values */
const settings = (values) =>
  Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);

/** @param {string} said */
function lastComplaint(said) {
  const line = said
    .split('\n')
    .filter((text) => /FATAL|PANIC|ERROR|cannot|denied/.test(text))
    .pop();
  return line ? `${line.replace(/^.*?(FATAL|PANIC|ERROR):\s*/, '').trim()}.` : '';
}

/**
 * The port this cluster had last time when it is free, so that whoever kept the address finds it again.
 *
 * @param {string} directory
 */
async function usualPort(directory) {
  const file = join(directory, 'postgres.port');
  const last = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  return last && (await isFree(last, '127.0.0.1')) ? last : anyFreePort();
}

/**
 * @param {number} pid
 * @param {number} port
 * @returns {Server}
 */
function handle(pid, port) {
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
