// @ts-check
import pg from 'pg';

/** PostgreSQL's and the system's words for what went wrong, and Prisma's. @type {Record<string, string>} */
const errorCodes = { '3D000': 'P1003', ECONNREFUSED: 'P1001', '28P01': 'P1000' };
const otherError = 'P1010';

/**
 * The commands that need no engine: does a database answer, and make it.
 *
 * @param {string | undefined} command
 * @param {string} url
 * @returns {Promise<number>} the exit code
 */
export async function runDatabaseCommand(command, url) {
  // Prisma reads the log from the second line on.
  process.stderr.write('\n');
  const name = decodeURIComponent(new URL(url).pathname.slice(1));

  try {
    if (command === 'create-database') {
      const maintenance = new URL(url);
      maintenance.pathname = '/postgres';
      await query(maintenance.href, `CREATE DATABASE ${pg.escapeIdentifier(name)}`);
    } else {
      await query(url, 'SELECT 1');
    }
    return 0;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const message = error instanceof Error ? error.message : String(error);
    report(errorCodes[code] ?? otherError, message);
    return 1;
  }
}

/**
 * @param {string} url
 * @param {string} sql
 */
async function query(url, sql) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/**
 * @param {string} code
 * @param {string} message
 */
function report(code, message) {
  const entry = {
    timestamp: new Date().toISOString(),
    level: 'ERROR',
    fields: { message, error_code: code, is_panic: false },
    target: 'schema_engine::logger',
  };
  process.stderr.write(`${JSON.stringify(entry)}\n`);
}
