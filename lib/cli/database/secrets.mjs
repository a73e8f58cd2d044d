// @ts-check
import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A secret kept in a file only its owner may read, made on first use.
 *
 * @param {string} directory
 * @param {string} name
 * @returns {string} 32 random bytes as text that needs no escaping in an address
 */
export function keptSecret(directory, name) {
  const folder = join(directory, 'secrets');
  const file = join(folder, name);
  const known = read(file);
  if (known) return known;

  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const draft = join(folder, `.${name}-${process.pid}-${randomBytes(4).toString('hex')}`);
  writeFileSync(draft, randomBytes(32).toString('base64url'), { mode: 0o600 });
  try {
    // A link cannot replace a file: of two processes at once both end up with the first one's secret.
    linkSync(draft, file);
  } catch (error) {
    if (!read(file)) throw error;
  } finally {
    rmSync(draft);
  }
  return read(file);
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return '';
  }
}
