// @ts-check
import { spawn } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { sleep } from '#cli/processes/liveness.mjs';
import { anyFreePort, isFree } from '#cli/processes/ports.mjs';
import { codeOf, Failure } from '#cli/terminal/failure.mjs';
import { superuserUrl } from './addresses.mjs';
import { clusterUser } from './cluster-user.mjs';
import { connect } from './connection.mjs';
import { createCluster } from './create-cluster.mjs';
import { dataOf } from './places.mjs';
import { handle, takeOver } from './running-server.mjs';

/** @typedef {import('./running-server.mjs').Server} Server */

const version = '18';
const logLimit = 20_000_000;

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
