// @ts-check
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Folders that hold what people write, as against what programs make or install. */
const written = ['app', 'components', 'lib', 'prisma', 'tests'];
const made = 'lib/generated';
const looksLikeTest = /\.(test|spec)\.[cm]?[jt]sx?$/;

/**
 * Every file whose name says that it holds tests, wherever it lies.
 *
 * @param {string} root
 * @returns {string[]} relative to the root, with forward slashes
 */
export function listTestFiles(root) {
  /** @type {(folder: string) => string[]} */
  const under = (folder) => {
    if (folder === made || !existsSync(join(root, folder))) return [];
    return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : under(path);
      return looksLikeTest.test(entry.name) ? [path] : [];
    });
  };
  return written.flatMap(under).sort();
}

/**
 * The test files that no runner ran: a test that never runs looks just like one that passes.
 *
 * @param {string[]} files those that exist
 * @param {string[]} ran
 */
export function filesNotRun(files, ran) {
  const done = new Set(ran);
  return files.filter((file) => !done.has(file));
}
