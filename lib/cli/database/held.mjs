// @ts-check
import { existsSync } from 'node:fs';
import { readEnvironmentFile } from '#cli/project/environment-file.mjs';
import { dataDirectory } from '#cli/project/paths.mjs';
import { openEmbedded } from './embedded.mjs';
import { dataOf } from './places.mjs';
import { serverFromEnvironment } from './settings.mjs';

/**
 * The address of the database there is, for reading only: the one the environment names, or the
 * embedded one once it has been made. Nothing is migrated or loaded, and every session refuses to write.
 *
 * @returns {Promise<{ url: string, close: () => Promise<void> } | undefined>}
 */
export async function openForReading() {
  readEnvironmentFile();
  const server = serverFromEnvironment(process.env);
  if (server) return { url: readOnly(server.appUrl), close: async () => {} };
  if (!existsSync(dataOf(dataDirectory))) return undefined;

  const { cluster, appUrl } = await openEmbedded(dataDirectory, { database: 'inspect' });
  return { url: readOnly(appUrl), close: cluster.leave };
}

/** @param {string} address */
function readOnly(address) {
  const url = new URL(address);
  const asked = url.searchParams.get('options');
  url.searchParams.set(
    'options',
    [asked, '-c default_transaction_read_only=on'].filter(Boolean).join(' '),
  );
  return url.href;
}
