'use server';

import { redirect } from 'next/navigation';
import { refusedForm } from '@/app/(inspector)/inspections/refused-form';
import { paths } from '@/lib/paths';
import type { FormState } from '@/lib/schemas/form-state';
import { parseForm } from '@/lib/schemas/parse-form';
import { codeParagraphSchema, takeBackCodingSchema } from '@/lib/schemas/report-coding';
import { keepAnswers } from '@/lib/server/failures';
import { requireViewerFor } from '@/lib/server/session';
import { codeParagraph, takeBackCoding } from '@/lib/services/report-imports/code-paragraph';

/** Records one entry that codes a paragraph, and shows the paragraph with it. */
export async function codeParagraphAction(_: FormState, form: FormData): Promise<FormState> {
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

/** Takes an entry of the coding back, and shows the paragraphs without it. */
export async function takeBackCodingAction(_: FormState, form: FormData): Promise<FormState> {
  return keepAnswers(form, async () => {
    const viewer = await requireViewerFor(form);
    const input = parseForm(takeBackCodingSchema, form);
    if (!input.ok) return input.error;

    const taken = await takeBackCoding(input.value, viewer);
    if (!taken.ok) return refusedForm(taken.error, form);
    redirect(paths.imports.report(input.value.inspectionId));
  });
}
