// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
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

/** @param {string | undefined} path */
const runs = (path) =>
  Boolean(path && existsSync(path) && spawnSync(path, ['--version']).status === 0);

/** The browser Playwright would download, whether or not it has. */
function playwrightsOwn() {
  try {
    const require = createRequire(inProject('package.json'));
    return require('@playwright/test').chromium.executablePath();
  } catch {
    return undefined;
  }
}

/**
 * A Chromium that is on this machine already: the one CHROMIUM_PATH names, one that is installed, or one
 * Playwright downloaded earlier.
 *
 * @returns {string | undefined}
 */
export const presentBrowser = () =>
  [process.env.CHROMIUM_PATH, ...installedPaths, playwrightsOwn()].find(runs);

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
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { cwd: '/', env, log, claim: inData('locks/browser') };
  await runLogged('apt-get', ['update', '-qq'], options);
  for (const name of ['chromium-headless-shell', 'chromium']) {
    const args = ['install', '-y', '-qq', '--no-install-recommends', ...patience, name];
    if ((await runLogged('apt-get', args, options)).ok) return;
  }
}
