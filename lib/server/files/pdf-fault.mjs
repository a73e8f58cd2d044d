import { Buffer } from 'node:buffer';
import { inflateSync } from 'node:zlib';

/** Bytes that one stream, and all streams together, may unpack to. */
const mostInStream = 60_000_000;
const mostInAll = 250_000_000;

/** More streams than any report holds. */
const mostStreams = 20_000;

const damaged = 'The file is damaged or cut short';

/**
 * What is wrong with a PDF before it is handed to a reader, as a sentence without its full stop, or null.
 *
 * A reader of PDFs repairs what it can, and then text is missing without a word. So a file without its beginning or
 * end is refused, and so is one in which a packed stream does not unpack: each carries its own checksum.
 *
 * @param {Uint8Array} bytes
 * @returns {string | null}
 */
export function pdfFault(bytes) {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!file.subarray(0, 1024).includes('%PDF-')) return 'The file is no PDF';
  const tail = file.subarray(-2048);
  if (!tail.includes('%%EOF') || !endsInDirectory(file, tail)) return damaged;

  let unpacked = 0;
  let whole = 0;
  let broken = 0;
  let count = 0;
  for (const start of streamStarts(file)) {
    count += 1;
    if (count > mostStreams) return 'The PDF is made of far more parts than a report';
    const read = unpack(file, start);
    if (read === 'tooLarge') return tooMuch;
    if (read === 'broken') broken += 1;
    else if (read !== 'other') {
      whole += 1;
      unpacked += read;
    }
    if (unpacked > mostInAll) return tooMuch;
  }
  // What is encrypted does not unpack; the reader opens it where no password is asked for, and else says so.
  return broken > 0 && whole > 0 && !isEncrypted(file) ? damaged : null;
}

/**
 * Whether the end of the file names the place where its directory really is. Bytes lost on the way move it.
 *
 * @param {Buffer} file
 * @param {Buffer} tail
 * @returns {boolean}
 */
function endsInDirectory(file, tail) {
  const named = tail.subarray(Math.max(0, tail.lastIndexOf('startxref'))).toString('latin1');
  const place = Number(/^startxref\s+(\d{1,10})\b/.exec(named)?.[1] ?? Number.NaN);
  if (Number.isNaN(place)) return false;
  const header = file.indexOf('%PDF-');
  // Some writers are a few bytes off.
  return [place, place + header].some((at) =>
    /\bxref\b|\d\s+\d+\s+obj\b/.test(
      file.subarray(Math.max(0, at - 16), at + 40).toString('latin1'),
    ),
  );
}

/**
 * Whether the file says that what it holds is encrypted. Many published files are, against changes only.
 *
 * @param {Buffer} file
 * @returns {boolean}
 */
function isEncrypted(file) {
  const at = file.lastIndexOf('/Encrypt');
  return at !== -1 && /^\/Encrypt\s+\d+\s+\d+\s+R\b/.test(file.toString('latin1', at, at + 40));
}

const tooMuch = 'The PDF unpacks to far more than it should, so it was not opened';

/**
 * @param {Buffer} file
 * @returns {Generator<number>} the first byte of each stream
 */
function* streamStarts(file) {
  let at = file.indexOf('stream');
  while (at !== -1) {
    const behind = at + 'stream'.length;
    const ends = file.subarray(at - 3, at).toString('latin1') === 'end';
    if (!ends && file[behind] === 0x0a) yield behind + 1;
    else if (!ends && file[behind] === 0x0d) yield behind + (file[behind + 1] === 0x0a ? 2 : 1);
    at = file.indexOf('stream', behind);
  }
}

/**
 * @param {Buffer} file
 * @param {number} start
 * @returns {number | 'broken' | 'other' | 'tooLarge'} the unpacked size of a packed stream
 */
function unpack(file, start) {
  const dictionary = dictionaryBefore(file, start);
  // Pictures and colours hold no text, and what was written as letters first is not packed as it stands.
  const other = /\/Subtype\s*\/(?:Image|XML)|\/ASCII(?:85|Hex)Decode|\/Length 0\b/.test(dictionary);
  const claims = !other && dictionary.includes('/FlateDecode');
  const looks =
    ((file[start] ?? 0) & 0x0f) === 8 &&
    (((file[start] ?? 0) << 8) + (file[start + 1] ?? 0)) % 31 === 0;
  if (!claims && !looks) return 'other';

  let end = file.indexOf('endstream', start);
  // The word may stand in packed bytes by chance.
  for (let tries = 0; tries < 4 && end !== -1; tries += 1) {
    try {
      return inflateSync(file.subarray(start, end), { maxOutputLength: mostInStream }).length;
    } catch (error) {
      if (error instanceof RangeError) return 'tooLarge';
    }
    end = file.indexOf('endstream', end + 1);
  }
  return claims ? 'broken' : 'other';
}

/**
 * @param {Buffer} file
 * @param {number} start
 * @returns {string} the dictionary that describes a stream
 */
function dictionaryBefore(file, start) {
  const before = file.subarray(Math.max(0, start - 2000), start).toString('latin1');
  return before.slice(before.lastIndexOf(' obj') + 1);
}
