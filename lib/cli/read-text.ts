import { createReadStream } from 'node:fs';

/** More than any file we read holds, in bytes; keeps a faulty one from filling the memory. */
export const fileSizeLimit = 100_000_000;

/**
 * The text of a file named on the command line. Throws one line that names it where it cannot be read,
 * is larger than `most` bytes or is not UTF-8 text.
 */
export async function readText(file: string, most = fileSizeLimit): Promise<string> {
  const bytes = await readBytes(file, most);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error(`${file}: not UTF-8 text`);
  }
}

/** The content of a file named on the command line. Throws one line that names it where it cannot be read. */
export async function readBytes(file: string, most = fileSizeLimit): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of createReadStream(file)) {
      size += chunk.length;
      if (size > most) break;
      chunks.push(chunk);
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new Error(`${file}: ${readFaults[code] ?? `cannot be read (${code})`}`);
  }
  if (size > most) throw new Error(`${file}: too large: at most ${most} bytes are read`);
  return Buffer.concat(chunks);
}

const readFaults: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'a folder, not a file',
  EACCES: 'you may not read it',
};
