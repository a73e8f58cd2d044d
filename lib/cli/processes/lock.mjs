// @ts-check
import { sleep } from './liveness.mjs';
import { liveTickets, takeTicket } from './tickets.mjs';

/**
 * Waits to be the only holder of a lock, across processes.
 *
 * Everybody first leaves a ticket and then looks: whoever sees another living ticket steps back. Two
 * processes can therefore never both hold it, and a holder that was killed is simply not counted.
 *
 * @param {string} directory where the tickets of this lock are kept
 * @param {{ whileWaiting?: (pid: number) => boolean | Promise<boolean> }} [options]
 *   asked again and again with a process that is in the way; false gives up
 * @returns {Promise<{ release: () => void } | undefined>} undefined when it was given up
 */
export async function acquireLock(directory, { whileWaiting = () => true } = {}) {
  for (;;) {
    const ticket = takeTicket(directory);
    const other = liveTickets(directory).find(({ name }) => name !== ticket.name);
    if (!other) return ticket;

    ticket.release();
    if (!(await whileWaiting(other.pid))) return undefined;
    await sleep(30 + Math.random() * 120);
  }
}

/**
 * Does something while holding a lock.
 *
 * @template T
 * @param {string} directory
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(directory, work) {
  const lock = await acquireLock(directory);
  try {
    return await work();
  } finally {
    lock?.release();
  }
}
