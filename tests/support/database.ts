import { Pool } from 'pg';
import { inject } from 'vitest';
import { cloneDatabase } from '@/lib/cli/testing/clone-database.mjs';
import type { Contents } from '@/lib/cli/testing/test-cluster.mjs';

export type TestDatabase = {
  ownerUrl: string;
  appUrl: string;
  /** Connected as the owner: for arranging and for looking behind the app's back. */
  owner: Pool;
  /** Connected as the plain role, with the rights the app has. */
  app: Pool;
  /** Ends both pools and removes the database. */
  drop: () => Promise<void>;
};

/**
 * A database of this test file's own, cloned in milliseconds.
 *
 * Call it before anything under lib/server is imported, so load what is tested with `await import()`:
 * from here on APP_DATABASE_URL names the new database.
 *
 * @param contents 'empty' tables, the public record ('reference'), or that with the demo accounts and
 *   the Stoke-on-Trent evidence ('demo')
 */
export async function withDatabase(contents: Contents = 'demo'): Promise<TestDatabase> {
  const { ownerUrl, appUrl, drop } = await cloneDatabase(inject('testCluster'), contents);
  process.env.APP_DATABASE_URL = appUrl;

  const owner = openPool(ownerUrl);
  const app = openPool(appUrl);
  return {
    ownerUrl,
    appUrl,
    owner,
    app,
    async drop() {
      await Promise.all([owner.end(), app.end()]);
      await drop();
    },
  };
}

function openPool(connectionString: string): Pool {
  const pool = new Pool({ connectionString, max: 4 });
  // Dropping the database ends idle connections, which is no news.
  pool.on('error', () => {});
  return pool;
}
