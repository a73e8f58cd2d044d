import { holdBuild } from '@/lib/cli/project/build.mjs';
import { startTestCluster } from '@/lib/cli/testing/test-cluster.mjs';
import { startTestApp } from './app-server';

/**
 * Builds the app when its sources changed and serves it once for each Playwright project.
 *
 * Leaves for the tests, for each project (SCRIPT_ON, SCRIPT_OFF): E2E_…_ORIGIN, the address, and
 * E2E_…_OWNER_URL, the owner's way into its database; and E2E_CLUSTER, with which a test makes a server of its own.
 */
export default async function e2eServers() {
  const build = await holdBuild((text) => process.stdout.write(`Build: ${text}\n`));
  const cluster = await startTestCluster();

  process.env.E2E_CLUSTER = JSON.stringify({ directory: cluster.directory, port: cluster.port });

  const start = async (project: string) => {
    const app = await startTestApp(cluster, `e2e-${project.toLowerCase().replace('_', '-')}`);
    process.env[`E2E_${project}_ORIGIN`] = app.origin;
    process.env[`E2E_${project}_OWNER_URL`] = app.ownerUrl;
    return app;
  };
  const apps = await Promise.allSettled([start('SCRIPT_ON'), start('SCRIPT_OFF')]);

  const stop = async () => {
    const running = apps.flatMap((app) => (app.status === 'fulfilled' ? [app.value] : []));
    await Promise.all(running.map((app) => app.stop()));
    await cluster.stop();
    build.release();
  };
  const failed = apps.find((app) => app.status === 'rejected');
  if (failed) {
    await stop();
    throw failed.reason;
  }
  return stop;
}
