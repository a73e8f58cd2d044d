// @ts-check
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, lchownSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { canRun, deathSignal } from '#cli/processes/spawn-tied.mjs';
import { Failure } from '#cli/terminal/failure.mjs';
import { binary } from './binaries.mjs';

/**
 * How to run a PostgreSQL program, which refuses to run as root.
 *
 * @typedef {object} ClusterUser
 * @property {(program: 'postgres' | 'initdb', args: string[]) => Launch} launch
 * @property {(path: string) => void} own gives a new file or folder to the user PostgreSQL runs as
 */

/** @typedef {{ command: string, args: string[], options: { cwd: string, uid?: number, gid?: number } }} Launch */

const namespace = ['-U', '--map-user=1000', '--map-group=1000'];

/**
 * @param {string} data the folder of the cluster, which may not exist yet
 * @returns {ClusterUser}
 */
export function clusterUser(data) {
  const stat = existsSync(data) ? statSync(data) : undefined;
  const owner = stat?.uid;
  const self = process.getuid?.();
  if (self === undefined) return plain();

  if (self !== 0) {
    if (owner === undefined || owner === self) return plain();
    throw new Failure(
      `The database in ${data} belongs to another user (number ${owner}): run this as that user, or remove that folder to begin afresh.`,
    );
  }

  // Files that an ordinary user made stay that user's.
  if (stat?.uid) return switched(stat, data);
  // Inside a namespace of its own the process is somebody else, while its files stay root's.
  if (canRun('unshare', [...namespace, 'true'])) {
    return prefixed(['unshare', ...namespace, ...deathSignal('INT')]);
  }
  const user = switched(idsOf('postgres') ?? idsOf('nobody') ?? nobody, data);
  if (owner === 0) ownAll(data, user.own);
  return user;
}

/**
 * Hands over a cluster that was made where a namespace was to be had.
 *
 * @param {string} folder
 * @param {(path: string) => void} own
 */
function ownAll(folder, own) {
  own(folder);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) ownAll(path, own);
    else own(path);
  }
}

/** @returns {ClusterUser} */
const plain = () => prefixed(deathSignal('INT'));

/**
 * @param {string[]} prefix
 * @returns {ClusterUser}
 */
function prefixed(prefix) {
  return {
    launch(program, args) {
      const [command = '', ...rest] = [...prefix, binary(program), ...args];
      return { command, args: rest, options: { cwd: '/' } };
    },
    own() {},
  };
}

/**
 * Runs as another user. Where that user may not enter the checkout, one capability lets it: reading
 * past the folders above, which the database's own files do not need.
 *
 * @param {{ uid: number, gid: number }} ids
 * @param {string} data
 * @returns {ClusterUser}
 */
function switched({ uid, gid }, data) {
  const folder = dirname(data);
  const own = (/** @type {string} */ path) => lchownSync(path, uid, gid);
  // Only our own folder is opened, and only to be passed through.
  chmodSync(folder, statSync(folder).mode | 0o011);

  const identity = ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'];
  // The last of these makes the system's own "may I read this?" take the capability into account.
  const entering = [
    ...[...identity, '--inh-caps=+dac_override', '--ambient-caps=+dac_override'],
    '--securebits=+no_setuid_fixup',
  ];
  const reads = spawnSync(binary('postgres'), ['--version'], { cwd: '/', uid, gid });
  const enters = spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { cwd: '/', uid, gid });
  const canEnter = reads.status === 0 && enters.status === 0;

  for (const prefix of canEnter ? [identity] : [entering]) {
    const [command = '', ...args] = prefix;
    if (canRun(command, [...args, binary('postgres'), '--version'])) {
      const signal = deathSignal('INT').slice(1);
      return { ...prefixed([command, ...signal, ...args]), own };
    }
  }
  if (canEnter) {
    const launch = plain().launch;
    return {
      own,
      launch(program, args) {
        const made = launch(program, args);
        return { ...made, options: { ...made.options, uid, gid } };
      },
    };
  }
  throw new Failure(
    'PostgreSQL does not run as root, and no other user may read this folder: run this as an ordinary user, or make the folder readable to all.',
  );
}

/** What the number stands for where no name does. */
const nobody = { uid: 65_534, gid: 65_534 };

/** @param {string} name */
function idsOf(name) {
  const [uid, gid] = ['-u', '-g'].map((flag) => {
    const found = spawnSync('id', [flag, name], { encoding: 'utf8' });
    return found.status === 0 ? Number(found.stdout) : undefined;
  });
  return uid === undefined || gid === undefined ? undefined : { uid, gid };
}
