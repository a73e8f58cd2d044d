// @ts-check
import { connect, createServer } from 'node:net';

/**
 * Whether nothing listens on a port of this machine.
 *
 * @param {number} port
 * @param {string} [host]
 * @returns {Promise<boolean>}
 */
export function isFree(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** A port that the system says is free, for servers nobody types the address of. @returns {Promise<number>} */
export function anyFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/**
 * The first free port from a given one up. Both the loopback address and all addresses are tried, since
 * another server may hold only one of them.
 *
 * @param {number} first
 * @returns {Promise<number>}
 */
export async function firstFreePort(first) {
  for (let port = first; port < 65_536; port += 1) {
    if (await isUnused(port)) return port;
  }
  throw new Error(`No port from ${first} up is free`);
}

/** @param {number} port */
export const isUnused = async (port) =>
  (await isFree(port, '127.0.0.1')) && (await isFree(port)) && !(await answers(port));

/**
 * Whether something accepts connections on a port of the loopback address.
 *
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export function answers(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
