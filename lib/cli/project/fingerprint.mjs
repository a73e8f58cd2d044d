// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root as projectRoot } from './paths.mjs';

/**
 * One word for the content of some files and folders: it changes when any file in them does, is added,
 * renamed or removed. Paths that do not exist are left out.
 *
 * @param {string[]} paths inside the root
 * @param {{ root?: string, except?: string[] }} [options] except: files and folders not to look at
 * @returns {string} SHA-256 in hexadecimal
 */
export function fingerprint(paths, { root = projectRoot, except = [] } = {}) {
  const hash = createHash('sha256');

  /** @param {string} path */
  const add = (path) => {
    const full = join(root, path);
    if (except.includes(path) || !existsSync(full)) return;
    if (statSync(full).isDirectory()) {
      for (const name of readdirSync(full).sort()) add(`${path}/${name}`);
      return;
    }
    const content = readFileSync(full);
    hash.update(`${path}\0${content.length}\0`).update(content);
  };

  for (const path of [...paths].sort()) add(path);
  return hash.digest('hex');
}
