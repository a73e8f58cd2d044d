// @ts-check
import { randomBytes } from 'node:crypto';
import { superuserUrl } from '#cli/database/addresses.mjs';
import { quoteName, withClient } from '#cli/database/connection.mjs';
import { embeddedUrls, ownerRole } from '#cli/database/embedded.mjs';
import { templateOf } from './test-cluster.mjs';

/**
 * Makes a database that nobody else uses.
 *
 * @param {import('./test-cluster.mjs').TestCluster} cluster
 * @param {import('./test-cluster.mjs').Contents} contents
 * @returns {Promise<{ name: string, ownerUrl: string, appUrl: string, drop: () => Promise<void> }>}
 */
export async function cloneDatabase({ directory, port }, contents) {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const superuser = superuserUrl(directory, port);
  const run = (/** @type {string} */ sql) => withClient(superuser, (client) => client.query(sql));

  await run(
    `CREATE DATABASE ${quoteName(name)} OWNER ${ownerRole} TEMPLATE ${quoteName(templateOf(contents))}`,
  );
  return {
    name,
    ...embeddedUrls(directory, port, name),
    drop: async () => {
      await run(`DROP DATABASE IF EXISTS ${quoteName(name)} WITH (FORCE)`);
    },
  };
}
