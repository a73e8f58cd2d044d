// @ts-check
import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, statSync } from 'node:fs';
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
  const owner = existsSync(data) ? statSync(data).uid : undefined;
  const self = process.getuid?.();
  if (self === undefined) return plain();

  if (self !== 0) {
    if (owner === undefined || owner === self) return plain();
    throw new Failure(
      `The database in ${data} belongs to another user (number ${owner}): run this as that user, or remove that folder to begin afresh.`,
    );
  }

  // Files that an ordinary user made stay that user's.
  if (owner) return switched(owner, data);
  // Inside a namespace of its own the process is somebody else, while its files stay root's.
  if (canRun('unshare', [...namespace, 'true'])) {
    return prefixed(['unshare', ...namespace, ...deathSignal('INT')]);
  }
  return switched(idOf('postgres') ?? idOf('nobody') ?? 65_534, data);
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
 * @param {number} uid
 * @param {string} data
 * @returns {ClusterUser}
 */
function switched(uid, data) {
  const own = (/** @type {string} */ path) => chownSync(path, uid, uid);
  const identity = ['setpriv', `--reuid=${uid}`, `--regid=${uid}`, '--clear-groups'];
  const entering = [...identity, '--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
  const reads = spawnSync(binary('postgres'), ['--version'], { cwd: '/', uid, gid: uid });
  const enters = spawnSync('/bin/sh', ['-c', 'cd "$0"', parentOf(data)], { uid, gid: uid });
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
        return { ...made, options: { ...made.options, uid, gid: uid } };
      },
    };
  }
  throw new Failure(
    'PostgreSQL does not run as root, and no other user may read this folder: run this as an ordinary user, or make the folder readable to all.',
  );
}

/** @param {string} path */
const parentOf = (path) => path.replace(/[/\\][^/\\]+[/\\]?$/, '');

/** @param {string} name @returns {number | undefined} */
function idOf(name) {
  const found = spawnSync('id', ['-u', name], { encoding: 'utf8' });
  return found.status === 0 ? Number(found.stdout) : undefined;
}
