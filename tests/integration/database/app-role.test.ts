import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestDatabase, withDatabase } from '@/tests/support/database';

describe('the role the app logs in as', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await withDatabase('empty');
  });
  afterAll(() => database.drop());

  test('is a plain role', async () => {
    const { rows } = await database.app.query(
      `SELECT rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication
       FROM pg_roles WHERE rolname = current_user`,
    );

    expect(rows).toEqual([
      {
        rolname: 'inspect_app',
        rolsuper: false,
        rolbypassrls: false,
        rolcreaterole: false,
        rolcreatedb: false,
        rolreplication: false,
      },
    ]);
  });

  test('belongs to no other role', async () => {
    const { rows } = await database.app.query(
      `SELECT rolname FROM pg_roles
       WHERE pg_has_role(current_user, oid, 'MEMBER') AND rolname <> current_user`,
    );

    expect(rows).toEqual([]);
  });

  test('owns no table and no function', async () => {
    const { rows } = await database.app.query(
      `SELECT relname FROM pg_class WHERE relowner = current_user::regrole
       UNION ALL SELECT proname FROM pg_proc WHERE proowner = current_user::regrole`,
    );

    expect(rows).toEqual([]);
  });

  test.each([
    ['become the owner', 'SET ROLE inspect_owner', '42501'],
    ['become the superuser', 'SET ROLE postgres', '42501'],
    ['give itself the owner’s rights', 'GRANT inspect_owner TO inspect_app', '42501'],
    ['make itself a superuser', 'ALTER ROLE inspect_app SUPERUSER', '42501'],
    ['make a role', 'CREATE ROLE another', '42501'],
    ['make a database', 'CREATE DATABASE another', '42501'],
    ['make a table', 'CREATE TABLE another (id int)', '42501'],
    ['switch triggers off', 'SET session_replication_role = replica', '42501'],
    ['read the list of migrations', 'SELECT * FROM _prisma_migrations', '42501'],
    ['read a file of the server', "SELECT pg_read_file('PG_VERSION')", '42501'],
    ['run a program on the server', "COPY (SELECT 1) TO PROGRAM 'true'", '42501'],
  ])('cannot %s', async (_, sql, code) => {
    await expect(database.app.query(sql)).rejects.toMatchObject({ code });
  });
});
