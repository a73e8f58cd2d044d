// @ts-check
import { createHmac } from 'node:crypto';
import { codeOf, Failure } from '#cli/terminal/failure.mjs';
import { quoteName, quoteText, withClient } from './connection.mjs';
import { scramVerifier } from './scram.mjs';

/** The plain role that the migrations grant rights to. The app logs in as it, or as a member of it. */
export const appRole = 'inspect_app';

/** How the comment on the role begins when its password is ours to set. */
const passwordOf = 'password follows from that of';

const insufficientPrivilege = '42501';
const loginRefused = new Set(['28P01', '28000']);

/**
 * The address the app uses when only the owner's is known. The password follows from the owner's, so
 * every host works it out alike and nothing has to be stored.
 *
 * @param {string} ownerUrl
 * @returns {string | undefined} undefined when the owner's address holds no password
 */
export function derivedAppUrl(ownerUrl) {
  const url = new URL(ownerUrl);
  if (!url.password) return undefined;

  url.password = createHmac('sha256', decodeURIComponent(url.password))
    .update(appRole)
    .digest('base64url');
  url.username = appRole;
  return url.href;
}

/**
 * Makes the role that migrations grant rights to, and lets the app log in with the given address.
 *
 * @param {import('pg').Client} owner
 * @param {{ appUrl: string, managed: boolean }} app managed: the address is ours to set the password of
 * @throws {Failure} when the owner may not, or the app's role could do more than a plain role
 */
export async function ensureAppRole(owner, { appUrl, managed }) {
  const { rows } = await owner.query(
    `SELECT current_user AS owner, pg_roles.oid AS role, shobj_description(pg_roles.oid, 'pg_authid') AS keeper
     FROM (SELECT) one LEFT JOIN pg_roles ON rolname = $1`,
    [appRole],
  );
  const [{ owner: ownerName, role, keeper }] = rows;

  if (!role) await allowed(owner.query(`CREATE ROLE ${appRole} NOLOGIN`));
  if (managed && !(role && (await canLogIn(appUrl)))) {
    await takeRole(owner, { appUrl, keeper, mark: `${passwordOf} ${ownerName}` });
  }
  await checkPlain(owner, { appUrl, ownerName });
}

/**
 * Sets the password of the role, unless it is another installation's on the same server: each would
 * lock the other out.
 *
 * @param {import('pg').Client} owner
 * @param {{ appUrl: string, keeper: string | null, mark: string }} options
 */
async function takeRole(owner, { appUrl, keeper, mark }) {
  if (keeper?.startsWith(passwordOf) && keeper !== mark) {
    throw new Failure(
      `The role ${appRole} on this server is in use by another installation: create a plain role for this one and put its address into APP_DATABASE_URL.`,
    );
  }
  const verifier = quoteText(scramVerifier(decodeURIComponent(new URL(appUrl).password)));
  await allowed(owner.query(`ALTER ROLE ${appRole} LOGIN PASSWORD ${verifier}`));
  await allowed(owner.query(`COMMENT ON ROLE ${appRole} IS ${quoteText(mark)}`));
}

/** @param {Promise<unknown>} statement */
async function allowed(statement) {
  try {
    await statement;
  } catch (error) {
    // Somebody else made the role in this very moment.
    if (codeOf(error) === '42710' || codeOf(error) === '23505') return;
    if (codeOf(error) !== insufficientPrivilege) throw error;
    throw new Failure(
      `The role in DATABASE_URL may not set up the role ${appRole}: grant it CREATEROLE, or create a plain role yourself and put its address into APP_DATABASE_URL.`,
    );
  }
}

/** @param {string} url */
async function canLogIn(url) {
  try {
    await withClient(url, async () => undefined);
    return true;
  } catch (error) {
    if (loginRefused.has(codeOf(error) ?? '')) return false;
    throw error;
  }
}

/**
 * @param {import('pg').Client} owner
 * @param {{ appUrl: string, ownerName: string }} options
 */
async function checkPlain(owner, { appUrl, ownerName }) {
  const asked = `SELECT current_user AS name, rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb AS mighty,
    pg_has_role(current_user, $1, 'MEMBER') AS owns, pg_has_role(current_user, '${appRole}', 'MEMBER') AS member
    FROM pg_roles WHERE rolname = current_user`;
  const role = await appSession(appUrl, async (client) => {
    const { rows } = await client.query(asked, [ownerName]);
    return rows[0];
  });

  if (role.mighty || role.owns) {
    throw new Failure(
      `The app must not log in as ${role.name}, who may do more than read and write: put the address of a plain role into APP_DATABASE_URL.`,
    );
  }
  if (!role.member) await allowed(owner.query(`GRANT ${appRole} TO ${quoteName(role.name)}`));
}

/**
 * @template T
 * @param {string} url
 * @param {(client: import('pg').Client) => Promise<T>} work
 */
async function appSession(url, work) {
  try {
    return await withClient(url, work);
  } catch (error) {
    if (!loginRefused.has(codeOf(error) ?? '')) throw error;
    throw new Failure('The server refused the role or password in APP_DATABASE_URL: put it right.');
  }
}
