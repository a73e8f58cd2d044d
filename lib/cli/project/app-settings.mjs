// @ts-check
import { keptSecret } from '#cli/database/secrets.mjs';
import { firstFreePort, isUnused } from '#cli/processes/ports.mjs';
import { Failure } from '#cli/terminal/failure.mjs';
import { dataDirectory } from './paths.mjs';

const firstPort = 3000;

/**
 * The port to listen on: PORT when set, else the first free one from 3000.
 *
 * @returns {Promise<number>}
 */
export async function choosePort() {
  if (!process.env.PORT) return firstFreePort(firstPort);

  const port = Number(process.env.PORT);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Failure('PORT must be a number from 1 to 65535.');
  }
  if (await isUnused(port)) return port;
  throw new Failure(
    `Port ${port} is taken: stop what uses it, or choose another with PORT=${port + 1} npm start.`,
  );
}

/**
 * What the app is told. It never learns how to connect as the owner: DATABASE_URL is emptied, which
 * also keeps Next from reading it out of .env.
 *
 * @param {{ appUrl: string, origin: string, demo: boolean, secret?: string }} parts
 * @returns {NodeJS.ProcessEnv}
 */
export const appEnvironment = ({ appUrl, origin, demo, secret }) => ({
  ...process.env,
  DATABASE_URL: '',
  APP_DATABASE_URL: appUrl,
  APP_ORIGIN: origin,
  BETTER_AUTH_URL: origin,
  BETTER_AUTH_SECRET: secret ?? signInSecret(),
  SHOW_DEMO_ACCOUNTS: process.env.SHOW_DEMO_ACCOUNTS || (demo ? '1' : '0'),
  NEXT_TELEMETRY_DISABLED: '1',
});

/** The key that signs sessions: set by whoever runs several hosts, else made once and kept. */
const signInSecret = () => process.env.BETTER_AUTH_SECRET || keptSecret(dataDirectory, 'sign-in');

/** @param {number} port */
export const originOf = (port) =>
  (process.env.APP_ORIGIN || `http://localhost:${port}`).replace(/\/$/, '');
