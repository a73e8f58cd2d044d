import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { joinCluster } from '@/lib/cli/database/cluster.mjs';
import { withClient } from '@/lib/cli/database/connection.mjs';
import { readState } from '@/lib/cli/database/places.mjs';
import { startServer } from '@/lib/cli/database/server.mjs';
import { identityOf, waitUntil } from '@/lib/cli/processes/liveness.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Without waiting for the disk: what is tried here is the end of processes, not of power. */
const temporary = { temporary: true };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cluster-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const isGone = (pid: number) => waitUntil(() => !identityOf(pid), { timeout: 10_000 });
const postmasterPid = () =>
  Number(readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);

function query(url: string, sql: string) {
  return withClient(url, async (client) => (await client.query(sql)).rows);
}

/** A command of its own that uses the cluster until it is ended. Answers once it is connected. */
function commandElsewhere(options: { temporary: boolean }): Promise<ChildProcess> {
  const module = pathToFileURL(join(root, 'lib/cli/database/cluster.mjs')).href;
  const script = `
    import { joinCluster } from '${module}';
    await joinCluster(process.env.FOLDER, JSON.parse(process.env.OPTIONS));
    process.stdout.write('ready');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    env: { ...process.env, FOLDER: folder, OPTIONS: JSON.stringify(options) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve) => {
    child.stdout.once('data', () => resolve(child));
  });
}

describe('the built-in database', () => {
  test('serves several commands at once and stops with the last', async () => {
    const [first, second] = await Promise.all([
      commandElsewhere(temporary),
      commandElsewhere(temporary),
    ]);
    const pid = postmasterPid();
    first.kill('SIGKILL');
    const cluster = await joinCluster(folder, temporary);
    const answer = await query(cluster.superuser(), 'SELECT 1 AS one');
    second.kill('SIGKILL');
    await cluster.leave();

    expect(answer).toEqual([{ one: 1 }]);
    expect(await isGone(pid)).toBe(true);
  });

  test('loses nothing that was saved when everything is killed', async () => {
    const command = await commandElsewhere({ temporary: false });
    const keeper = readState(folder)?.keeper ?? 0;
    const cluster = await joinCluster(folder);
    await query(cluster.superuser(), 'CREATE TABLE saved AS SELECT 7 AS number');
    const pid = postmasterPid();
    command.kill('SIGKILL');
    process.kill(keeper, 'SIGKILL');
    process.kill(pid, 'SIGKILL');
    await Promise.all([isGone(keeper), isGone(pid)]);
    await cluster.ensure();
    const saved = await query(cluster.superuser(), 'SELECT number FROM saved');
    await cluster.leave();

    expect(saved).toEqual([{ number: 7 }]);
  });

  test('comes back by itself, at the same address, when its server is killed', async () => {
    const cluster = await joinCluster(folder, temporary);
    const pid = postmasterPid();
    process.kill(pid, 'SIGKILL');
    await isGone(pid);
    const isBack = await waitUntil(
      () =>
        query(cluster.superuser(), 'SELECT 1').then(
          () => true,
          () => false,
        ),
      { timeout: 15_000 },
    );
    await cluster.leave();

    expect(isBack).toBe(true);
  });

  test('is taken over as it runs when an earlier one was left behind', async () => {
    const left = await startServer(folder, temporary);
    const cluster = await joinCluster(folder, temporary);
    const state = readState(folder);
    await cluster.leave();

    expect(state).toMatchObject({ status: 'ready', pid: left.pid, port: left.port });
    expect(left.isRunning()).toBe(false);
  });

  test('starts when the number of its last process belongs to another by now', async () => {
    const first = await startServer(folder, temporary);
    const pidFile = join(folder, 'postgres/postmaster.pid');
    const content = readFileSync(pidFile, 'utf8');
    await first.stop();
    writeFileSync(pidFile, content.replace(String(first.pid), String(process.pid)));
    const cluster = await joinCluster(folder, temporary);
    const answer = await query(cluster.superuser(), 'SELECT 1 AS one');
    await cluster.leave();

    expect(answer).toEqual([{ one: 1 }]);
  });

  test('says what to do when its files are of another version', async () => {
    const server = await startServer(folder, temporary);
    await server.stop();
    writeFileSync(join(folder, 'postgres/PG_VERSION'), '17\n');

    await expect(joinCluster(folder, temporary)).rejects.toThrow(
      'was made by PostgreSQL 17 and this is 18',
    );
  });
});
