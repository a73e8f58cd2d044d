// @ts-check
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inProject } from '#cli/project/paths.mjs';

/** Held while loading, so that two processes that start at once do not load into each other. */
const loadLock = 72_707_371;

/**
 * Loads the public record, and with it the demo accounts and the Stoke-on-Trent evidence when asked.
 * Doing it again changes nothing.
 *
 * @param {import('pg').Client} client connected as the owner
 * @param {{ demo: boolean, log: (line: string) => void }} options
 */
export async function loadData(client, options) {
  const file = inProject('prisma/seed/load-reference-data.mjs');
  if (!existsSync(file)) return;

  const { loadReferenceData } = await import(pathToFileURL(file).href);
  await client.query('SELECT pg_advisory_lock($1)', [loadLock]);
  try {
    await loadReferenceData(client, options);
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [loadLock]).catch(() => {});
  }
}
