'use server';

import { redirect } from 'next/navigation';
import type { z } from 'zod';
import {
  isDraft,
  saveDraft,
} from '@/app/(inspector)/inspections/[inspectionId]/evidence/save-draft';
import { conflictedForm, refusedForm } from '@/app/(inspector)/inspections/refused-form';
import type { ReviseState } from '@/components/evidence/revise-state';
import type { Viewer } from '@/lib/domain/people';
import { paths } from '@/lib/paths';
import { getEvidenceHistory } from '@/lib/queries/evidence';
import type { Result } from '@/lib/result';
import {
  restoreEvidenceSchema,
  reviseEvidenceSchema,
  withdrawEvidenceSchema,
} from '@/lib/schemas/evidence';
import type { FormState } from '@/lib/schemas/form-state';
import { parseForm, readForm } from '@/lib/schemas/parse-form';
import { assignEntrySchema } from '@/lib/schemas/team';
import { keepAnswers } from '@/lib/server/failures';
import { releaseHeldForm } from '@/lib/server/held-forms';
import { requireViewerFor } from '@/lib/server/session';
import { assignEntry } from '@/lib/services/assign-entry';
import type { Conflict, Failure } from '@/lib/services/failures';
import type { Recorded } from '@/lib/services/record-evidence';
import { restoreEvidence, reviseEvidence, withdrawEvidence } from '@/lib/services/revise-evidence';

export async function reviseEvidenceAction(_: ReviseState, form: FormData): Promise<ReviseState> {
  return change(form, reviseEvidenceSchema, reviseEvidence);
}

export async function withdrawEvidenceAction(_: ReviseState, form: FormData): Promise<ReviseState> {
  return change(form, withdrawEvidenceSchema, withdrawEvidence);
}

export async function restoreEvidenceAction(_: ReviseState, form: FormData): Promise<ReviseState> {
  return change(form, restoreEvidenceSchema, restoreEvidence);
}

/** Says who follows the entry up, and shows it. */
export async function assignEntryAction(_: FormState, form: FormData): Promise<FormState> {
  return keepAnswers(form, async () => {
    const viewer = await requireViewerFor(form);
    const input = parseForm(assignEntrySchema, form);
    if (!input.ok) return input.error;

    const assigned = await assignEntry(input.value, viewer);
    if (!assigned.ok) return refusedForm(assigned.error, form);

    const { inspectionId, evidenceId } = input.value;
    redirect(paths.inspections.evidenceEntry(inspectionId, evidenceId));
  });
}

type Change = { inspectionId: string; evidenceId: string; baseVersion: number };
type Changed = Promise<Result<Recorded, Failure | Conflict>>;

/** On to the entry with news of what the change did, or back to the form with what stands in its way. */
function change<Input extends Change>(
  form: FormData,
  schema: z.ZodType<Input>,
  make: (input: Input, viewer: Viewer) => Changed,
): Promise<ReviseState> {
  return keepAnswers(form, async () => {
    const viewer = await requireViewerFor(form);
    if (isDraft(form)) return saveDraft(form, formPath(form), viewer);

    const input = parseForm(schema, form);
    if (!input.ok) return input.error;

    const changed = await make(input.value, viewer);
    if (!changed.ok)
      return changed.error.kind === 'conflict'
        ? conflictedForm(
            changed.error,
            await versionsOf(input.value, viewer),
            input.value.baseVersion,
            form,
          )
        : refusedForm(changed.error, form);

    const { inspectionId, evidenceId } = input.value;
    await releaseHeldForm(form.get('held'), viewer);
    redirect(paths.inspections.evidenceEntry(inspectionId, evidenceId, { saved: evidenceId }));
  });
}

/** The page of a change, as its own answers name it. */
function formPath(form: FormData): string {
  const { inspectionId, evidenceId } = readForm(form);
  return paths.inspections.reviseEvidence(String(inspectionId), String(evidenceId));
}

async function versionsOf({ inspectionId, evidenceId }: Change, viewer: Viewer) {
  return (await getEvidenceHistory(inspectionId, evidenceId, viewer))?.versions ?? [];
}
