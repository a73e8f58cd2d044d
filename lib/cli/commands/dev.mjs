// @ts-check
import { openDatabase } from '#cli/database/open-database.mjs';
import { sleep, waitUntil } from '#cli/processes/liveness.mjs';
import { spawnTied } from '#cli/processes/spawn-tied.mjs';
import { appEnvironment, choosePort, originOf } from '#cli/project/app-settings.mjs';
import { readEnvironmentFile } from '#cli/project/environment-file.mjs';
import { ensureGenerated } from '#cli/project/generate.mjs';
import { ensureInstalled } from '#cli/project/install.mjs';
import { inProject } from '#cli/project/paths.mjs';
import { isEnding, onExit, runCommand } from '#cli/terminal/run-command.mjs';
import { step } from '#cli/terminal/steps.mjs';

/** Serves the app from its sources, on the same database as npm start, and follows changes. */
export const run = () =>
  runCommand(async () => {
    readEnvironmentFile();
    await step('Dependencies', ensureInstalled);
    const database = await openDatabase();
    onExit(database.close);
    await step('Database client', ensureGenerated);

    const port = await choosePort();
    const env = appEnvironment({
      appUrl: database.appUrl,
      origin: originOf(port),
      demo: database.demo,
    });
    const host = process.env.APP_HOST || '127.0.0.1';
    const next = inProject('node_modules/next/dist/bin/next');
    const child = spawnTied(
      process.execPath,
      [next, 'dev', '--port', String(port), '--hostname', host],
      { cwd: inProject(), env: { ...env, NODE_ENV: 'development' }, output: 1 },
    );
    /** @type {number | undefined} */
    let ended;
    child.once('exit', (code) => {
      ended = code ?? 1;
    });
    onExit(async () => {
      child.kill('SIGTERM');
      await waitUntil(() => ended !== undefined, { timeout: 5000 });
    });

    while (ended === undefined) {
      await sleep(500);
      if (!isEnding()) await database.ensure();
    }
    return ended;
  });
