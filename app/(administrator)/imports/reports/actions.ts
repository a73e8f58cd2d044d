'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { paths } from '@/lib/paths';
import { emptyFormState, type FieldError, type FormState } from '@/lib/schemas/form-state';
import { type ReportUpload, readReportUpload, reportFields } from '@/lib/schemas/report-file';
import { keepAnswers } from '@/lib/server/failures';
import { requireViewerFor } from '@/lib/server/session';
import type { Failure } from '@/lib/services/failures';
import {
  planReport,
  takeInReport,
  type UnreadReport,
} from '@/lib/services/report-imports/take-in-report';
import { reportNote } from './report-note';

/** Looks at a published report, or takes in one that was looked at. The page that answers says what became of it. */
export async function importReportAction(form: FormData): Promise<void> {
  const { errors } = await keepAnswers(form, () => readOrTake(form));
  if (errors.length > 0) await reportNote.leave({ step: 'refused', errors });
  refresh();
}

async function readOrTake(form: FormData): Promise<FormState> {
  const viewer = await requireViewerFor(form);
  const upload = await readReportUpload(form);
  if (!upload.ok) return { ...emptyFormState, errors: [upload.error] };
  if (upload.value.step === 'look') return look(upload.value, viewer, []);

  const taken = await takeInReport(upload.value, upload.value.answers, viewer);
  if (taken.ok) {
    await reportNote.leave({ step: 'taken', taken: taken.value });
    return emptyFormState;
  }
  return taken.error.kind === 'fields'
    ? look(upload.value, viewer, taken.error.errors)
    : refused(taken.error);
}

async function look(
  file: ReportUpload,
  viewer: Awaited<ReturnType<typeof requireViewerFor>>,
  errors: readonly FieldError[],
): Promise<FormState> {
  const planned = await planReport(file, viewer);
  if (!planned.ok) return refused(planned.error);

  const content = Buffer.from(file.bytes).toString('base64');
  await reportNote.leave({ step: 'looked', plan: planned.value, content, errors });
  return emptyFormState;
}

function refused(failure: Failure | UnreadReport): FormState {
  if (failure.kind !== 'unread') redirect(paths.problems.notPermitted);
  return { ...emptyFormState, errors: [{ field: reportFields.file, message: failure.message }] };
}
