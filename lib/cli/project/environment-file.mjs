// @ts-check
import { existsSync } from 'node:fs';
import { Failure, messageOf } from '#cli/terminal/failure.mjs';
import { inProject } from './paths.mjs';

/** Reads .env when there is one. What is set already stays as it is. */
export function readEnvironmentFile() {
  const file = inProject('.env');
  if (!existsSync(file)) return;

  try {
    process.loadEnvFile(file);
  } catch (error) {
    throw new Failure(`The file .env could not be read: ${messageOf(error)}.`);
  }
}
