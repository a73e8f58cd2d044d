// @ts-check
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, quoteName, withClient } from '#cli/database/connection.mjs';
import { embeddedUrls, openEmbedded } from '#cli/database/embedded.mjs';
import { loadData } from '#cli/database/load.mjs';
import { migrate } from '#cli/database/migrations.mjs';
import { ensureAppRole } from '#cli/database/roles.mjs';
import { inProject } from '#cli/project/paths.mjs';

/**
 * What a test database begins with: nothing but tables, the public record, or that and the demo
 * accounts and evidence.
 *
 * @typedef {'empty' | 'reference' | 'demo'} Contents
 */

/** What a test process needs to know to clone a database. @typedef {{ directory: string, port: number }} TestCluster */

/** @param {Contents} contents */
export const templateOf = (contents) => `template_${contents}`;

/**
 * Starts a cluster of its own in a temporary folder, with one template database for each contents.
 *
 * @returns {Promise<TestCluster & { stop: () => Promise<void> }>}
 */
export async function startTestCluster() {
  const directory = mkdtempSync(join(tmpdir(), 'inspect-test-'));
  const { cluster } = await openEmbedded(directory, {
    database: templateOf('empty'),
    temporary: true,
  });

  /**
   * @param {Contents} contents
   * @param {(client: import('pg').Client) => Promise<void>} fill
   */
  const make = async (contents, fill) => {
    const client = await connect(
      embeddedUrls(directory, cluster.port, templateOf(contents)).ownerUrl,
    );
    await fill(client).finally(() => client.end());
  };
  const quiet = () => {};

  try {
    await make('empty', async (client) => {
      const { appUrl } = embeddedUrls(directory, cluster.port, templateOf('empty'));
      await ensureAppRole(client, { appUrl, managed: true });
      await migrate(client, inProject('prisma/migrations'));
    });
    await withClient(cluster.superuser(), (client) => clone(client, 'empty', 'reference'));
    await make('reference', (client) => loadData(client, { demo: false, log: quiet }));
    await withClient(cluster.superuser(), (client) => clone(client, 'reference', 'demo'));
    await make('demo', (client) => loadData(client, { demo: true, log: quiet }));
  } catch (error) {
    await cluster.leave();
    throw error;
  }
  return { directory, port: cluster.port, stop: cluster.leave };
}

/**
 * @param {import('pg').Client} client
 * @param {Contents} from
 * @param {Contents} to
 */
async function clone(client, from, to) {
  await client.query(
    `CREATE DATABASE ${quoteName(templateOf(to))} OWNER inspect_owner TEMPLATE ${quoteName(templateOf(from))}`,
  );
}
