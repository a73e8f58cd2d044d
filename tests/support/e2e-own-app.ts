import { z } from 'zod';
import { superuserUrl } from '@/lib/cli/database/addresses.mjs';
import { quoteName, withClient } from '@/lib/cli/database/connection.mjs';
import { startTestApp, type TestApp } from './app-server';

const clusterSchema = z.object({ directory: z.string(), port: z.number() });

export type OwnApp = TestApp & {
  /** Turns the database of this server away from everybody, and cuts who is connected. */
  closeDatabase: () => Promise<void>;
  openDatabase: () => Promise<void>;
};

/** A server and a database that a test may spoil. */
export async function startOwnApp(name: string): Promise<OwnApp> {
  const { directory, port } = clusterSchema.parse(JSON.parse(process.env.E2E_CLUSTER ?? 'null'));
  const app = await startTestApp({ directory, port }, name);
  const database = new URL(app.ownerUrl).pathname.slice(1);
  const run = (sql: string, values: string[] = []) =>
    withClient(superuserUrl(directory, port), (client) => client.query(sql, values));
  const allow = (allowed: boolean) =>
    run(`ALTER DATABASE ${quoteName(database)} ALLOW_CONNECTIONS ${allowed}`);

  return {
    ...app,
    async closeDatabase() {
      await allow(false);
      await run('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [
        database,
      ]);
    },
    async openDatabase() {
      await allow(true);
    },
  };
}
