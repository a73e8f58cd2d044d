import 'server-only';
import pino from 'pino';

/** What must never stand in a log, wherever in an entry it is found. */
const secrets = ['password', 'token', 'cookie', 'authorization', 'secret', 'set-cookie'];

/**
 * The log of this process: one line of JSON an entry, on standard output.
 *
 * Values are written as data and never into the message, so what a sender typed cannot look like an entry of its own.
 */
export const log = pino({
  level: process.env.LOG_LEVEL ?? 'info',
  base: { service: 'inspect-childrens-services' },
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }) },
  redact: {
    paths: secrets.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`]),
    censor: '[kept out]',
  },
});
