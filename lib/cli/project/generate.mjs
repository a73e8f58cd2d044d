// @ts-check
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { withLock } from '#cli/processes/lock.mjs';
import { runLogged } from '#cli/processes/run-logged.mjs';
import { Failure } from '#cli/terminal/failure.mjs';
import { fingerprint } from './fingerprint.mjs';
import { inData, inProject } from './paths.mjs';

const stamp = () => inProject('lib/generated/.made-from');
const sources = ['prisma/schema.prisma', 'prisma.config.ts', 'node_modules/prisma/package.json'];

/**
 * Writes the database client from the schema when the schema changed.
 *
 * @param {(text: string) => void} note
 */
export async function ensureGenerated(note) {
  await withLock(inData('locks/generate'), async () => {
    const current = fingerprint(sources);
    if (existsSync(stamp()) && readFileSync(stamp(), 'utf8') === current) {
      return note('as in the schema');
    }

    const log = inData('generate.log');
    const { ok } = await runLogged(
      process.execPath,
      [inProject('node_modules/prisma/build/index.js'), 'generate'],
      { cwd: inProject(), log, claim: inData('locks/prisma') },
    );
    if (!ok || !existsSync(inProject('lib/generated/prisma/client.ts'))) {
      throw new Failure(`The database client could not be generated from the schema: see ${log}.`);
    }
    writeFileSync(stamp(), current);
    note('generated from the schema');
  });
}
