// @ts-check
import { openDatabase } from '#cli/database/open-database.mjs';
import { readEnvironmentFile } from '#cli/project/environment-file.mjs';
import { ensureInstalled } from '#cli/project/install.mjs';
import { onExit, runCommand } from '#cli/terminal/run-command.mjs';
import { step } from '#cli/terminal/steps.mjs';

/** Loads the public record, and with --demo the demo accounts and evidence. */
export const run = () =>
  runCommand(async () => {
    readEnvironmentFile();
    await step('Dependencies', ensureInstalled);
    const demo = process.argv.includes('--demo') || process.env.SEED_DEMO === '1';
    const database = await openDatabase({ demo });
    onExit(database.close);
    return 0;
  });
