// @ts-check
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder the project was checked out into. */
export const root = fileURLToPath(new URL('../../../', import.meta.url)).replace(/[/\\]$/, '');

/** Everything a command writes besides the build: database, secrets, logs. INSPECT_DATA moves it. */
export const dataDirectory = process.env.INSPECT_DATA
  ? resolve(process.env.INSPECT_DATA)
  : join(root, '.data');

/**
 * A path inside the project.
 *
 * @param {...string} parts
 */
export const inProject = (...parts) => join(root, ...parts);

/**
 * A path inside the data folder.
 *
 * @param {...string} parts
 */
export const inData = (...parts) => join(dataDirectory, ...parts);
