// @ts-check
import { openDatabase } from '#cli/database/open-database.mjs';
import { sleep } from '#cli/processes/liveness.mjs';
import { readEnvironmentFile } from '#cli/project/environment-file.mjs';
import { ensureInstalled } from '#cli/project/install.mjs';
import { isEnding, onExit, runCommand } from '#cli/terminal/run-command.mjs';
import { step } from '#cli/terminal/steps.mjs';

/** Runs the database alone, for work with psql, Prisma or scripts. */
export const run = () =>
  runCommand(async () => {
    readEnvironmentFile();
    await step('Dependencies', ensureInstalled);
    const database = await openDatabase();
    onExit(database.close);
    process.stdout.write(`
Owner  ${database.ownerUrl}
App    ${database.appUrl}

Ctrl-C stops it, unless something else uses it.
`);

    for (;;) {
      await sleep(1000);
      if (!isEnding()) await database.ensure();
    }
  });
