// @ts-check
import { openDatabase } from '#cli/database/open-database.mjs';
import { sleep } from '#cli/processes/liveness.mjs';
import { acquireLock } from '#cli/processes/lock.mjs';
import { startApp } from '#cli/project/app-server.mjs';
import { appEnvironment, choosePort, originOf } from '#cli/project/app-settings.mjs';
import { holdBuild } from '#cli/project/build.mjs';
import { demoAccountLines } from '#cli/project/demo-accounts.mjs';
import { readEnvironmentFile } from '#cli/project/environment-file.mjs';
import { ensureGenerated } from '#cli/project/generate.mjs';
import { ensureInstalled } from '#cli/project/install.mjs';
import { inData } from '#cli/project/paths.mjs';
import { endLeftover, forgetRunning, noteRunning, runningApp } from '#cli/project/running-app.mjs';
import { Failure } from '#cli/terminal/failure.mjs';
import { isEnding, onExit, runCommand } from '#cli/terminal/run-command.mjs';
import { step } from '#cli/terminal/steps.mjs';

/** How many times in a row the app may end by itself before that is reported as a failure. */
const restarts = 5;
const calmAfter = 60_000;

/** Everything from a fresh clone to a running service, and then keeps it running. */
export const run = () =>
  runCommand(async () => {
    const began = performance.now();
    readEnvironmentFile();

    const lock = await onlyStart();
    if (!lock) return 0;
    onExit(lock.release);
    await endLeftover();
    await choosePort();

    process.stdout.write('Inspect children’s services\n\n');
    await step('Dependencies', ensureInstalled);
    const database = await openDatabase();
    onExit(database.close);
    await step('Database client', ensureGenerated);
    const build = await step('Build', holdBuild);
    onExit(build.release);

    const port = await choosePort();
    const origin = originOf(port);
    // Accounts with a known password must not be reachable from other machines unless somebody says so.
    const host = process.env.APP_HOST || (database.embedded ? '127.0.0.1' : '0.0.0.0');
    const env = appEnvironment({ appUrl: database.appUrl, origin, demo: database.demo });
    const serve = () => startApp({ port, host, env, log: inData('app.log') });
    let app = await step('App', serve);
    onExit(async () => {
      forgetRunning();
      await app.stop();
    });
    noteRunning({ serverPid: app.pid, origin, port });

    const took = ((performance.now() - began) / 1000).toFixed(1);
    process.stdout.write(`\n  Ready after ${took} s at ${origin}\n\n`);
    if (database.demo) process.stdout.write(`${demoAccountLines()}\n\n`);
    process.stdout.write(`  Log: ${inData('app.log')}   Stop: Ctrl-C\n`);

    let ends = 0;
    let lastEnd = 0;
    for (;;) {
      await sleep(500);
      if (isEnding()) continue;
      await database.ensure();
      if (app.isRunning()) continue;

      ends = performance.now() - lastEnd > calmAfter ? 1 : ends + 1;
      lastEnd = performance.now();
      if (ends > restarts) throw new Failure(`The app keeps ending: see ${inData('app.log')}.`);
      process.stdout.write('  The app ended by itself. Starting it again.\n');
      app = await serve();
      noteRunning({ serverPid: app.pid, origin, port });
    }
  });

/**
 * Waits for another start that is under way. When the app is up there, says where.
 *
 * @returns {Promise<{ release: () => void } | undefined>} undefined when there is nothing to start
 */
async function onlyStart() {
  let said = false;
  const lock = await acquireLock(inData('locks/start'), {
    whileWaiting: (pid) => {
      if (runningApp()) return false;
      if (!said) process.stdout.write(`Waiting for another start (process ${pid}) to finish.\n`);
      said = true;
      return true;
    },
  });
  if (lock) return lock;

  const app = runningApp();
  const elsewhere = process.env.PORT && app && Number(process.env.PORT) !== app.port;
  const message = `It is already running at ${app?.origin} (process ${app?.command.pid}).`;
  if (elsewhere) throw new Failure(`${message} Stop that one to start it on another port.`);
  process.stdout.write(`${message}\n`);
  return undefined;
}
