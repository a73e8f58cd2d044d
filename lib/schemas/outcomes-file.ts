import type { Result } from '@/lib/result';
import type { FieldError } from './form-state';
import {
  type PublishedFileUpload,
  publishedBytes,
  publishedFileFields,
  readPublishedFile,
} from './published-file';
import { formatBytes } from './read-upload';

export const outcomesFields = publishedFileFields;

export const tooLargeOutcomes = `The file is larger than ${formatBytes(publishedBytes)}. Choose the tables of local authority outcomes alone`;

/** The file of outcomes that a form brings. */
export function readOutcomesUpload(
  form: FormData,
): Promise<Result<PublishedFileUpload, FieldError>> {
  return readPublishedFile(form, {
    missing: 'Choose a file of inspection outcomes',
    tooLarge: tooLargeOutcomes,
  });
}
