import { fail, type Result, succeed } from '@/lib/result';

/** The names of the two ways to hand over a bundle: a file, or its text. */
export const uploadFields = { file: 'file', text: 'text' } as const;

export type UploadRefusal = { field: 'file' | 'text'; message: string };

/**
 * The text of a file that was chosen, or else what was pasted.
 *
 * @param most how many bytes are read
 */
export async function readUpload(
  form: FormData,
  most: number,
): Promise<Result<string, UploadRefusal>> {
  const file = form.get(uploadFields.file);
  const pasted = form.get(uploadFields.text);
  const text = typeof pasted === 'string' ? pasted.trim() : '';
  const chosen = file instanceof Blob && file.size > 0 ? file : null;

  if (chosen && text !== '')
    return refuse('text', 'Choose a file or paste its text, and leave the other empty');
  if (chosen && chosen.size > most) return refuse('file', tooLargeMessage(most));
  if (chosen) {
    const read = decode(await chosen.arrayBuffer());
    return read === null ? refuse('file', notTextMessage) : succeed(read);
  }
  if (text === '') return refuse('file', 'Choose a file, or paste its text');
  if (sizeOf(text) > most) return refuse('text', tooLargeMessage(most));
  return succeed(text);
}

const tableName = /\.(?:csv|tsv|xlsx|xlsm|xls)$/i;

/**
 * The bytes of a table that was chosen, or null where what was sent is no table, or is one that `readUpload` refuses:
 * too large, or sent beside a text.
 */
export async function readTableUpload(form: FormData, most: number): Promise<Uint8Array | null> {
  const file = form.get(uploadFields.file);
  const pasted = form.get(uploadFields.text);
  if (!(file instanceof File) || file.size === 0 || file.size > most) return null;
  if (typeof pasted === 'string' && pasted.trim() !== '') return null;
  if (!tableName.test(file.name)) return null;

  return new Uint8Array(await file.arrayBuffer());
}

/** What somebody is told whose file is not text as we read it, such as one saved by a word processor. */
const notTextMessage = 'Choose a file of UTF-8 text: this one holds something else';

function decode(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** How many bytes a text takes on its way. */
export function sizeOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** What somebody with too large a file is told, on the page or before it is sent. */
export function tooLargeMessage(most: number): string {
  return `The file is larger than ${formatBytes(most)}. Take out entries that are not needed, or bring them in as several files`;
}

/** "4 MB", "1.2 MB", "200 KB": rounded down, because it is a limit. */
export function formatBytes(bytes: number): string {
  const [divisor, unit] = bytes >= 1_000_000 ? [1_000_000, 'MB'] : [1_000, 'KB'];
  return `${Math.floor((bytes / divisor) * 10) / 10} ${unit}`;
}

function refuse(field: UploadRefusal['field'], message: string) {
  return fail({ field, message });
}
