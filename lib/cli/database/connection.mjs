// @ts-check
import { sleep } from '#cli/processes/liveness.mjs';
import { codeOf } from '#cli/terminal/failure.mjs';

const notYet = new Set(['57P03', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE']);

/** The driver. Loaded late, since the dependencies may not be installed when this file is read. */
async function driver() {
  const { default: pg } = await import('pg');
  return pg;
}

/**
 * Connects, waiting while the server is starting or recovering.
 *
 * @param {string} url
 * @param {{ patience?: number, signal?: () => void }} [options] patience in milliseconds; signal is
 *   called before each try and may throw to stop waiting
 * @returns {Promise<import('pg').Client>}
 */
export async function connect(url, { patience = 0, signal = () => {} } = {}) {
  const pg = await driver();
  const end = performance.now() + patience;

  for (;;) {
    signal();
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
    // Without a listener a connection lost while idle would end the process.
    client.on('error', () => {});
    try {
      await client.connect();
      return client;
    } catch (error) {
      await client.end().catch(() => {});
      if (!notYet.has(codeOf(error) ?? '') || performance.now() > end) throw error;
      await sleep(20);
    }
  }
}

/**
 * Connects, does something and disconnects.
 *
 * @template T
 * @param {string} url
 * @param {(client: import('pg').Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withClient(url, work) {
  const client = await connect(url);
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

/**
 * The address of a database on this machine.
 *
 * @param {{ port: number, role: string, password: string, database: string }} parts
 */
export const localUrl = ({ port, role, password, database }) =>
  `postgresql://${role}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;

/** @param {string} name quoted for use in SQL */
export const quoteName = (name) => `"${name.replaceAll('"', '""')}"`;

/** @param {string} text quoted for use in SQL where no parameter is allowed */
export const quoteText = (text) =>
  text.includes('\\')
    ? `E'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
    : `'${text.replaceAll("'", "''")}'`;
