// @ts-check
import { codeOf, Failure, messageOf } from '#cli/terminal/failure.mjs';
import { connect } from './connection.mjs';

const oldestVersion = 150_000;

/**
 * Connects to the server in DATABASE_URL, with an answer a person can act on when that does not work.
 *
 * @param {string} url
 * @returns {Promise<import('pg').Client>}
 */
export async function connectToServer(url) {
  const client = await reach(url);
  const { rows } = await client.query('SHOW server_version_num');
  if (Number(rows[0].server_version_num) >= oldestVersion) return client;

  await client.end();
  throw new Failure('The server in DATABASE_URL is older than PostgreSQL 15: use 15 or later.');
}

/** @param {string} url */
async function reach(url) {
  try {
    return await connect(url, { patience: 10_000 });
  } catch (error) {
    throw new Failure(explain(error, new URL(url)), { cause: error });
  }
}

/**
 * @param {unknown} error
 * @param {URL} url
 */
function explain(error, url) {
  const place = `${url.hostname || 'localhost'}:${url.port || 5432}`;
  const code = codeOf(error) ?? '';

  if (code === '28P01' || code === '28000') {
    return `The server at ${place} refused the user or password in DATABASE_URL: put it right.`;
  }
  if (code === '3D000') {
    return `There is no database "${decodeURIComponent(url.pathname.slice(1))}" at ${place}: create it, or put another into DATABASE_URL.`;
  }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return `The name ${url.hostname} in DATABASE_URL leads nowhere: put it right.`;
  }
  return `No PostgreSQL answers at ${place} (${messageOf(error) || code}): start it, or put DATABASE_URL right.`;
}
