// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What the keeper of a cluster says about it.
 *
 * @typedef {{ status: 'ready', keeper: number, pid: number, port: number }
 *   | { status: 'failed', keeper: number, message: string }} KeeperState
 */

/** @param {string} directory @returns {string} where PostgreSQL keeps the files of a cluster */
export const dataOf = (directory) => join(directory, 'postgres');

/**
 * Where the processes around one cluster leave word for each other.
 *
 * @param {string} directory
 */
export const placesOf = (directory) => ({
  /** One ticket for each process that uses the database. */
  users: join(directory, 'locks/database-users'),
  /** The ticket of the process that runs it. */
  keeper: join(directory, 'locks/database-keeper'),
  /** Held while the database is being started or stopped. */
  lock: join(directory, 'locks/database'),
  state: join(directory, 'postgres.json'),
  log: join(directory, 'postgres.log'),
});

/**
 * @param {string} directory
 * @returns {KeeperState | undefined}
 */
export function readState(directory) {
  try {
    return JSON.parse(readFileSync(placesOf(directory).state, 'utf8'));
  } catch {
    return undefined;
  }
}
