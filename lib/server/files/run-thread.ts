import 'server-only';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** The threads that read what others wrote, each a file of this folder. */
export type ReadingThread = 'read-workbook-worker.mjs' | 'read-sheets-worker.mjs';

const memory = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 32 } as const;

/**
 * Runs a reader of hostile files in a thread of its own, with little memory and no environment.
 *
 * @param patience in milliseconds
 * @returns what the thread answers, or null when it was stopped or ran out of memory
 */
export function runThread(
  thread: ReadingThread,
  workerData: object,
  patience: number,
): Promise<unknown> {
  // The thread runs the file itself, not a bundle: it is found from where the service is started.
  const place = join(/* turbopackIgnore: true */ process.cwd(), 'lib/server/files', thread);
  const worker = new Worker(place, { workerData, resourceLimits: memory, execArgv: [], env: {} });

  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      resolve(null);
      void worker.terminate();
    }, patience);
    worker.once('message', resolve);
    worker.once('error', () => resolve(null));
    worker.once('exit', () => {
      clearTimeout(timer);
      resolve(null);
    });
  });
}
