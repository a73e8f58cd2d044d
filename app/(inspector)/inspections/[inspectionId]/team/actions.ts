'use server';

import { redirect } from 'next/navigation';
import type { z } from 'zod';
import { refusedForm } from '@/app/(inspector)/inspections/refused-form';
import type { Viewer } from '@/lib/domain/people';
import { paths } from '@/lib/paths';
import type { Result } from '@/lib/result';
import type { FormState } from '@/lib/schemas/form-state';
import { parseForm } from '@/lib/schemas/parse-form';
import {
  appointSchema,
  assignAreaSchema,
  endAppointmentSchema,
  handOverSchema,
} from '@/lib/schemas/team';
import { keepAnswers } from '@/lib/server/failures';
import { requireViewerFor } from '@/lib/server/session';
import { appointMember, endAppointment } from '@/lib/services/appoint-member';
import type { Failure } from '@/lib/services/failures';
import { assignArea, handOver } from '@/lib/services/hand-over';

/** Who, what, do, back to the team. */
async function change<Schema extends z.ZodType<{ inspectionId: string }>>(
  form: FormData,
  schema: Schema,
  deed: (input: z.output<Schema>, viewer: Viewer) => Promise<Result<null, Failure>>,
): Promise<FormState> {
  return keepAnswers(form, async () => {
    const viewer = await requireViewerFor(form);
    const input = parseForm(schema, form);
    if (!input.ok) return input.error;

    const done = await deed(input.value, viewer);
    if (!done.ok) return refusedForm(done.error, form);

    redirect(paths.inspections.team(input.value.inspectionId));
  });
}

export async function appointAction(_: FormState, form: FormData): Promise<FormState> {
  return change(form, appointSchema, appointMember);
}

export async function endAppointmentAction(_: FormState, form: FormData): Promise<FormState> {
  return change(form, endAppointmentSchema, endAppointment);
}

export async function assignAreaAction(_: FormState, form: FormData): Promise<FormState> {
  return change(form, assignAreaSchema, assignArea);
}

export async function handOverAction(_: FormState, form: FormData): Promise<FormState> {
  return change(form, handOverSchema, handOver);
}
