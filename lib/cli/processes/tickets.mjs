// @ts-check
import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { identityOf, isAlive } from './liveness.mjs';

/** @typedef {{ pid: number, name: string }} Ticket */

/**
 * Leaves a file that says "this process is here". It counts until it is returned or the process ends,
 * however that happens, so nothing has to be cleaned up after a crash.
 *
 * @param {string} directory
 * @param {number} [pid] a process started by this one, when it is that one's ticket
 * @returns {{ name: string, release: () => void }}
 */
export function takeTicket(directory, pid = process.pid) {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const name = `${pid}-${identityOf(pid)}-${randomBytes(4).toString('hex')}`;
  const file = join(directory, name);
  writeFileSync(file, '');

  return { name, release: () => rmSync(file, { force: true }) };
}

/**
 * The tickets of living processes. Those of the dead are removed: names are never used twice, so that
 * cannot take away anybody else's.
 *
 * @param {string} directory
 * @returns {Ticket[]}
 */
export function liveTickets(directory) {
  /** @type {Ticket[]} */
  const live = [];
  for (const name of listed(directory)) {
    const [pid = '', identity = ''] = name.split('-');
    if (isAlive(Number(pid), identity)) live.push({ pid: Number(pid), name });
    else rmSync(join(directory, name), { force: true });
  }
  return live;
}

/** @param {string} directory */
function listed(directory) {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}
