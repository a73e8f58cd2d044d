import type { Result } from '@/lib/result';
import type { FieldError } from './form-state';
import {
  type PublishedFileUpload,
  publishedBytes,
  publishedFileFields,
  readPublishedFile,
} from './published-file';
import { formatBytes } from './read-upload';

export const indicatorsFields = publishedFileFields;

export const tooLargeIndicators = `The file is larger than ${formatBytes(publishedBytes)}. Choose one of the files named on this page, as it was published`;

/** The file of indicators that a form brings. */
export function readIndicatorsUpload(
  form: FormData,
): Promise<Result<PublishedFileUpload, FieldError>> {
  return readPublishedFile(form, {
    missing: 'Choose a file of indicators',
    tooLarge: tooLargeIndicators,
  });
}
