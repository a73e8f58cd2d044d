// @ts-check
import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '#cli/terminal/failure.mjs';
import { dataOf } from './places.mjs';
import { keptSecret } from './secrets.mjs';

/**
 * Makes the files of a cluster, with a password of its own for the superuser.
 *
 * @param {string} directory
 * @param {import('./cluster-user.mjs').ClusterUser} user
 * @param {boolean} temporary
 */
export function createCluster(directory, user, temporary) {
  mkdirSync(directory, { recursive: true });
  // Made aside and moved into place: a half-made cluster never has the final name.
  const draft = join(directory, 'postgres.draft');
  const password = join(directory, 'postgres.password');
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(password, keptSecret(directory, 'superuser'), { mode: 0o600 });
  user.own(draft);
  user.own(password);

  const { command, args, options } = user.launch('initdb', [
    ...['-D', draft, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${password}`],
    ...['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
    ...(temporary ? ['--no-sync'] : []),
  ]);
  const made = spawnSync(command, args, { ...options, encoding: 'utf8' });
  rmSync(password, { force: true });
  if (made.status !== 0) {
    rmSync(draft, { recursive: true, force: true });
    const why = `${made.error?.message ?? ''}${made.stderr ?? ''}`.trim().split('\n').pop();
    throw new Failure(`The database could not be created in ${directory}: ${why}`);
  }
  renameSync(draft, dataOf(directory));
}
