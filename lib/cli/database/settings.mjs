// @ts-check
import { Failure } from '#cli/terminal/failure.mjs';
import { derivedAppUrl } from './roles.mjs';

/**
 * What the environment says about the database: nothing (the embedded one), or a server.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {{ ownerUrl: string, appUrl: string, managed: boolean } | undefined}
 * @throws {Failure} when it says something that cannot be
 */
export function serverFromEnvironment(env) {
  const ownerUrl = env.DATABASE_URL?.trim();
  if (!ownerUrl) return undefined;

  const schema = parse('DATABASE_URL', ownerUrl).searchParams.get('schema');
  if (schema && schema !== 'public') {
    throw new Failure('DATABASE_URL names a schema: leave it out, the service uses "public".');
  }

  const given = env.APP_DATABASE_URL?.trim();
  if (given) {
    parse('APP_DATABASE_URL', given);
    return { ownerUrl, appUrl: given, managed: false };
  }

  const appUrl = derivedAppUrl(ownerUrl);
  if (appUrl) return { ownerUrl, appUrl, managed: true };
  throw new Failure(
    'DATABASE_URL holds no password to derive the app’s from: put the address of a plain role into APP_DATABASE_URL.',
  );
}

/**
 * @param {string} name
 * @param {string} value
 */
function parse(name, value) {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url && ['postgres:', 'postgresql:'].includes(url.protocol) && url.pathname.length > 1) {
    return url;
  }
  throw new Failure(`${name} must look like postgresql://user:password@host:5432/database.`);
}
