'use server';

import { randomUUID } from 'node:crypto';
import { redirect } from 'next/navigation';
import {
  isDraft,
  saveDraft,
} from '@/app/(inspector)/inspections/[inspectionId]/evidence/save-draft';
import { refusedForm } from '@/app/(inspector)/inspections/refused-form';
import type { QuickState } from '@/components/evidence/quick-notes-form';
import type { Viewer } from '@/lib/domain/people';
import { paths } from '@/lib/paths';
import { isUuid } from '@/lib/queries/inspections';
import { toFormData } from '@/lib/schemas/drafts';
import { recordEvidenceSchema } from '@/lib/schemas/evidence';
import type { FieldError } from '@/lib/schemas/form-state';
import { parseForm, readForm } from '@/lib/schemas/parse-form';
import {
  type QuickNote,
  rowField,
  toQuickNotes,
  toRowErrors,
  withoutRows,
} from '@/lib/schemas/quick-notes';
import { keepAnswers } from '@/lib/server/failures';
import { releaseHeldForm } from '@/lib/server/held-forms';
import { requireViewerFor } from '@/lib/server/session';
import { discardDraft } from '@/lib/services/drafts';
import type { Failure } from '@/lib/services/failures';
import { recordEvidence } from '@/lib/services/record-evidence';

/** Records each note by itself. Those that cannot be recorded come back with what is wrong; the others are saved. */
export async function recordQuickNotesAction(_: QuickState, form: FormData): Promise<QuickState> {
  return keepAnswers(form, async () => {
    const viewer = await requireViewerFor(form);
    const values = readForm(form);
    const inspectionId = String(values.inspectionId);
    if (isDraft(form))
      return saveDraft(form, paths.inspections.quickEvidence(inspectionId), viewer);

    const notes = toQuickNotes(values);
    if (notes.length === 0)
      return { errors: [{ field: 'summary-1', message: 'Enter what you found' }], values };

    const saved: { row: number; reference: string }[] = [];
    const errors: FieldError[] = [];
    for (const note of notes) {
      const outcome = await recordNote(note, viewer);
      if (typeof outcome === 'string') saved.push({ row: note.row, reference: outcome });
      else if (outcome.kind === 'fields') errors.push(...toRowErrors(outcome.errors, note.row));
      else if (saved.length === 0) return refusedForm(outcome, form);
      else
        errors.push({ field: '', message: 'The inspection has moved on: the rest is not saved' });
    }

    const references = saved.map(({ reference }) => reference);
    if (errors.length > 0)
      return {
        errors,
        saved: references,
        values: {
          ...withoutRows(
            values,
            saved.map(({ row }) => row),
          ),
          // What is written there next is another note.
          ...Object.fromEntries(saved.map(({ row }) => [rowField('key', row), randomUUID()])),
        },
      };

    const draftId = form.get('submissionKey');
    if (typeof draftId === 'string' && isUuid(draftId)) await discardDraft(draftId, viewer);
    await releaseHeldForm(form.get('held'), viewer);
    const { area, method } = Object.fromEntries(form);
    redirect(
      paths.inspections.quickEvidence(inspectionId, {
        area: String(area),
        method: String(method),
        added: references.join(' '),
        done: typeof draftId === 'string' ? draftId : randomUUID(),
      }),
    );
  });
}

/** The reference of the note once it is on record, or why it is not. */
async function recordNote({ values }: QuickNote, viewer: Viewer): Promise<string | Failure> {
  const input = parseForm(recordEvidenceSchema, toFormData(values));
  if (!input.ok) return { kind: 'fields', errors: input.error.errors };

  const recorded = await recordEvidence(input.value, viewer);
  return recorded.ok ? recorded.value.reference : recorded.error;
}
