/** Kinds of file that may stand behind an entry, each with how its name ends. */
export const attachmentTypes = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  csv: 'text/csv',
  txt: 'text/plain',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
} as const;
export type AttachmentEnding = keyof typeof attachmentTypes;
export type AttachmentType = (typeof attachmentTypes)[AttachmentEnding];

/** The largest file that is kept, in bytes: 10 MB as the database counts it. */
export const attachmentBytes = 10_485_760;

/**
 * How long a file is kept unless somebody says otherwise: six years, in which a claim over what was done can as a
 * rule still be brought. Whoever adds a file about children should choose an earlier day.
 */
export const attachmentYears = 6;
/** The longest a file may be kept. */
export const attachmentYearsAtMost = 10;

/** A file behind an entry as a page lists it. */
export type Attachment = {
  id: string;
  fileName: string;
  mediaType: string;
  bytes: number;
  sha256: string;
  description: string;
  /** YYYY-MM-DD. From that day on only what is known of it stays. */
  removeOn: string;
  recordedAt: string;
  recordedBy: string;
  /** False once its content is gone. */
  kept: boolean;
};

/** The same day some years on; 29 February becomes 28 February. */
export function yearsAfter(day: string, years: number): string {
  const year = String(Number(day.slice(0, 4)) + years);
  const rest = day.slice(4) === '-02-29' ? '-02-28' : day.slice(4);
  return `${year}${rest}`;
}
