// @ts-check
import { appendFileSync, mkdirSync } from 'node:fs';
import { dataDirectory, inData } from '#cli/project/paths.mjs';
import { codeOf, Failure, messageOf } from './failure.mjs';

/** @type {Array<() => Promise<void> | void>} */
const closers = [];
let closing = false;

/**
 * Registers something to undo when the command ends, however it ends. Last in, first out.
 *
 * @param {() => Promise<void> | void} close
 */
export function onExit(close) {
  closers.push(close);
}

async function closeAll() {
  for (const close of closers.splice(0).reverse()) {
    try {
      await close();
    } catch (error) {
      process.stderr.write(`${messageOf(error)}\n`);
    }
  }
}

/** @param {number} code */
async function finish(code) {
  if (closing) return;
  closing = true;
  const slow = setTimeout(() => process.stdout.write('\nStopping …\n'), 1000);
  await closeAll();
  clearTimeout(slow);
  process.exit(code);
}

/** Whether the command is being ended, so that what stops now stops on purpose. */
export const isEnding = () => closing;

/** @param {unknown} error @returns {string} */
function oneLine(error) {
  if (error instanceof Failure) return error.message;

  const path = error instanceof Error && 'path' in error ? error.path : 'a file';
  const code = codeOf(error) ?? '';
  if (code === 'ENOSPC') return 'The disk is full: make room, then run this again.';
  if (['EACCES', 'EPERM', 'EROFS'].includes(code)) {
    return `${path} may not be written: run this as the user this folder belongs to.`;
  }
  return `${messageOf(error).split('\n')[0]}${recorded(error)}`;
}

/**
 * Keeps the whole of an error nobody foresaw.
 *
 * @param {unknown} error
 */
function recorded(error) {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  try {
    mkdirSync(dataDirectory, { recursive: true });
    appendFileSync(inData('failure.log'), `${new Date().toISOString()} ${detail}\n`);
    return ` (the whole error is in ${inData('failure.log')}).`;
  } catch {
    return '';
  }
}

/**
 * Runs a command to its end. An error becomes one line and exit code 1; an interrupt undoes what was
 * registered with onExit and ends with the code a shell expects.
 *
 * @param {() => Promise<number | undefined>} command answers with the exit code, 0 when left out
 */
export async function runCommand(command) {
  process.on('SIGINT', () => finish(130));
  process.on('SIGTERM', () => finish(143));
  process.on('SIGHUP', () => finish(129));

  try {
    await finish((await command()) ?? 0);
  } catch (error) {
    // An interrupt makes whatever was running fail: that is not news.
    if (closing) return;
    process.stderr.write(`\n${oneLine(error)}\n`);
    await finish(1);
  }
}
