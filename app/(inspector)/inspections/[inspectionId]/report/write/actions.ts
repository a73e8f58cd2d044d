'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import type { z } from 'zod';
import { refusedForm } from '@/app/(inspector)/inspections/refused-form';
import type { PartConflict, PartState } from '@/components/report-builder/part-state';
import type { Viewer } from '@/lib/domain/people';
import { paths } from '@/lib/paths';
import type { Result } from '@/lib/result';
import { emptyFormState } from '@/lib/schemas/form-state';
import { parseForm, readForm } from '@/lib/schemas/parse-form';
import {
  draftFromEntriesSchema,
  moveItemSchema,
  reportFactsSchema,
  reportItemSchema,
  saveAreaSchema,
  saveParagraphSchema,
  saveSummarySchema,
} from '@/lib/schemas/report';
import { keepAnswers } from '@/lib/server/failures';
import { releaseHeldForm } from '@/lib/server/held-forms';
import { sentByScript } from '@/lib/server/request';
import { requireViewerFor } from '@/lib/server/session';
import type { Failure } from '@/lib/services/failures';
import { moveArea, restoreArea, saveArea, withdrawArea } from '@/lib/services/report/areas';
import { draftFromEntries } from '@/lib/services/report/draft-from-entries';
import {
  moveParagraph,
  restoreParagraph,
  saveParagraph,
  withdrawParagraph,
} from '@/lib/services/report/paragraphs';
import { saveReportFacts, saveSummary } from '@/lib/services/report/summary';
import { areaConflict, paragraphConflict, summaryConflict } from './conflicts';

export async function saveParagraphAction(_: PartState, form: FormData): Promise<PartState> {
  return write(form, saveParagraphSchema, saveParagraph, paragraphConflict, ({ itemId }) => itemId);
}

export async function withdrawParagraphAction(_: PartState, form: FormData): Promise<PartState> {
  return write(form, reportItemSchema, withdrawParagraph, paragraphConflict);
}

export async function restoreParagraphAction(_: PartState, form: FormData): Promise<PartState> {
  return write(form, reportItemSchema, restoreParagraph, paragraphConflict, ({ itemId }) => itemId);
}

export async function saveAreaAction(_: PartState, form: FormData): Promise<PartState> {
  return write(form, saveAreaSchema, saveArea, areaConflict, ({ itemId }) => itemId);
}

export async function withdrawAreaAction(_: PartState, form: FormData): Promise<PartState> {
  return write(form, reportItemSchema, withdrawArea, areaConflict);
}

export async function restoreAreaAction(_: PartState, form: FormData): Promise<PartState> {
  return write(form, reportItemSchema, restoreArea, areaConflict, ({ itemId }) => itemId);
}

export async function saveSummaryAction(_: PartState, form: FormData): Promise<PartState> {
  return write(form, saveSummarySchema, saveSummary, summaryConflict, () => 'summary');
}

export async function saveFactsAction(_: PartState, form: FormData): Promise<PartState> {
  return write(form, reportFactsSchema, saveReportFacts, never, () => 'facts');
}

export async function draftAction(_: PartState, form: FormData): Promise<PartState> {
  return write(
    form,
    draftFromEntriesSchema,
    draftFromEntries,
    never,
    ({ area }) => `section-${area}`,
  );
}

export async function moveAction(_: PartState, form: FormData): Promise<PartState> {
  return write(
    form,
    moveItemSchema,
    (input, viewer) =>
      input.part === 'paragraph' ? moveParagraph(input, viewer) : moveArea(input, viewer),
    never,
    ({ itemId }) => itemId,
  );
}

type AnyConflict = { kind: 'conflict' };

/** Who, what, write, back to the report; or the form again with what stands in its way. */
function write<Schema extends z.ZodType<{ inspectionId: string }>, Conflict extends AnyConflict>(
  form: FormData,
  schema: Schema,
  deed: (input: z.output<Schema>, viewer: Viewer) => Promise<Result<unknown, Failure | Conflict>>,
  show: (conflict: Conflict) => PartConflict,
  anchor: (input: z.output<Schema>) => string | undefined = () => undefined,
): Promise<PartState> {
  return keepAnswers(form, async () => {
    const viewer = await requireViewerFor(form);
    const input = parseForm(schema, form);
    if (!input.ok) return input.error;

    const done = await deed(input.value, viewer);
    if (!done.ok) {
      return isConflict(done.error)
        ? conflicted(show(done.error), form)
        : refusedForm(done.error, form);
    }
    await releaseHeldForm(form.get('held'), viewer);
    // With script, a redirect to a place on the same page would only scroll there.
    if (standsOnReport(form) && (await sentByScript())) {
      refresh();
      return emptyFormState;
    }
    redirect(paths.inspections.writeReport(input.value.inspectionId, anchor(input.value)));
  });
}

/** Whether a form stands among the parts it changes, and not on a page of its own. */
function standsOnReport(form: FormData): boolean {
  return form.has('move') || form.has('draft');
}

function isConflict<Conflict extends AnyConflict>(error: Failure | Conflict): error is Conflict {
  return error.kind === 'conflict';
}

/** The person now sees what stands, so what they send next rests on that. */
function conflicted(conflict: PartConflict, form: FormData): PartState {
  const { version } = conflict.current;

  return {
    errors: [
      {
        field: 'conflict',
        message: `Somebody made version ${version} while you were working. Look at it, then save`,
      },
    ],
    values: { ...readForm(form), baseVersion: String(version) },
    conflict,
  };
}

function never(conflict: AnyConflict): never {
  throw new Error(`Nothing can stand against this change: ${conflict.kind}`);
}
