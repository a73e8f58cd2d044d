// @ts-check
import { localUrl } from './connection.mjs';
import { keptSecret } from './secrets.mjs';

/**
 * The address of a database of this cluster for its superuser.
 *
 * @param {string} directory
 * @param {number} port
 * @param {string} [database]
 */
export const superuserUrl = (directory, port, database = 'postgres') =>
  localUrl({ port, role: 'postgres', password: keptSecret(directory, 'superuser'), database });
