'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { refusedForm } from '@/app/(inspector)/inspections/refused-form';
import type { Viewer } from '@/lib/domain/people';
import { formatCount } from '@/lib/format/numbers';
import { paths } from '@/lib/paths';
import { succeed } from '@/lib/result';
import { importBytes, importLimits } from '@/lib/schemas/bundle-limits';
import { readEvidenceBundle } from '@/lib/schemas/evidence-bundle';
import { emptyFormState, type FieldError, type FormState } from '@/lib/schemas/form-state';
import { importStepSchema } from '@/lib/schemas/import-bundle';
import { readTableUpload, readUpload, uploadFields } from '@/lib/schemas/read-upload';
import { keepAnswers } from '@/lib/server/failures';
import { releaseHeldForm } from '@/lib/server/held-forms';
import { requireViewerFor } from '@/lib/server/session';
import { type ImportInput, planImport } from '@/lib/services/import-bundle';
import { bringIn } from '@/lib/services/jobs/request-import';
import type { TableFault } from '@/lib/services/note-table/read-table';
import { readNotes } from '@/lib/services/read-notes';
import { importNote } from './import-note';

/** Looks at a file, or brings in one that was looked at. The page that answers says what became of it. */
export async function importBundleAction(form: FormData): Promise<void> {
  const { errors } = await keepAnswers(form, () => takeFile(form));
  if (errors.length > 0) await refuse(form, errors);
  refresh();
}

async function takeFile(form: FormData): Promise<FormState> {
  const viewer = await requireViewerFor(form);
  const asked = importStepSchema.safeParse(Object.fromEntries(form));
  if (!asked.success) redirect(paths.problems.notFound);

  const { inspectionId, step, bundle: looked, identifyingReason } = asked.data;
  const table = step === 'check' ? await readTableUpload(form, importBytes) : null;
  if (table) return lookAtTable(form, inspectionId, table, viewer);

  const text =
    step === 'import' ? { ok: true as const, value: looked } : await readUpload(form, importBytes);
  if (!text.ok) return { ...emptyFormState, errors: [text.error] };

  const bundle = readEvidenceBundle(text.value, importLimits);
  if (!bundle.ok) return turnAway(form, bundle.error);

  const input = { inspectionId, bundle: bundle.value, identifyingReason };
  const taken = step === 'import' ? await bringIn(input, viewer) : await lookAt(input, viewer);
  if (!taken.ok) {
    const { error } = taken;
    if (error.kind === 'fields') return askAgain(input, error.errors, viewer);
    return error.kind === 'faults' ? turnAway(form, error.faults) : refusedForm(error, form);
  }

  await releaseHeldForm(form.get('held'), viewer);
  if (taken.value.kind === 'queued') redirect(paths.inspections.bundle(inspectionId));

  const { kind, plan } = taken.value;
  await importNote.leave({ step: kind, bundle: bundle.value, plan, lines: {}, errors: [] });
  return emptyFormState;
}

async function lookAt(input: ImportInput, viewer: Viewer) {
  const looked = await planImport(input, viewer);
  return looked.ok ? succeed({ kind: 'checked' as const, plan: looked.value }) : looked;
}

/** The file was looked at and is good; what is missing is an answer about it. */
async function askAgain(
  input: ImportInput,
  errors: readonly FieldError[],
  viewer: Viewer,
): Promise<FormState> {
  const looked = await planImport(input, viewer);
  if (!looked.ok) return { ...emptyFormState, errors };

  await importNote.leave({
    step: 'checked',
    bundle: input.bundle,
    plan: looked.value,
    lines: {},
    errors,
  });
  return emptyFormState;
}

/** Reads a table by the rules of the form and looks at what its notes would do. */
async function lookAtTable(
  form: FormData,
  inspectionId: string,
  bytes: Uint8Array,
  viewer: Viewer,
): Promise<FormState> {
  const read = await readNotes({ inspectionId, bytes }, viewer);
  if (!read.ok) {
    const { error } = read;
    if (error.kind !== 'table') return refusedForm(error, form);
    return turnAway(form, error.faults.map(describeFault), true);
  }

  const { bundle, lines } = read.value;
  const looked = await planImport({ inspectionId, bundle }, viewer);
  if (!looked.ok) {
    const { error } = looked;
    return error.kind === 'faults' ? turnAway(form, error.faults) : refusedForm(error, form);
  }
  await importNote.leave({ step: 'checked', bundle, plan: looked.value, lines, errors: [] });
  await releaseHeldForm(form.get('held'), viewer);
  return emptyFormState;
}

function describeFault({ line, column, message }: TableFault): string {
  const place = [line === null ? null : `Line ${line}`, column].filter((part) => part !== null);
  return place.length === 0 ? message : `${place.join(', ')}: ${message}`;
}

async function turnAway(
  form: FormData,
  faults: readonly string[],
  table = false,
): Promise<FormState> {
  const found = `The file has ${formatCount(faults.length, 'fault')}, so nothing was added`;
  await refuse(form, [{ field: 'faults', message: found }], faults, table);
  return emptyFormState;
}

async function refuse(
  form: FormData,
  errors: readonly FieldError[],
  faults: readonly string[] = [],
  table = false,
): Promise<void> {
  const pasted = form.get(uploadFields.text);
  await importNote.leave({
    step: 'refused',
    errors,
    faults,
    table,
    pasted: typeof pasted === 'string' ? pasted : '',
  });
}
