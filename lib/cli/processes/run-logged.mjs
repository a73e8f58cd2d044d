// @ts-check
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { onExit } from '#cli/terminal/run-command.mjs';
import { waitUntil } from './liveness.mjs';
import { spawnTied } from './spawn-tied.mjs';
import { liveTickets, takeTicket } from './tickets.mjs';

/** How long a program may take to put things in order after it was told to stop. */
const grace = 4_000;

/**
 * Runs a program to its end with its output in a file.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, log: string, claim: string }} options the log is begun
 *   anew; claim is a folder of tickets: programs with the same claim never run at once, not even when
 *   the command that started the earlier one was killed
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export async function runLogged(command, args, { cwd, env = process.env, log, claim }) {
  await endEarlier(claim);
  mkdirSync(dirname(log), { recursive: true });
  const output = openSync(log, 'w');
  const child = spawnTied(command, args, { cwd, env, output });
  closeSync(output);
  /** @type {number | undefined} */
  let code;
  child.once('error', () => {
    code = 127;
  });
  child.once('exit', (status) => {
    code = status ?? 1;
  });
  const ticket = takeTicket(claim, child.pid);

  const hasEnded = () => code !== undefined;
  onExit(async () => {
    if (hasEnded()) return;
    // npm begins to take back what it did, and must not meet the next installation doing so.
    child.kill('SIGTERM');
    if (!(await waitUntil(hasEnded, { timeout: grace }))) child.kill('SIGKILL');
  });
  await waitUntil(hasEnded, { timeout: Number.POSITIVE_INFINITY });
  ticket.release();
  return { ok: code === 0, output: readFileSync(log, 'utf8') };
}

/** @param {string} claim */
async function endEarlier(claim) {
  const noneLeft = () => liveTickets(claim).length === 0;
  if (await waitUntil(noneLeft, { timeout: grace })) return;

  for (const { pid } of liveTickets(claim)) process.kill(pid, 'SIGKILL');
  await waitUntil(noneLeft, { timeout: grace });
}
