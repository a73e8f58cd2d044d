// @ts-check
import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';

const iterations = 4096;

/**
 * What PostgreSQL stores instead of a password (RFC 5803), so that the password itself is never part of
 * a statement and cannot end up in the server's log.
 *
 * @param {string} password
 * @param {Buffer} [salt]
 * @returns {string}
 */
export function scramVerifier(password, salt = randomBytes(16)) {
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256');
  const keyed = (/** @type {string} */ label) =>
    createHmac('sha256', salted).update(label).digest();
  const stored = createHash('sha256').update(keyed('Client Key')).digest('base64');

  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${stored}:${keyed('Server Key').toString('base64')}`;
}
