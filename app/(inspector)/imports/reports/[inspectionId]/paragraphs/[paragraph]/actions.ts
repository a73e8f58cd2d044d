'use server';

import { redirect } from 'next/navigation';
import type { z } from 'zod';
import { conflictedForm, refusedForm } from '@/app/(inspector)/inspections/refused-form';
import type { ReviseState } from '@/components/evidence/revise-state';
import { codedParagraph } from '@/lib/domain/coding-reference';
import type { Viewer } from '@/lib/domain/people';
import { paths } from '@/lib/paths';
import { listCodedHistories } from '@/lib/queries/report-coding';
import type { Result } from '@/lib/result';
import {
  restoreEvidenceSchema,
  reviseEvidenceSchema,
  withdrawEvidenceSchema,
} from '@/lib/schemas/evidence';
import { parseForm } from '@/lib/schemas/parse-form';
import { codeParagraphSchema } from '@/lib/schemas/report-coding';
import { keepAnswers } from '@/lib/server/failures';
import { requireViewerFor } from '@/lib/server/session';
import type { Conflict, Failure } from '@/lib/services/failures';
import type { Recorded } from '@/lib/services/record-evidence';
import {
  codeParagraph,
  restoreCoding,
  reviseCoding,
  withdrawCoding,
} from '@/lib/services/report-imports/code-paragraph';

/** Records one entry that codes a paragraph, and shows the paragraph with it. */
export async function codeParagraphAction(_: ReviseState, form: FormData): Promise<ReviseState> {
  return keepAnswers(form, async () => {
    const viewer = await requireViewerFor(form);
    const input = parseForm(codeParagraphSchema, form);
    if (!input.ok) return input.error;

    const recorded = await codeParagraph(input.value, viewer);
    if (!recorded.ok) return refusedForm(recorded.error, form);
    const { inspectionId, paragraph } = input.value;
    redirect(
      paths.imports.codeParagraph(inspectionId, paragraph, { saved: recorded.value.reference }),
    );
  });
}

/** Makes the next version of an entry, and shows the paragraph with it. */
export async function reviseCodingAction(_: ReviseState, form: FormData): Promise<ReviseState> {
  return change(form, reviseEvidenceSchema, reviseCoding);
}

/** Takes an entry back, and shows the paragraph without it. */
export async function withdrawCodingAction(_: ReviseState, form: FormData): Promise<ReviseState> {
  return change(form, withdrawEvidenceSchema, withdrawCoding);
}

/** Puts an entry back as it was, and shows the paragraph with it. */
export async function restoreCodingAction(_: ReviseState, form: FormData): Promise<ReviseState> {
  return change(form, restoreEvidenceSchema, restoreCoding);
}

type Change = { inspectionId: string; evidenceId: string; baseVersion: number };
type Changed = Promise<Result<Recorded, Failure | Conflict>>;

function change<Input extends Change>(
  form: FormData,
  schema: z.ZodType<Input>,
  make: (input: Input, viewer: Viewer) => Changed,
): Promise<ReviseState> {
  return keepAnswers(form, async () => {
    const viewer = await requireViewerFor(form);
    const input = parseForm(schema, form);
    if (!input.ok) return input.error;

    const changed = await make(input.value, viewer);
    if (!changed.ok)
      return changed.error.kind === 'conflict'
        ? conflictedForm(
            changed.error,
            await versionsOf(input.value, changed.error.current.content.id),
            input.value.baseVersion,
            form,
          )
        : refusedForm(changed.error, form);

    const { inspectionId } = input.value;
    const { reference } = changed.value;
    const paragraph = codedParagraph(reference) ?? 1;
    redirect(paths.imports.codeParagraph(inspectionId, paragraph, { saved: reference }));
  });
}

/** Of the entry with this reference. */
async function versionsOf({ inspectionId, evidenceId }: Change, reference: string) {
  const histories = await listCodedHistories(inspectionId, codedParagraph(reference) ?? 0);
  return histories.find((one) => one.evidenceId === evidenceId)?.versions ?? [];
}
