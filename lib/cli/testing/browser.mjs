// @ts-check
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { runLogged } from '#cli/processes/run-logged.mjs';
import { inData, inProject } from '#cli/project/paths.mjs';
import { Failure } from '#cli/terminal/failure.mjs';

/** Those without a window come first: opening a page takes them a fraction of the time. */
const installedPaths = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** @param {string} path */
const isFile = (path) => existsSync(path) && statSync(path).isFile();

/** @param {string | undefined} path */
const runs = (path) => Boolean(path && isFile(path) && spawnSync(path, ['--version']).status === 0);

/**
 * Where Playwright keeps the browsers it downloads: the window-less one, which it prefers, and Chromium.
 *
 * @returns {string[]} whether or not they are there
 */
function playwrightsOwn() {
  try {
    const require = createRequire(inProject('package.json'));
    /** @type {string} */
    const chromium = require('@playwright/test').chromium.executablePath();
    return [...shellsBeside(dirname(dirname(chromium))), chromium];
  } catch {
    return [];
  }
}

/** @param {string} chromium the folder of one revision, such as …/chromium-1255 */
function shellsBeside(chromium) {
  const folder = chromium.replace(/chromium-(\d+)$/, 'chromium_headless_shell-$1');
  if (!existsSync(folder)) return [];

  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /headless[-_]shell(\.exe)?$/.test(name))
    .map((name) => join(folder, name));
}

/**
 * A Chromium that is on this machine already: the one CHROMIUM_PATH names, one that is installed, or one
 * Playwright downloaded earlier.
 *
 * @returns {string | undefined}
 */
export const presentBrowser = () =>
  [process.env.CHROMIUM_PATH, ...installedPaths, ...playwrightsOwn()].find(runs);

/**
 * A Chromium, installed when there is none: from the system's packages where we may, else by Playwright.
 *
 * @param {(text: string) => void} note
 * @returns {Promise<string>}
 * @throws {Failure} when none can be had
 */
export async function findBrowser(note) {
  const present = presentBrowser();
  if (present) return present;

  const log = inData('browser.log');
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    note('installing Chromium with apt-get');
    await installWithApt(log);
  }
  if (!presentBrowser()) {
    note('installing Chromium with Playwright');
    const cli = inProject('node_modules/@playwright/test/cli.js');
    await runLogged(process.execPath, [cli, 'install', 'chromium-headless-shell'], {
      cwd: inProject(),
      log,
      claim: inData('locks/browser'),
    });
  }

  const installed = presentBrowser();
  if (installed) return installed;
  throw new Failure(
    'There is no Chromium for the browser tests: install one (on Debian and Ubuntu "apt-get install chromium") or set CHROMIUM_PATH.',
  );
}

/** Another installation on the machine may be under way. */
const patience = ['-o', 'DPkg::Lock::Timeout=120'];

/** @param {string} log */
async function installWithApt(log) {
  await runApt(['update', '-qq'], log);
  for (const name of ['chromium-headless-shell', 'chromium']) {
    if (await runApt(['install', '-y', '-qq', '--no-install-recommends', ...patience, name], log)) {
      return;
    }
  }
}

/**
 * Runs apt-get to its end even when this command is interrupted: cut short, it leaves the machine's
 * packages in disorder.
 *
 * @param {string[]} args
 * @param {string} log
 * @returns {Promise<boolean>}
 */
function runApt(args, log) {
  mkdirSync(dirname(log), { recursive: true });
  const output = openSync(log, 'a');
  const child = spawn('apt-get', args, {
    cwd: '/',
    detached: true,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}
