'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { refusedForm } from '@/app/(inspector)/inspections/refused-form';
import { formatCount } from '@/lib/format/numbers';
import { paths } from '@/lib/paths';
import { emptyFormState, type FieldError, type FormState } from '@/lib/schemas/form-state';
import { planTableBytes, planTableStepSchema } from '@/lib/schemas/plan-table';
import { readTableUpload, readUpload, uploadFields } from '@/lib/schemas/read-upload';
import { keepAnswers } from '@/lib/server/failures';
import { releaseHeldForm } from '@/lib/server/held-forms';
import { requireViewerFor } from '@/lib/server/session';
import { addPlanActions, lookAtPlanTable } from '@/lib/services/add-plan-actions';
import type { TableFault } from '@/lib/services/note-table/read-table';
import { planTableNote } from './plan-table-note';

/** Looks at a table of actions, or adds one that was looked at. The page that answers says what became of it. */
export async function planTableAction(form: FormData): Promise<void> {
  const { errors } = await keepAnswers(form, () => takeTable(form));
  if (errors.length > 0) await refuse(form, errors);
  refresh();
}

async function takeTable(form: FormData): Promise<FormState> {
  const viewer = await requireViewerFor(form);
  const asked = planTableStepSchema.safeParse(Object.fromEntries(form));
  if (!asked.success) redirect(paths.problems.notFound);

  const { laCode, inspectionId, step, table } = asked.data;
  const bytes = step === 'add' ? succeedWith(table) : await readBytes(form);
  if ('error' in bytes) return { ...emptyFormState, errors: [bytes.error] };

  const input = { laCode, inspectionId, bytes: bytes.read };
  const taken = await (step === 'add' ? addPlanActions : lookAtPlanTable)(input, viewer);
  if (!taken.ok) {
    const { error } = taken;
    return error.kind === 'table' ? turnAway(form, error.faults) : refusedForm(error, form);
  }

  await releaseHeldForm(form.get('held'), viewer);
  await planTableNote.leave({ step: step === 'add' ? 'added' : 'checked', table: taken.value });
  return emptyFormState;
}

type Bytes = { read: Uint8Array } | { error: FieldError };

async function readBytes(form: FormData): Promise<Bytes> {
  const file = await readTableUpload(form, planTableBytes);
  if (file) return { read: file };

  const text = await readUpload(form, planTableBytes);
  return text.ok ? succeedWith(text.value) : { error: text.error };
}

function succeedWith(text: string): { read: Uint8Array } {
  return { read: new TextEncoder().encode(text) };
}

async function turnAway(form: FormData, faults: readonly TableFault[]): Promise<FormState> {
  const lines = new Set(faults.flatMap(({ line }) => (line === null ? [] : [line]))).size;
  const where = lines > 1 ? ` on ${formatCount(lines, 'line')}` : '';
  const message = `The table has ${formatCount(faults.length, 'fault')}${where}, so nothing was added`;
  await refuse(form, [{ field: 'faults', message }], faults.map(describeFault));
  return emptyFormState;
}

function describeFault({ line, column, message }: TableFault): string {
  const place = [line === null ? null : `Line ${line}`, column].filter((part) => part !== null);
  return place.length === 0 ? message : `${place.join(', ')}: ${message}`;
}

async function refuse(
  form: FormData,
  errors: readonly FieldError[],
  faults: readonly string[] = [],
): Promise<void> {
  const pasted = form.get(uploadFields.text) ?? form.get('table');
  await planTableNote.leave({
    step: 'refused',
    errors,
    faults,
    pasted: typeof pasted === 'string' ? pasted : '',
  });
}
