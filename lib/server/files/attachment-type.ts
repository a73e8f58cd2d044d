import 'server-only';
import {
  type AttachmentEnding,
  type AttachmentType,
  attachmentTypes,
} from '@/lib/domain/attachments';
import { fail, type Result, succeed } from '@/lib/result';
import { type ContainedFile, isContainer, readContainer } from './container';

const notAllowed =
  'Choose a PDF, PNG, JPEG, CSV, text, Word (.docx), Excel (.xlsx) or OpenDocument (.ods) file';

/**
 * What kind of file it is, by its content; its name has to end accordingly.
 *
 * @returns the media type, or what is wrong as a sentence without its full stop
 */
export function attachmentType(
  fileName: string,
  bytes: Uint8Array,
): Result<AttachmentType, string> {
  const ending = /\.([a-z]{3,4})$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  if (!isEnding(ending)) return fail(notAllowed);
  const claimed = attachmentTypes[ending];

  if (isContainer(bytes)) {
    const files = readContainer(bytes);
    if (!files.ok) return files;
    return agree(claimed, containerType(files.value, bytes));
  }
  if (begins(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d])) return agree(claimed, 'application/pdf');
  if (begins(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
    return agree(claimed, 'image/png');
  if (begins(bytes, [0xff, 0xd8, 0xff])) return agree(claimed, 'image/jpeg');
  if (isText(bytes)) return agree(claimed, claimed === 'text/csv' ? claimed : 'text/plain');
  return fail(notAllowed);
}

function isEnding(ending: string): ending is AttachmentEnding {
  return Object.hasOwn(attachmentTypes, ending);
}

function agree(
  claimed: AttachmentType,
  found: AttachmentType | null,
): Result<AttachmentType, string> {
  return claimed === found
    ? succeed(found)
    : fail('The file is not what its name says. Save it again in the format its name ends in');
}

function containerType(files: readonly ContainedFile[], bytes: Uint8Array): AttachmentType | null {
  const names = new Set(files.map(({ name }) => name));
  if (names.has('[Content_Types].xml') && names.has('word/document.xml'))
    return attachmentTypes.docx;
  if (names.has('[Content_Types].xml') && names.has('xl/workbook.xml')) return attachmentTypes.xlsx;

  // An OpenDocument file begins with its media type, stored as it is.
  const start = new TextDecoder('latin1').decode(bytes.subarray(30, 120));
  const spreadsheet = start.startsWith(`mimetype${attachmentTypes.ods}`);
  return spreadsheet && names.has('content.xml') ? attachmentTypes.ods : null;
}

function begins(bytes: Uint8Array, marks: readonly number[]): boolean {
  return marks.every((mark, index) => bytes[index] === mark);
}

function isText(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return !/[^\P{Cc}\r\n\t\f]/u.test(text);
  } catch {
    return false;
  }
}
