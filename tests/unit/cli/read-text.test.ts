import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readText } from '@/lib/cli/read-text';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'read-text-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function write(content: string | Uint8Array): Promise<string> {
  const file = path.join(folder, 'file.json');
  await writeFile(file, content);
  return file;
}

describe('a file named on the command line', () => {
  test('is read as text, without its byte order mark', async () => {
    expect(await readText(await write('\uFEFFé’'))).toBe('é’');
  });

  test('is read up to its limit and not beyond', async () => {
    const file = await write('x'.repeat(200_000));

    expect(await readText(file, 200_000)).toHaveLength(200_000);
    await expect(readText(file, 199_999)).rejects.toThrow(
      `${file}: too large: at most 199999 bytes are read`,
    );
  });

  test('is refused in one line where it is no text, no file, or not there', async () => {
    const file = await write(new Uint8Array([0xff, 0xfe, 0x7b, 0x00]));

    await expect(readText(file)).rejects.toThrow(`${file}: not UTF-8 text`);
    await expect(readText(folder)).rejects.toThrow(`${folder}: a folder, not a file`);
    await expect(readText(`${file}x`)).rejects.toThrow(`${file}x: no such file`);
  });
});
