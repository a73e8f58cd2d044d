import { Buffer } from 'node:buffer';
import { crc32, inflateRawSync } from 'node:zlib';

/**
 * One part of a ZIP container, as the directory states it.
 *
 * @typedef {{ name: string, method: number, packed: number, unpacked: number, crc: number, offset: number }} Part
 */

/**
 * Unpacks a part under the size it states, so that none can be larger than it says. Throws where it was damaged
 * on its way: a letter changed unseen could be another grade.
 *
 * @param {Uint8Array} bytes
 * @param {Part} part
 * @returns {string}
 */
export function unpackPart(bytes, { method, packed, unpacked, crc, offset }) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const content = bytes.subarray(start, start + packed);
  const whole =
    method === 0
      ? Buffer.from(content)
      : inflateRawSync(content, { maxOutputLength: Math.max(1, unpacked) });
  if (crc32(whole) !== crc) throw new Error('The check sum does not fit');

  return whole.toString('utf8');
}

/**
 * @param {unknown} error
 * @returns {boolean} whether unpacking stopped because a part is larger than it states
 */
export function isTooLarge(error) {
  return (
    error instanceof RangeError ||
    (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
  );
}

export const definesThings = /<!(?:DOCTYPE|ENTITY)/i;
