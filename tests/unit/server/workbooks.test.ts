import { describe, expect, test } from 'vitest';
import { readContainer } from '@/lib/server/files/container';
import { readWorkbook } from '@/lib/server/files/read-workbook';
import { container, sheetXml, workbook } from '@/tests/support/workbooks';

const limits = { rows: 50, columns: 10 };
const small = sheetXml([
  ['Figure', 'Text'],
  [4500.5, 'A & B'],
]);

describe('a workbook', () => {
  test('is read as text, row by row', async () => {
    expect(await readWorkbook(workbook(small), limits)).toEqual({
      ok: true,
      value: [
        ['Figure', 'Text'],
        ['4500.5', 'A & B'],
      ],
    });
  });

  test.each([
    [
      'unpacks to far more than it should',
      () => workbook(small, { 'xl/media/zeros.bin': '0'.repeat(80_000_000) }),
      'The file unpacks to far more than it should, so it was not opened',
    ],
    [
      'defines entities',
      () => workbook(small.replace('<worksheet', '<!DOCTYPE a [<!ENTITY b "c">]><worksheet')),
      'The file defines things of its own (DOCTYPE), so it was not read',
    ],
    [
      'holds macros',
      () => workbook(small, { 'xl/vbaProject.bin': 'x' }),
      'The file holds macros or embedded files: save it without them',
    ],
    [
      'holds formulas',
      () => workbook(small.replace('<v>4500.5</v>', '<f>1+1</f><v>2</v>')),
      'The workbook holds formulas: copy the cells and paste them as values, then save',
    ],
    [
      'has too many rows',
      () => workbook(sheetXml(Array.from({ length: 60 }, (_, row) => [row]))),
      'A sheet has more than 50 rows',
    ],
    [
      'has too many columns',
      () => workbook(sheetXml([Array.from({ length: 11 }, (_, column) => column)])),
      'The sheet has more than 10 columns',
    ],
    [
      'is another kind of container',
      () => container({ 'word/document.xml': '<a/>' }),
      'The file is not an Excel workbook (.xlsx)',
    ],
    ['is cut short', () => workbook(small).subarray(0, 500), 'The file is damaged or cut short'],
    [
      'has a broken sheet',
      () => workbook('<worksheet><sheetData><row'),
      'The file cannot be read as a workbook. Save it as an Excel workbook (.xlsx) or as CSV',
    ],
  ])('that %s is refused in words', async (_, make, says) => {
    expect(await readWorkbook(make(), limits)).toEqual({ ok: false, error: says });
  });

  test('that states less than it holds is refused while it is unpacked', async () => {
    const bytes = workbook(sheetXml([['x'.repeat(20_000)]]));
    const lying = bytes.slice();
    const at = directoryEntryOf(lying, 'xl/worksheets/sheet1.xml');
    new DataView(lying.buffer).setUint32(at + 24, 100, true);

    expect(await readWorkbook(lying, limits)).toEqual({
      ok: false,
      error: 'The file unpacks to more than it states, so it was not read',
    });
  });

  test('that takes too long is given up', async () => {
    const slow = await readWorkbook(workbook(small), { ...limits, patience: 1 });

    expect(slow).toMatchObject({ ok: false, error: expect.stringMatching(/^The workbook takes/) });
  });
});

test('a container with very many parts, or protected by a password, is refused', () => {
  const many = Object.fromEntries(Array.from({ length: 600 }, (_, index) => [`f${index}`, 'x']));
  const protectedOne = container({ 'xl/workbook.xml': 'x' });
  const at = directoryEntryOf(protectedOne, 'xl/workbook.xml');
  new DataView(protectedOne.buffer).setUint16(at + 8, 1, true);

  expect(readContainer(container(many))).toEqual({
    ok: false,
    error: 'The file holds more than 500 parts',
  });
  expect(readContainer(protectedOne)).toEqual({
    ok: false,
    error: 'The file is protected by a password: save it without one',
  });
});

/** Where the directory speaks of a file. */
function directoryEntryOf(bytes: Uint8Array, name: string): number {
  return Buffer.from(bytes).lastIndexOf(name) - 46;
}
