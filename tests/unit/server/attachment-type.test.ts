import { describe, expect, test } from 'vitest';
import { attachmentTypes, yearsAfter } from '@/lib/domain/attachments';
import { attachmentType } from '@/lib/server/files/attachment-type';
import { container, sheetXml, workbook } from '@/tests/support/workbooks';

const text = (content: string) => new TextEncoder().encode(content);
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);
const book = workbook(sheetXml([['a']]));
const word = container({ '[Content_Types].xml': '<a/>', 'word/document.xml': '<a/>' });

describe('the kind of a file', () => {
  test.each([
    ['a.pdf', text('%PDF-1.7\n…'), attachmentTypes.pdf],
    ['a.PNG', png, attachmentTypes.png],
    ['a.jpeg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), attachmentTypes.jpg],
    ['a.csv', text('\uFEFFa;b\r\n'), attachmentTypes.csv],
    ['a.txt', text('Notes'), attachmentTypes.txt],
    ['a.xlsx', book, attachmentTypes.xlsx],
    ['a.docx', word, attachmentTypes.docx],
  ])('%s is told by its content', (name, bytes, type) => {
    expect(attachmentType(name, bytes)).toEqual({ ok: true, value: type });
  });

  test.each([
    ['a picture named as a PDF', 'a.pdf', png, /is not what its name says/],
    ['a workbook named as a document', 'a.docx', book, /is not what its name says/],
    ['a container of anything', 'a.docx', container({ 'a.txt': 'a' }), /is not what its name says/],
    ['text named as a picture', 'a.png', text('<svg/>'), /is not what its name says/],
    ['a page of the web', 'a.html', text('<html>'), /^Choose a PDF/],
    ['a program', 'a.txt', new Uint8Array([0x4d, 0x5a, 0x90, 0]), /^Choose a PDF/],
    ['no ending', 'constructor', text('a'), /^Choose a PDF/],
    [
      'macros',
      'a.xlsx',
      workbook(sheetXml([['a']]), { 'xl/vbaProject.bin': 'x' }),
      /^The file holds macros/,
    ],
  ])('with %s is refused', (_, name, bytes, says) => {
    expect(attachmentType(name, bytes)).toEqual({ ok: false, error: expect.stringMatching(says) });
  });
});

test('a day some years on is a real day', () => {
  expect(yearsAfter('2026-11-22', 6)).toBe('2032-11-22');
  expect(yearsAfter('2028-02-29', 6)).toBe('2034-02-28');
});
