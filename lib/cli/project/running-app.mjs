// @ts-check
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { identityOf, isAlive, waitUntil } from '#cli/processes/liveness.mjs';
import { inData } from './paths.mjs';

/** @typedef {{ pid: number, identity: string }} Seen */
/** @typedef {{ command: Seen, server: Seen, origin: string, port: number }} RunningApp */

const file = () => inData('running.json');

/**
 * Writes down that the app is up, for a second start and for one after a crash.
 *
 * @param {{ serverPid: number, origin: string, port: number }} app
 */
export function noteRunning({ serverPid, origin, port }) {
  const seen = (/** @type {number} */ pid) => ({ pid, identity: identityOf(pid) ?? '' });
  /** @type {RunningApp} */
  const app = { command: seen(process.pid), server: seen(serverPid), origin, port };
  writeFileSync(file(), JSON.stringify(app));
}

export const forgetRunning = () => rmSync(file(), { force: true });

/** @returns {RunningApp | undefined} */
function noted() {
  try {
    return JSON.parse(readFileSync(file(), 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {Seen} seen */
const lives = ({ pid, identity }) => identity !== '' && isAlive(pid, identity);

/** The app as another living command serves it. @returns {RunningApp | undefined} */
export function runningApp() {
  const app = noted();
  return app && lives(app.command) && lives(app.server) ? app : undefined;
}

/** Ends a server whose command was killed, so that the new one may take its port and its build. */
export async function endLeftover() {
  const server = noted()?.server;
  if (!server || !lives(server)) return;

  process.kill(server.pid, 'SIGTERM');
  if (await waitUntil(() => !lives(server), { timeout: 8000 })) return;
  process.kill(server.pid, 'SIGKILL');
  await waitUntil(() => !lives(server), { timeout: 2000 });
}
