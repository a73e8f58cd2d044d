import 'server-only';
import { fail, type Result, succeed } from '@/lib/result';

/** One file inside a ZIP container, as its directory states it. Nothing here has been unpacked. */
export type ContainedFile = {
  name: string;
  /** 0 is stored, 8 is deflated. */
  method: number;
  packed: number;
  unpacked: number;
  /** Check sum of what it holds, CRC-32. */
  crc: number;
  /** Where its local header begins. */
  offset: number;
};

/** Several times the largest honest workbook or document; a bomb states thousands of times more. */
export const containerLimits = { files: 500, unpacked: 60_000_000, ratio: 150 } as const;

const localHeader = 0x04034b50;
const directoryEntry = 0x02014b50;
const directoryEnd = 0x06054b50;
const endSize = 22;
const longestComment = 0xffff;

/** Whether a file begins as a ZIP container does: DOCX, XLSX and ODS are such. */
export function isContainer(bytes: Uint8Array): boolean {
  return bytes.length > endSize && viewOf(bytes).getUint32(0, true) === localHeader;
}

/**
 * Reads the directory of a ZIP container without unpacking anything, and refuses one that is out of proportion,
 * protected, damaged or made of programs.
 *
 * @returns the files in it, or what is wrong as a sentence without its full stop
 */
export function readContainer(bytes: Uint8Array): Result<readonly ContainedFile[], string> {
  if (!isContainer(bytes)) return fail('The file is not what its name says');
  const view = viewOf(bytes);
  const end = findEnd(view);
  if (end === null) return fail('The file is damaged or cut short');

  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === 0xffffffff || count > containerLimits.files)
    return fail(`The file holds more than ${containerLimits.files} parts`);

  const files: ContainedFile[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== directoryEntry)
      return fail('The file is damaged or cut short');
    if ((view.getUint16(at + 8, true) & 1) === 1)
      return fail('The file is protected by a password: save it without one');

    const nameLength = view.getUint16(at + 28, true);
    files.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      crc: view.getUint32(at + 16, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }

  const wrong = findExcess(files, bytes.length);
  return wrong === null ? succeed(files) : fail(wrong);
}

/** Parts that can run or that reach out of the file. */
const programs =
  /(?:vbaProject\.bin|\/activeX\/|\/embeddings\/|\/macrosheets\/|^Basic\/|^Scripts\/)/i;

function findExcess(files: readonly ContainedFile[], size: number): string | null {
  const unpacked = files.reduce((sum, file) => sum + file.unpacked, 0);
  if (unpacked > containerLimits.unpacked || unpacked > size * containerLimits.ratio)
    return 'The file unpacks to far more than it should, so it was not opened';
  if (new Set(files.map(({ name }) => name)).size !== files.length)
    return 'The file holds two parts of one name, so it was not opened';
  if (files.some(({ name }) => programs.test(name)))
    return 'The file holds macros or embedded files: save it without them';
  return null;
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - endSize;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === directoryEnd) return at;
  }
  return null;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
