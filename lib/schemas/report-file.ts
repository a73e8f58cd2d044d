import { fail, type Result, succeed } from '@/lib/result';
import type { FieldError } from './form-state';
import { toIsoDate } from './inspections';
import { formatBytes } from './read-upload';

/** The largest report a form takes, in bytes: several times the largest that was published. */
export const reportFileBytes = 6_000_000;
/** A form that sends such a file back as text is a third larger. */
export const reportFormBytes = Math.ceil((reportFileBytes * 4) / 3) + 100_000;

export const reportFields = {
  step: 'step',
  file: 'file',
  /** What was looked at, to be taken in: its name and its bytes as base64. */
  name: 'name',
  content: 'content',
  /** Ticked by whoever has seen where the file and the record disagree. */
  seen: 'seen',
  publishedOn: 'publishedOn',
} as const;

export const tooLargeReport = `The file is larger than ${formatBytes(reportFileBytes)}. Choose the report alone`;

/** What somebody says with a report that is to be taken in. */
export type ReportAnswers = {
  /** Has seen where the file and the record disagree. */
  seen: boolean;
  /** When the report came out, where it does not say so itself. */
  publishedOn: string | null;
};

export type ReportUpload = { name: string; bytes: Uint8Array } & (
  | { step: 'look' }
  | { step: 'take'; answers: ReportAnswers }
);

/** The file that a form brings: chosen to be looked at, or one that was looked at and is to be taken in. */
export async function readReportUpload(form: FormData): Promise<Result<ReportUpload, FieldError>> {
  if (form.get(reportFields.step) === 'take') return readBack(form);

  const file = form.get(reportFields.file);
  if (!(file instanceof File) || file.size === 0) return refuse('Choose a published report');
  if (file.size > reportFileBytes) return refuse(tooLargeReport);
  return succeed({
    step: 'look',
    name: file.name,
    bytes: new Uint8Array(await file.arrayBuffer()),
  });
}

function readBack(form: FormData): Result<ReportUpload, FieldError> {
  const name = form.get(reportFields.name);
  const content = form.get(reportFields.content);
  if (typeof name !== 'string' || typeof content !== 'string' || content === '')
    return refuse('Choose the file again: what was looked at did not come back');

  const part = (which: string) => String(form.get(`${reportFields.publishedOn}-${which}`) ?? '');
  return succeed({
    step: 'take',
    name,
    bytes: Buffer.from(content, 'base64'),
    answers: {
      seen: form.get(reportFields.seen) === 'yes',
      publishedOn: toIsoDate(part('day'), part('month'), part('year')),
    },
  });
}

function refuse(message: string) {
  return fail({ field: reportFields.file, message });
}
