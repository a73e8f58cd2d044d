import { fail, type Result, succeed } from '@/lib/result';
import type { FieldError } from './form-state';

/** The largest published file a form takes, in bytes: several times the largest of those we read. */
export const publishedBytes = 4_000_000;
/** A form that sends such a file back as text is a third larger. */
export const publishedFormBytes = Math.ceil((publishedBytes * 4) / 3) + 100_000;

/** The fields of a form that brings a published file: chosen to be looked at, then sent again to be taken in. */
export const publishedFileFields = {
  step: 'step',
  file: 'file',
  /** What was looked at, to be taken in: its name and its bytes as base64. */
  name: 'name',
  content: 'content',
} as const;

export type PublishedFileUpload = { step: 'look' | 'take'; name: string; bytes: Uint8Array };

type Rules = {
  /** What is said where no file was chosen, and where it is too large. */
  missing: string;
  tooLarge: string;
};

/** The file that a form brings: chosen to be looked at, or one that was looked at and is to be taken in. */
export async function readPublishedFile(
  form: FormData,
  { missing, tooLarge }: Rules,
): Promise<Result<PublishedFileUpload, FieldError>> {
  if (form.get(publishedFileFields.step) === 'take') return readBack(form);

  const file = form.get(publishedFileFields.file);
  if (!(file instanceof File) || file.size === 0) return refuse(missing);
  if (file.size > publishedBytes) return refuse(tooLarge);
  return succeed({
    step: 'look',
    name: file.name,
    bytes: new Uint8Array(await file.arrayBuffer()),
  });
}

function readBack(form: FormData): Result<PublishedFileUpload, FieldError> {
  const name = form.get(publishedFileFields.name);
  const content = form.get(publishedFileFields.content);
  if (typeof name !== 'string' || typeof content !== 'string' || content === '')
    return refuse('Choose the file again: what was looked at did not come back');

  return succeed({ step: 'take', name, bytes: Buffer.from(content, 'base64') });
}

function refuse(message: string) {
  return fail({ field: publishedFileFields.file, message });
}
