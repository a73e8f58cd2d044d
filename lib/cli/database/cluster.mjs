// @ts-check
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sleep } from '#cli/processes/liveness.mjs';
import { withLock } from '#cli/processes/lock.mjs';
import { liveTickets, takeTicket } from '#cli/processes/tickets.mjs';
import { Failure } from '#cli/terminal/failure.mjs';
import { superuserUrl } from './addresses.mjs';
import { connect } from './connection.mjs';
import { placesOf, readState } from './places.mjs';

const keeper = fileURLToPath(new URL('./keeper.mjs', import.meta.url));

/**
 * A cluster this process uses.
 *
 * @typedef {object} Cluster
 * @property {number} port
 * @property {(database?: string) => string} superuser the address for the superuser
 * @property {() => Promise<void>} ensure starts it again should its keeper have been killed
 * @property {() => Promise<void>} leave stops the server unless somebody else uses it
 */

/**
 * Uses the cluster under a folder, starting it when nobody does yet. It runs until the last process
 * that uses it has left or died.
 *
 * @param {string} directory
 * @param {{ temporary?: boolean }} [options]
 * @returns {Promise<Cluster>}
 */
export async function joinCluster(directory, options = {}) {
  const places = placesOf(directory);
  mkdirSync(directory, { recursive: true });
  const ticket = takeTicket(places.users);
  process.once('exit', ticket.release);
  const started = await withLock(places.lock, () => running(directory, options));

  return {
    port: started.port,
    superuser: (database) => superuserUrl(directory, started.port, database),
    async ensure() {
      if (liveTickets(places.keeper).length > 0) return;
      const again = await withLock(places.lock, () => running(directory, options));
      if (again.port !== started.port) {
        throw new Failure('The database came back at another address: run this again.');
      }
    },
    async leave() {
      ticket.release();
      process.off('exit', ticket.release);
      while (liveTickets(places.users).length === 0 && liveTickets(places.keeper).length > 0) {
        await sleep(20);
      }
    },
  };
}

/**
 * @param {string} directory
 * @param {{ temporary?: boolean }} options
 * @returns {Promise<{ port: number }>}
 */
async function running(directory, { temporary = false }) {
  const places = placesOf(directory);
  /** @type {{ ended: boolean } | undefined} */
  let spawned;

  for (;;) {
    const kept = liveTickets(places.keeper).length > 0;
    if (!kept && !spawned) spawned = spawnKeeper(directory, temporary);

    const state = readState(directory);
    if (state?.status === 'failed') throw new Failure(state.message);
    if (state?.status === 'ready' && (await accepts(directory, state.port))) return state;
    if (spawned?.ended) throw new Failure(`The database did not start: see ${places.log}.`);
    await sleep(15);
  }
}

/**
 * @param {string} directory
 * @param {boolean} temporary
 */
function spawnKeeper(directory, temporary) {
  const places = placesOf(directory);
  rmSync(places.state, { force: true });
  const output = openSync(places.log, 'a', 0o600);
  const child = spawn(process.execPath, [keeper, directory, temporary ? 'temporary' : 'safe'], {
    cwd: '/',
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  child.unref();

  const spawned = { ended: false };
  child.on('exit', () => {
    spawned.ended = true;
  });
  return spawned;
}

/**
 * @param {string} directory
 * @param {number} port
 */
async function accepts(directory, port) {
  try {
    const client = await connect(superuserUrl(directory, port));
    await client.end();
    return true;
  } catch {
    return false;
  }
}
