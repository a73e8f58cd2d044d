import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { superuserUrl } from '@/lib/cli/database/addresses.mjs';
import { quoteName, withClient } from '@/lib/cli/database/connection.mjs';
import { inData } from '@/lib/cli/project/paths.mjs';
import { startTestApp, type TestApp } from './app-server';
import { test as base } from './e2e';
import { openPool } from './e2e-database';

const clusterSchema = z.object({ directory: z.string(), port: z.number() });

export type OwnApp = TestApp & {
  /** Turns the database of this server away from everybody, and cuts who is connected. */
  closeDatabase: () => Promise<void>;
  openDatabase: () => Promise<void>;
  /** What this server has written into its log so far. */
  readLog: () => string;
};

/** A server and a database that a test may spoil. */
async function startOwnApp(name: string): Promise<OwnApp> {
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
    readLog: () => readFileSync(inData(`${name}.log`), 'utf8'),
  };
}

/** With a server and a database of its own, for tests that take the database away. */
export const test = base.extend<object, { app: OwnApp }>({
  app: [
    async ({ playwright: _ }, use, { project }) => {
      const app = await startOwnApp(`e2e-${project.name}-own`);
      await use(app);
      await app.stop();
    },
    { scope: 'worker' },
  ],
  origin: [async ({ app }, use) => use(app.origin), { scope: 'worker' }],
  baseURL: async ({ app }, use) => use(app.origin),
  owner: [
    async ({ app }, use) => {
      const owner = openPool(app.ownerUrl);
      await use(owner);
      await owner.end();
    },
    { scope: 'worker' },
  ],
  sessions: [async ({ app: _ }, use) => use(new Map()), { scope: 'worker' }],
});
