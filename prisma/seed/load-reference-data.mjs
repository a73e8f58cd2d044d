// @ts-check
import { noteDataVersion } from './data-versions.mjs';
import { fingerprintOf, readEdition } from './editions.mjs';
import { loadAuthorities } from './load-authorities.mjs';
import { loadNeighbours, loadPopulations, loadTilePositions } from './load-comparison.mjs';
import { loadCouncilItems } from './load-council-items.mjs';
import { loadDemoAccounts } from './load-demo-accounts.mjs';
import { loadEncodedInspection } from './load-encoded-inspection.mjs';
import { loadImprovementLists } from './load-improvement-lists.mjs';
import { loadIndicators } from './load-indicators.mjs';
import { loadInspections } from './load-inspections.mjs';

/** @typedef {(client: import('pg').ClientBase, texts: readonly string[]) => Promise<string>} Load */

/** In the order they depend on each other. @type {readonly [string, readonly string[], Load][]} */
const publicRecord = [
  ['local-authorities', ['local-authorities'], loadAuthorities],
  ['populations', ['populations'], loadPopulations],
  ['statistical-neighbours', ['statistical-neighbours'], loadNeighbours],
  ['tile-positions', ['tile-positions'], loadTilePositions],
  ['inspections', ['inspections', 'visits', 'sources'], loadInspections],
  ['indicators', ['indicators'], loadIndicators],
  ['improvement-lists', ['stoke-on-trent-areas'], loadImprovementLists],
  [
    'council-items',
    ['stoke-on-trent-concerns', 'stoke-on-trent-governance', 'interventions', 'statements'],
    loadCouncilItems,
  ],
];

/**
 * Brings the database up to the files of `prisma/data`: all of it or nothing, and only what has changed.
 * Safe to run at every start and by several processes at once.
 *
 * @param {import('pg').ClientBase} client connected as the owner, outside a transaction
 * @param {object} [options]
 * @param {(message: string) => void} [options.log] told what was loaded, a line each
 * @param {boolean} [options.demo] also load the encoded Stoke-on-Trent inspection and the demo accounts,
 *   whose password is `DEMO_PASSWORD` or inspect-demo-1
 * @returns {Promise<{ loaded: string[] }>} the names of what was loaded
 */
export async function loadReferenceData(client, { log = () => {}, demo = false } = {}) {
  const steps = await readSteps(demo);
  if ((await outdated(client, steps)).length === 0) return { loaded: [] };

  await client.query('BEGIN');
  try {
    await client.query(`SELECT pg_advisory_xact_lock(hashtext('load reference data'))`);
    const due = await outdated(client, steps);
    for (const { edition, load } of due) {
      const loaded = await load(client, edition.texts);
      await client.query(
        `INSERT INTO reference_load (name, digest) VALUES ($1, $2)
         ON CONFLICT (name) DO UPDATE SET digest = excluded.digest, loaded_at = now()`,
        [edition.name, edition.digest],
      );
      log(`Loaded ${loaded}`);
    }
    await noteDataVersion(
      client,
      due.map(({ edition }) => edition.name),
    );
    await client.query('COMMIT');
    return { loaded: due.map(({ edition }) => edition.name) };
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  }
}

/** @param {boolean} demo */
async function readSteps(demo) {
  const steps = await Promise.all(
    publicRecord.map(async ([name, files, load]) => ({
      edition: await readEdition(name, files),
      load,
    })),
  );
  if (!demo) return steps;

  const password = process.env.DEMO_PASSWORD;
  const mark = password ? fingerprintOf(password) : '';
  return [
    ...steps,
    {
      edition: await readEdition('stoke-on-trent-2019', [
        'stoke-on-trent-2019',
        'stoke-on-trent-2019-snapshot',
      ]),
      load: loadEncodedInspection,
    },
    {
      edition: await readEdition('demo-improvement-plan', ['demo-improvement-plan']),
      load: loadCouncilItems,
    },
    {
      edition: await readEdition('demo-accounts', ['demo-accounts'], mark),
      /** @type {Load} */
      load: (client, texts) => loadDemoAccounts(client, texts, password || 'inspect-demo-1'),
    },
  ];
}

/**
 * @template {{ edition: import('./editions.mjs').Edition }} Step
 * @param {import('pg').ClientBase} client
 * @param {Step[]} steps
 */
async function outdated(client, steps) {
  const { rows } = await client.query('SELECT name, digest FROM reference_load');
  const stored = new Map(rows.map(({ name, digest }) => [name, digest]));
  return steps.filter(({ edition }) => stored.get(edition.name) !== edition.digest);
}
