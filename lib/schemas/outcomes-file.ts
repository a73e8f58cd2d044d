import { fail, type Result, succeed } from '@/lib/result';
import type { FieldError } from './form-state';
import { formatBytes } from './read-upload';

/** The largest file of outcomes a form takes, in bytes: over ten times the largest that was published. */
export const outcomesBytes = 4_000_000;
/** A form that sends such a file back as text is a third larger. */
export const outcomesFormBytes = Math.ceil((outcomesBytes * 4) / 3) + 100_000;

export const outcomesFields = {
  step: 'step',
  file: 'file',
  /** What was looked at, to be taken in: its name and its bytes as base64. */
  name: 'name',
  content: 'content',
} as const;

export type OutcomesUpload = { step: 'look' | 'take'; name: string; bytes: Uint8Array };

/** The file that a form brings: chosen to be looked at, or one that was looked at and is to be taken in. */
export async function readOutcomesUpload(
  form: FormData,
): Promise<Result<OutcomesUpload, FieldError>> {
  if (form.get(outcomesFields.step) === 'take') return readBack(form);

  const file = form.get(outcomesFields.file);
  if (!(file instanceof File) || file.size === 0)
    return refuse('Choose a file of inspection outcomes');
  if (file.size > outcomesBytes) return refuse(tooLargeOutcomes);
  return succeed({
    step: 'look',
    name: file.name,
    bytes: new Uint8Array(await file.arrayBuffer()),
  });
}

export const tooLargeOutcomes = `The file is larger than ${formatBytes(outcomesBytes)}. Choose the tables of local authority outcomes alone`;

function readBack(form: FormData): Result<OutcomesUpload, FieldError> {
  const name = form.get(outcomesFields.name);
  const content = form.get(outcomesFields.content);
  if (typeof name !== 'string' || typeof content !== 'string' || content === '')
    return refuse('Choose the file again: what was looked at did not come back');

  return succeed({ step: 'take', name, bytes: Buffer.from(content, 'base64') });
}

function refuse(message: string) {
  return fail({ field: outcomesFields.file, message });
}
