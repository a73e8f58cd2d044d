// @ts-check
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { withLock } from '#cli/processes/lock.mjs';
import { runLogged } from '#cli/processes/run-logged.mjs';
import { liveTickets, takeTicket } from '#cli/processes/tickets.mjs';
import { Failure } from '#cli/terminal/failure.mjs';
import { fingerprint } from './fingerprint.mjs';
import { inData, inProject } from './paths.mjs';

/** Everything the built app is made from. */
const sources = [
  ...['app', 'components', 'lib', 'public', 'prisma/schema.prisma', 'prisma/data'],
  ...['next.config.js', 'postcss.config.mjs', 'tsconfig.json', 'package-lock.json'],
  ...['proxy.ts', 'instrumentation.ts', 'instrumentation-client.ts'],
];
const notBuilt = ['lib/cli', 'lib/generated'];

const stamp = () => inProject('.next/built-from');
const users = () => inData('locks/build-users');

/**
 * Builds the app unless the build that lies here was made from these very sources, and marks it as used
 * by this process until the ticket is released: nobody builds over it meanwhile.
 *
 * @param {(text: string) => void} note
 * @returns {Promise<{ release: () => void }>}
 */
export function holdBuild(note) {
  return withLock(inData('locks/build'), async () => {
    const current = fingerprint(sources, { except: notBuilt });
    if (isBuiltFrom(current)) note('as in the sources');
    else await build(current, note);

    const ticket = takeTicket(users());
    process.once('exit', ticket.release);
    return ticket;
  });
}

/** @param {string} current */
const isBuiltFrom = (current) => existsSync(stamp()) && readFileSync(stamp(), 'utf8') === current;

/**
 * @param {string} current
 * @param {(text: string) => void} note
 */
async function build(current, note) {
  const user = liveTickets(users())[0];
  if (user) {
    throw new Failure(
      `The sources changed, and process ${user.pid} still serves the app from the last build: stop it, then run this again.`,
    );
  }

  note('next build');
  // Gone until the new build is whole, so that one cut short is made again.
  rmSync(stamp(), { force: true });
  const log = inData('build.log');
  const { ok, output } = await runLogged(
    process.execPath,
    [inProject('node_modules/next/dist/bin/next'), 'build'],
    {
      cwd: inProject(),
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      log,
      claim: inData('locks/next-build'),
    },
  );
  if (!ok) throw new Failure(`The build failed${reason(output)}. The whole log is in ${log}.`);

  writeFileSync(stamp(), current);
  note('built');
}

/** @param {string} output */
function reason(output) {
  const line = stripVTControlCharacters(output)
    .split('\n')
    .find((text) => /error|failed/i.test(text));
  return line ? `: ${line.trim()}` : '';
}
