// @ts-check
import { createHash, scryptSync } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** Raised when the loader itself puts the same files into the database differently. */
const loaderEdition = 1;

/**
 * One thing to load: what it is made from, and the digest that says whether that has changed.
 *
 * @typedef {object} Edition
 * @property {string} name
 * @property {string[]} texts the files' JSON, in the order asked for
 * @property {string} digest
 */

/**
 * Reads files of `prisma/data`.
 *
 * @param {string} name
 * @param {readonly string[]} files
 * @param {string} [more] anything else the result depends on
 * @returns {Promise<Edition>}
 */
export async function readEdition(name, files, more = '') {
  const texts = await Promise.all(
    files.map((file) => readFile(new URL(`../data/${file}.json`, import.meta.url), 'utf8')),
  );
  const hash = createHash('sha256').update(`${loaderEdition}\n${more}\n`);
  for (const text of texts) hash.update(text);

  return { name, texts, digest: hash.digest('hex') };
}

/**
 * A fingerprint that shows a changed password without giving it away.
 *
 * @param {string} password
 */
export function fingerprintOf(password) {
  return scryptSync(password, 'demo-accounts', 32, { N: 4096 }).toString('hex');
}
