// @ts-check
import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils';

/** The type numbers of PostgreSQL's internal "char" and of text. */
const internalChar = 18;
const text = 25;

/**
 * A result as the driver gives it.
 *
 * @typedef {{ fields?: Array<{ dataTypeID: number }> }} DriverResult
 */

/**
 * The adapter with those of its inner parts that are corrected here. Its version is pinned for them.
 *
 * @typedef {import('@prisma/driver-adapter-utils').SqlDriverAdapter & {
 *   client: { query: (sql: string) => Promise<unknown> },
 *   performIO: (query: unknown) => Promise<DriverResult>,
 *   onError: (error: unknown) => never,
 * }} Adapter
 */

/**
 * The adapter refuses the internal "char" type, which the engine's questions about the catalogue return.
 * It has to reach the engine as a character.
 *
 * @param {Adapter} adapter
 */
function acceptInternalChar(adapter) {
  const { performIO, queryRaw } = adapter;

  adapter.queryRaw = async (query) => {
    /** @type {number[]} */
    const characters = [];
    const reading = Object.create(adapter, {
      performIO: {
        value: async (/** @type {unknown} */ sent) => {
          const result = await performIO.call(adapter, sent);
          result.fields?.forEach((field, index) => {
            if (field.dataTypeID !== internalChar) return;
            field.dataTypeID = text;
            characters.push(index);
          });
          return result;
        },
      },
    });

    const result = await queryRaw.call(reading, query);
    for (const index of characters) result.columnTypes[index] = ColumnTypeEnum.Character;
    return result;
  };
}

/**
 * The adapter cuts scripts at semicolons, which breaks function bodies and leaves a failed migration half
 * applied. Sent whole, PostgreSQL runs a script as one transaction.
 *
 * @param {Adapter} adapter
 */
function sendScriptsWhole(adapter) {
  adapter.executeScript = async (sql) => {
    try {
      await adapter.client.query(sql);
    } catch (error) {
      adapter.onError(error);
    }
  };
}

/**
 * @param {string} url
 * @returns {Promise<Adapter>}
 */
async function connect(url) {
  const adapter = asAdapter(await new PrismaPg({ connectionString: url }).connect());
  acceptInternalChar(adapter);
  sendScriptsWhole(adapter);
  return adapter;
}

/**
 * @param {unknown} value
 * @returns {Adapter}
 */
function asAdapter(value) {
  if (isAdapter(value)) return value;
  throw new Error('This version of @prisma/adapter-pg is not the one the engine was written for');
}

/**
 * @param {unknown} value
 * @returns {value is Adapter}
 */
function isAdapter(value) {
  const parts = ['client', 'performIO', 'queryRaw', 'executeScript', 'onError', 'dispose'];
  return typeof value === 'object' && value !== null && parts.every((part) => part in value);
}

/**
 * How the engine connects to a database and to an empty one beside it, the shadow database, in which it
 * replays migrations to see where they lead.
 *
 * @param {string} url
 * @returns {import('@prisma/driver-adapter-utils').SqlMigrationAwareDriverAdapterFactory}
 */
export const adapterFactory = (url) => ({
  provider: 'postgres',
  adapterName: '@prisma/adapter-pg',
  connect: () => connect(url),

  // The adapter's own way connects to the main database when it was given an address.
  async connectToShadowDb() {
    const main = await connect(url);
    const name = `prisma_shadow_${randomUUID()}`;
    const address = new URL(url);
    address.pathname = `/${name}`;

    await main.executeScript(`CREATE DATABASE "${name}"`);
    const shadow = await connect(address.href);
    const { dispose } = shadow;
    shadow.dispose = async () => {
      await dispose.call(shadow);
      await main.executeScript(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
      await main.dispose();
    };
    return shadow;
  },
});
