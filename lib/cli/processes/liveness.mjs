// @ts-check
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** @param {string} path @returns {string} */
function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/**
 * What tells this process from a later one that got the same number: when it began. Undefined when no
 * such process lives; a process that has ended but was not collected by its parent counts as ended.
 *
 * @param {number} pid
 * @returns {string | undefined}
 */
export function identityOf(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return undefined;

  if (process.platform === 'linux') {
    const stat = read(`/proc/${pid}/stat`);
    // The name in brackets may hold spaces and brackets of its own, so fields are counted from the last one.
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (!stat || state === 'Z' || state === 'X') return undefined;
    return `${read('/proc/sys/kernel/random/boot_id').slice(0, 8)}${fields[18]}`;
  }

  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives, and belongs to somebody else.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return undefined;
  }
  if (process.platform === 'win32') return 'alive';

  const listed = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return listed.stdout?.replace(/[^0-9A-Za-z]/g, '') || undefined;
}

/**
 * Whether the very process that was seen earlier still lives.
 *
 * @param {number} pid
 * @param {string} identity as identityOf gave it then
 */
export const isAlive = (pid, identity) => identityOf(pid) === identity;

/** @param {number} milliseconds */
export const sleep = (milliseconds) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/**
 * Waits until something holds.
 *
 * @param {() => boolean | Promise<boolean>} condition
 * @param {{ timeout: number, every?: number }} limits in milliseconds
 * @returns {Promise<boolean>} false when time ran out
 */
export async function waitUntil(condition, { timeout, every = 25 }) {
  const end = performance.now() + timeout;
  while (!(await condition())) {
    if (performance.now() > end) return false;
    await sleep(every);
  }
  return true;
}
