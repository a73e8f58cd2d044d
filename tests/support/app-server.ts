import { randomBytes } from 'node:crypto';
import { waitUntil } from '@/lib/cli/processes/liveness.mjs';
import { anyFreePort } from '@/lib/cli/processes/ports.mjs';
import { type AppServer, startApp } from '@/lib/cli/project/app-server.mjs';
import { appEnvironment } from '@/lib/cli/project/app-settings.mjs';
import { inData } from '@/lib/cli/project/paths.mjs';
import { cloneDatabase } from '@/lib/cli/testing/clone-database.mjs';
import type { TestCluster } from '@/lib/cli/testing/test-cluster.mjs';

export type TestApp = AppServer & {
  origin: string;
  /** The owner's address of this server's own database: for arranging and for looking behind the app's back. */
  ownerUrl: string;
  appUrl: string;
  /** Ends the server as kill -9 does, in the middle of whatever it is doing. */
  crash: () => Promise<void>;
  /** Serves again at the same address, on the same database. */
  restart: () => Promise<void>;
};

/** Serves the built app on a database of its own with the demo accounts and evidence. */
export async function startTestApp(cluster: TestCluster, name: string): Promise<TestApp> {
  const database = await cloneDatabase(cluster, 'demo');
  const port = await anyFreePort();
  const origin = `http://localhost:${port}`;
  const env = appEnvironment({
    appUrl: database.appUrl,
    origin,
    demo: true,
    secret: randomBytes(32).toString('base64url'),
  });
  const start = () => startApp({ port, host: '127.0.0.1', env, log: inData(`${name}.log`) });
  let server = await start();

  return {
    pid: server.pid,
    isRunning: () => server.isRunning(),
    origin,
    ownerUrl: database.ownerUrl,
    appUrl: database.appUrl,
    async crash() {
      process.kill(server.pid, 'SIGKILL');
      await waitUntil(() => !server.isRunning(), { timeout: 5_000 });
    },
    async restart() {
      server = await start();
    },
    async stop() {
      await server.stop();
      await database.drop();
    },
  };
}
