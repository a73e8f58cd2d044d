// @ts-check
import { dataDirectory, inProject } from '#cli/project/paths.mjs';
import { step } from '#cli/terminal/steps.mjs';
import { connect } from './connection.mjs';
import { openEmbedded } from './embedded.mjs';
import { loadData } from './load.mjs';
import { migrate } from './migrations.mjs';
import { ensureAppRole } from './roles.mjs';
import { connectToServer } from './server-connection.mjs';
import { serverFromEnvironment } from './settings.mjs';

/**
 * A database ready to use.
 *
 * @typedef {object} Database
 * @property {string} ownerUrl for migrations and loading
 * @property {string} appUrl for the app
 * @property {boolean} embedded
 * @property {boolean} demo whether demo data was asked for
 * @property {() => Promise<void>} ensure brings the embedded server back should it have gone
 * @property {() => Promise<void>} close
 */

/**
 * Opens the database the environment names, or the embedded one, brings it up to date and loads what
 * belongs in it, saying each step.
 *
 * @param {{ demo?: boolean }} [options] demo data: with the embedded database unless told otherwise
 * @returns {Promise<Database>}
 */
export async function openDatabase({ demo } = {}) {
  const server = serverFromEnvironment(process.env);
  const withDemo = demo ?? (process.env.SEED_DEMO ? process.env.SEED_DEMO === '1' : !server);
  const opened = await step('Database', (note) =>
    server ? openServer(server, note) : openOwn(note),
  );

  try {
    await step('Migrations', async (note) => {
      const applied = await migrate(opened.owner, inProject('prisma/migrations'), {
        onWait: () => note('waiting for another process that migrates'),
      });
      note(applied.length > 0 ? `${applied.length} applied` : 'nothing new');
    });
    await step('Data', (note) => loadData(opened.owner, { demo: withDemo, log: note }));
  } catch (error) {
    await opened.database.close();
    throw error;
  } finally {
    await opened.owner.end().catch(() => {});
  }
  return { ...opened.database, demo: withDemo };
}

/**
 * @param {{ ownerUrl: string, appUrl: string, managed: boolean }} server
 * @param {(text: string) => void} note
 */
async function openServer(server, note) {
  const owner = await connectToServer(server.ownerUrl);
  try {
    await ensureAppRole(owner, server);
  } catch (error) {
    await owner.end();
    throw error;
  }
  note(`PostgreSQL at ${new URL(server.ownerUrl).host}`);
  const nothing = async () => {};
  return { owner, database: { ...server, embedded: false, ensure: nothing, close: nothing } };
}

/** @param {(text: string) => void} note */
async function openOwn(note) {
  const { cluster, ownerUrl, appUrl } = await openEmbedded(dataDirectory, { database: 'inspect' });
  try {
    const owner = await connect(ownerUrl);
    await ensureAppRole(owner, { appUrl, managed: true });
    note('built-in PostgreSQL, kept in .data');
    const { ensure, leave: close } = cluster;
    return { owner, database: { ownerUrl, appUrl, embedded: true, ensure, close } };
  } catch (error) {
    await cluster.leave();
    throw error;
  }
}
