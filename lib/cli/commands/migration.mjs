// @ts-check
import { spawnSync } from 'node:child_process';
import { openDatabase } from '#cli/database/open-database.mjs';
import { readEnvironmentFile } from '#cli/project/environment-file.mjs';
import { ensureInstalled } from '#cli/project/install.mjs';
import { inProject } from '#cli/project/paths.mjs';
import { onExit, runCommand } from '#cli/terminal/run-command.mjs';
import { step } from '#cli/terminal/steps.mjs';

/** Writes a new migration from what changed in the schema, without applying it. */
export const run = () =>
  runCommand(async () => {
    readEnvironmentFile();
    await step('Dependencies', ensureInstalled);
    const database = await openDatabase();
    onExit(database.close);

    const prisma = inProject('node_modules/prisma/build/index.js');
    const { status } = spawnSync(
      process.execPath,
      [prisma, 'migrate', 'dev', '--create-only', ...process.argv.slice(2)],
      {
        cwd: inProject(),
        env: { ...process.env, DATABASE_URL: database.ownerUrl },
        stdio: 'inherit',
      },
    );
    return status ?? 1;
  });
