// @ts-check
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, messageOf } from '#cli/terminal/failure.mjs';

/** @typedef {{ name: string, sql: string, checksum: string }} Migration */
/** @typedef {{ migration_name: string, checksum: string, finished_at: Date | null, rolled_back_at: Date | null }} Row */

/** The lock that Prisma's own migrate commands take, so that they and we exclude each other. */
const lockNumber = 72_707_369;

/** The table as Prisma makes it. */
const tableSql = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`;

/**
 * The migrations in a folder, in the order they apply.
 *
 * @param {string} directory
 * @returns {Migration[]}
 */
export function readMigrations(directory) {
  if (!existsSync(directory)) return [];

  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, file: join(directory, name, 'migration.sql') }))
    .filter(({ file }) => existsSync(file))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, file }) => {
      const content = readFileSync(file);
      return {
        name,
        sql: content.toString('utf8'),
        checksum: createHash('sha256').update(content).digest('hex'),
      };
    });
}

/**
 * Brings a database up to the newest migration. Several processes may do this at once: one works and
 * the others wait and find nothing left to do.
 *
 * @param {import('pg').Client} client connected as the owner
 * @param {string} directory
 * @param {{ onWait?: () => void }} [options]
 * @returns {Promise<string[]>} the names of those applied now
 * @throws {Failure} when a migration fails, or the database and the folder disagree about the past
 */
export async function migrate(client, directory, { onWait = () => {} } = {}) {
  const migrations = readMigrations(directory);
  const free = await client.query('SELECT pg_try_advisory_lock($1) AS taken', [lockNumber]);
  if (!free.rows[0].taken) {
    onWait();
    await client.query('SELECT pg_advisory_lock($1)', [lockNumber]);
  }

  try {
    const { rows } = await client.query(`SELECT to_regclass('"_prisma_migrations"') AS known`);
    if (!rows[0].known) await client.query(tableSql);

    const done = checkHistory(await history(client), migrations);
    const pending = migrations.filter(({ name }) => !done.has(name));
    for (const migration of pending) await apply(client, migration);
    if (pending.length > 0) verify(await history(client), migrations);
    return pending.map(({ name }) => name);
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [lockNumber]).catch(() => {});
  }
}

/**
 * @param {import('pg').Client} client
 * @returns {Promise<Row[]>}
 */
async function history(client) {
  const { rows } = await client.query(
    'SELECT migration_name, checksum, finished_at, rolled_back_at FROM "_prisma_migrations"',
  );
  return rows;
}

/**
 * Refuses to go on from a past that this folder does not explain.
 *
 * @param {Row[]} rows
 * @param {Migration[]} migrations
 * @returns {Set<string>} the names of those that were applied
 */
function checkHistory(rows, migrations) {
  const standing = rows.filter((row) => row.rolled_back_at === null);

  for (const row of standing) {
    const migration = migrations.find(({ name }) => name === row.migration_name);
    if (row.finished_at === null) {
      throw new Failure(
        `The migration ${row.migration_name} failed here earlier: put the database right, then mark it with "npx prisma migrate resolve".`,
      );
    }
    if (!migration) {
      throw new Failure(
        `The database has the migration ${row.migration_name}, which this version does not know: it was made by a newer version, so update the code.`,
      );
    }
    if (migration.checksum !== row.checksum) {
      throw new Failure(
        `The migration ${row.migration_name} was changed after it was applied: restore the file and put the change into a new migration.`,
      );
    }
  }
  return new Set(standing.map((row) => row.migration_name));
}

/**
 * Applies one migration and its row in one transaction, so that either both are there or neither.
 *
 * @param {import('pg').Client} client
 * @param {Migration} migration
 */
async function apply(client, { name, sql, checksum }) {
  await client.query('BEGIN');
  try {
    const before = await client.query('SELECT pg_current_xact_id()::text AS id, now() AS at');
    // Sent whole: cutting it at semicolons would break function bodies.
    await client.query(sql);
    const after = await client.query('SELECT pg_current_xact_id()::text AS id');
    if (before.rows[0].id !== after.rows[0].id) throw new Error('it ends its own transaction');

    await client.query(
      `INSERT INTO "_prisma_migrations"
         (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, $4, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name, before.rows[0].at],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw new Failure(
      `The migration ${name}${lineOf(error, sql)} failed and changed nothing: ${messageOf(error)}.`,
      { cause: error },
    );
  }
}

/**
 * @param {unknown} error
 * @param {string} sql
 */
function lineOf(error, sql) {
  if (!(error instanceof Error) || !('position' in error) || !error.position) return '';
  return `, line ${sql.slice(0, Number(error.position)).split('\n').length},`;
}

/**
 * Looks in the database itself whether everything is there.
 *
 * @param {Row[]} rows
 * @param {Migration[]} migrations
 */
function verify(rows, migrations) {
  const missing = migrations.find(
    ({ name, checksum }) =>
      !rows.some(
        (row) =>
          row.migration_name === name &&
          row.checksum === checksum &&
          row.finished_at !== null &&
          row.rolled_back_at === null,
      ),
  );
  if (missing) throw new Failure(`The migration ${missing.name} left no trace in the database.`);
}
