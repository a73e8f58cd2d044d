// @ts-check
import { joinCluster } from './cluster.mjs';
import { localUrl, quoteName, quoteText, withClient } from './connection.mjs';
import { appRole } from './roles.mjs';
import { scramVerifier } from './scram.mjs';
import { keptSecret } from './secrets.mjs';

export const ownerRole = 'inspect_owner';
const setupLock = 72_707_370;

/**
 * The addresses of one database of the embedded cluster for its owner and for the app.
 *
 * @param {string} directory
 * @param {number} port
 * @param {string} database
 */
export const embeddedUrls = (directory, port, database) => ({
  ownerUrl: localUrl({ port, role: ownerRole, password: keptSecret(directory, 'owner'), database }),
  appUrl: localUrl({ port, role: appRole, password: keptSecret(directory, 'app'), database }),
});

/**
 * Uses the embedded cluster and makes a database in it on first use. Its owner is no superuser, just as
 * on a server run by somebody else, so what works here works there.
 *
 * @param {string} directory
 * @param {{ database: string, temporary?: boolean }} options
 */
export async function openEmbedded(directory, { database, temporary = false }) {
  const cluster = await joinCluster(directory, { temporary });
  await withClient(cluster.superuser(), async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [setupLock]);

    const roles = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [ownerRole]);
    if (roles.rows.length === 0) {
      const verifier = quoteText(scramVerifier(keptSecret(directory, 'owner')));
      await client.query(`CREATE ROLE ${ownerRole} LOGIN CREATEROLE CREATEDB PASSWORD ${verifier}`);
    }

    const known = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (known.rows.length === 0) {
      await client.query(`CREATE DATABASE ${quoteName(database)} OWNER ${ownerRole}`);
    }
  });

  return { cluster, ...embeddedUrls(directory, cluster.port, database) };
}
