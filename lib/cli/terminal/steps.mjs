// @ts-check
import { isEnding } from './run-command.mjs';

/** How long a step may run before a progress line appears, and how often another follows. */
const progressEvery = 10_000;
const titleWidth = 18;

/** @param {number} from @returns {string} */
const seconds = (from) => `${((performance.now() - from) / 1000).toFixed(1)} s`;

/** @param {string} line */
const print = (line) => process.stdout.write(`${line}\n`);

/**
 * Runs one step and says how long it took. While a long step runs, a line says that it still does.
 *
 * @template T
 * @param {string} title
 * @param {(note: (text: string) => void) => Promise<T> | T} work is given a function that sets what the line says
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const began = performance.now();
  let text = '';
  const live = process.stdout.isTTY === true;

  const progress = () => {
    if (isEnding()) return;
    const line = `  … ${title.padEnd(titleWidth)} ${seconds(began).padStart(8)}  ${text}`;
    if (live) process.stdout.write(`\r\x1b[2K${line.slice(0, (process.stdout.columns || 80) - 1)}`);
    else print(line.trimEnd());
  };
  const timer = setInterval(progress, live ? 500 : progressEvery);

  try {
    const result = await work((note) => {
      text = note;
    });
    if (live) process.stdout.write('\r\x1b[2K');
    print(`  ✓ ${title.padEnd(titleWidth)} ${seconds(began).padStart(8)}  ${text}`.trimEnd());
    return result;
  } catch (error) {
    if (live) process.stdout.write('\r\x1b[2K');
    print(`  ✗ ${title.padEnd(titleWidth)} ${seconds(began).padStart(8)}`);
    throw error;
  } finally {
    clearInterval(timer);
  }
}
