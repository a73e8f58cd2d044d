import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { migrate, readMigrations } from '@/lib/cli/database/migrations.mjs';
import { type TestDatabase, withDatabase } from '@/tests/support/database';

const root = fileURLToPath(new URL('../../../', import.meta.url));

let database: TestDatabase;
let folder: string;
let client: Client;

beforeEach(async () => {
  database = await withDatabase('empty');
  await database.owner.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
  folder = mkdtempSync(join(tmpdir(), 'migrations-'));
  client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
});
afterEach(async () => {
  await client.end();
  await database.drop();
  rmSync(folder, { recursive: true });
});

function write(name: string, sql: string) {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'migration.sql'), sql);
}

async function applied() {
  const { rows } = await database.owner.query(
    'SELECT migration_name FROM _prisma_migrations ORDER BY migration_name',
  );
  return rows.map((row) => row.migration_name);
}

const tables = async () => {
  const { rows } = await database.owner.query(
    "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'",
  );
  return rows.map((row) => row.tablename);
};

describe('migrating', () => {
  test('applies what is new, in the order of the names', async () => {
    write('2_second', 'ALTER TABLE thing ADD COLUMN name text;');
    write('1_first', 'CREATE TABLE thing (id int);');

    expect(await migrate(client, folder)).toEqual(['1_first', '2_second']);
    expect(await applied()).toEqual(['1_first', '2_second']);
  });

  test('does nothing the second time', async () => {
    write('1_first', 'CREATE TABLE thing (id int);');
    await migrate(client, folder);

    expect(await migrate(client, folder)).toEqual([]);
  });

  test('leaves rows as Prisma leaves them', async () => {
    write('1_first', 'CREATE TABLE thing (id int);');
    await migrate(client, folder);
    const { rows } = await database.owner.query('SELECT * FROM _prisma_migrations');

    expect(rows).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        checksum: readMigrations(folder)[0]?.checksum,
        finished_at: expect.any(Date),
        migration_name: '1_first',
        logs: null,
        rolled_back_at: null,
        started_at: expect.any(Date),
        applied_steps_count: 1,
      },
    ]);
  });

  test('runs a function body with semicolons in it', async () => {
    write(
      '1_function',
      'CREATE FUNCTION two() RETURNS int LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; RETURN 2; END $$;',
    );
    await migrate(client, folder);
    const { rows } = await database.owner.query('SELECT two()');

    expect(rows).toEqual([{ two: 2 }]);
  });

  test('leaves nothing of one that fails, and says where it failed', async () => {
    write('1_first', 'CREATE TABLE thing (id int);');
    write('2_broken', 'CREATE TABLE other (id int);\nALTER TABLE missing ADD COLUMN x int;');

    await expect(migrate(client, folder)).rejects.toThrow(
      'The migration 2_broken failed and changed nothing: relation "missing" does not exist.',
    );
    expect(await tables()).toEqual(['thing']);
    expect(await applied()).toEqual(['1_first']);
  });

  test('names the line of a mistake in the SQL', async () => {
    write('1_typo', 'SELECT 1;\n\nCREATE TABEL thing (id int);');

    await expect(migrate(client, folder)).rejects.toThrow('The migration 1_typo, line 3, failed');
  });

  test('goes on after a failed one was put right', async () => {
    write('1_first', 'CREATE TABLE thing (id int');
    await migrate(client, folder).catch(() => {});
    write('1_first', 'CREATE TABLE thing (id int);');

    expect(await migrate(client, folder)).toEqual(['1_first']);
  });

  test('refuses one that ends its own transaction', async () => {
    write('1_commit', 'CREATE TABLE thing (id int); COMMIT; SELECT 1;');

    await expect(migrate(client, folder)).rejects.toThrow('it ends its own transaction');
  });

  test('refuses a migration that was changed after it was applied', async () => {
    write('1_first', 'CREATE TABLE thing (id int);');
    await migrate(client, folder);
    write('1_first', 'CREATE TABLE thing (id bigint);');
    write('2_second', 'CREATE TABLE other (id int);');

    await expect(migrate(client, folder)).rejects.toThrow('1_first was changed after');
    expect(await tables()).toEqual(['thing']);
  });

  test('refuses a database that a newer version made', async () => {
    write('1_first', 'CREATE TABLE thing (id int);');
    write('2_newer', 'CREATE TABLE newer (id int);');
    await migrate(client, folder);
    rmSync(join(folder, '2_newer'), { recursive: true });

    await expect(migrate(client, folder)).rejects.toThrow('2_newer, which this version does not');
  });

  test('refuses to go on from a migration that Prisma left failed', async () => {
    write('1_first', 'CREATE TABLE thing (id int);');
    await migrate(client, folder);
    await database.owner.query('UPDATE _prisma_migrations SET finished_at = NULL');

    await expect(migrate(client, folder)).rejects.toThrow('1_first failed here earlier');
  });

  test('applies again what was marked as rolled back', async () => {
    write('1_first', 'CREATE TABLE IF NOT EXISTS thing (id int);');
    await migrate(client, folder);
    await database.owner.query(
      'UPDATE _prisma_migrations SET finished_at = NULL, rolled_back_at = now()',
    );

    expect(await migrate(client, folder)).toEqual(['1_first']);
  });

  test('is done once when several processes do it at once', async () => {
    write('1_slow', 'SELECT pg_sleep(0.3); CREATE TABLE thing (id int);');
    const results = await Promise.all([migrateElsewhere(), migrateElsewhere(), migrateElsewhere()]);

    expect(results.sort()).toEqual(['', '', '1_slow']);
    expect(await applied()).toEqual(['1_slow']);
  });
});

/** Migrates in a process of its own and answers with what it applied. */
function migrateElsewhere(): Promise<string> {
  const runner = pathToFileURL(join(root, 'lib/cli/database/migrations.mjs')).href;
  const script = `
    import pg from 'pg';
    import { migrate } from '${runner}';
    const client = new pg.Client({ connectionString: process.env.URL });
    await client.connect();
    process.stdout.write((await migrate(client, process.env.FOLDER)).join());
    await client.end();`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    env: { ...process.env, URL: database.ownerUrl, FOLDER: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });

  return new Promise((resolve) => {
    let output = '';
    child.stdout.on('data', (data) => {
      output += data;
    });
    child.once('close', () => resolve(output));
  });
}
