// @ts-check
import { readFileSync } from 'node:fs';
import { inProject } from './paths.mjs';

/** The password of all demo accounts. Loading and printing must agree on it. */
export const demoPassword = () => process.env.DEMO_PASSWORD || 'inspect-demo-1';

/**
 * The demo accounts as lines to print.
 *
 * @returns {string}
 */
export function demoAccountLines() {
  /** @type {Array<{ name: string, email: string }>} */
  const accounts = JSON.parse(readFileSync(inProject('prisma/data/demo-accounts.json'), 'utf8'));
  const width = Math.max(...accounts.map(({ name }) => name.length)) + 2;

  return [
    `  Demo accounts, all with the password ${demoPassword()}`,
    ...accounts.map(({ name, email }) => `    ${name.padEnd(width)}${email}`),
  ].join('\n');
}
