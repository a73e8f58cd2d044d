import { z } from 'zod';
import { judgementAreas } from '@/lib/domain/judgement-areas';
import { improvementKinds, paragraphKinds } from '@/lib/domain/report-draft';
import { reasonLimit } from './evidence';
import { toIsoDate } from './inspections';
import { areaTextLimit, paragraphLimit, summaryTextLimit } from './report-limits';

const asList = (value: unknown) =>
  value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value];
const references = z.preprocess(asList, z.array(z.string().max(64)).max(400)).transform(sortedOnce);

/** A paragraph is one paragraph: line ends from pasted text become spaces. */
export const oneParagraph = (text: string) => text.replace(/\s*\n\s*/g, ' ').trim();

const reason = z
  .string()
  .trim()
  .max(reasonLimit, 'The reason must be 1,000 characters or less')
  .default('');
/** 0 for what does not exist yet. */
const baseVersion = z.coerce.number().int().min(0).max(1_000_000);
const base = { inspectionId: z.uuid(), baseVersion, reason };

export const saveParagraphSchema = z.object({
  ...base,
  itemId: z.uuid('Open the form again and send it once more'),
  area: z.enum(judgementAreas),
  text: z
    .string('Enter the paragraph')
    .trim()
    .min(1, 'Enter the paragraph')
    .max(paragraphLimit, 'The paragraph must be 6,000 characters or less')
    .transform(oneParagraph),
  kind: z.enum(paragraphKinds, 'Select what the paragraph is'),
  evidence: references,
});
export type SaveParagraphInput = z.infer<typeof saveParagraphSchema>;

export const saveAreaSchema = z.object({
  ...base,
  itemId: z.uuid('Open the form again and send it once more'),
  text: z
    .string('Enter what needs to improve')
    .trim()
    .min(1, 'Enter what needs to improve')
    .max(areaTextLimit, 'What needs to improve must be 1,000 characters or less')
    .transform(oneParagraph),
  kind: z.enum(improvementKinds, 'Select how urgent it is'),
  evidence: references,
  criteria: references,
});
export type SaveAreaInput = z.infer<typeof saveAreaSchema>;

export const saveSummarySchema = z.object({
  ...base,
  text: z
    .string()
    .max(summaryTextLimit, 'The summary must be 20,000 characters or less')
    .default('')
    .transform(toParagraphs),
});
export type SaveSummaryInput = z.infer<typeof saveSummarySchema>;

/** Taking a part of the report out, or putting it back. */
export const reportItemSchema = z.object({ ...base, itemId: z.uuid() });
export type ReportItemInput = z.infer<typeof reportItemSchema>;

/** "an id and a place", as the buttons beside a part send it. */
function splitMove(answers: unknown): unknown {
  const move = z.object({ move: z.string() }).safeParse(answers);
  if (!move.success) return answers;

  const [itemId, to] = move.data.move.split(' ');
  return { ...Object(answers), itemId, to };
}

/** To which place among its like, counted from 1: asking twice moves it once. */
export const moveItemSchema = z.preprocess(
  splitMove,
  z.object({
    inspectionId: z.uuid(),
    part: z.enum(['paragraph', 'area']),
    itemId: z.uuid(),
    to: z.coerce.number('Select a place').int().min(1).max(10_000),
  }),
);
export type MoveItemInput = Omit<z.infer<typeof moveItemSchema>, 'part'>;

export const draftFromEntriesSchema = z.object({
  inspectionId: z.uuid(),
  area: z.enum(judgementAreas),
});
export type DraftFromEntriesInput = z.infer<typeof draftFromEntriesSchema>;

const box = z.string().max(20).default('');

/** The facts of the title block that people set: the last day on site, what care leavers are called here, and how the letter of a visit words its theme. */
export const reportFactsSchema = z
  .object({
    inspectionId: z.uuid(),
    reason,
    'endedOn-day': box,
    'endedOn-month': box,
    'endedOn-year': box,
    localTerm: z
      .string()
      .trim()
      .max(80, 'The local term must be 80 characters or less')
      .default(''),
    themeAsPrinted: z
      .string()
      .trim()
      .max(300, 'The theme in the words of the letter must be 300 characters or less')
      .default(''),
  })
  .transform(({ inspectionId, reason: why, localTerm, themeAsPrinted, ...boxes }, context) => {
    const parts = [boxes['endedOn-day'], boxes['endedOn-month'], boxes['endedOn-year']] as const;
    const blank = parts.every((part) => part.trim() === '');
    const endedOn = blank ? null : toIsoDate(...parts);
    if (!blank && !endedOn) {
      context.issues.push({
        code: 'custom',
        input: boxes,
        path: ['endedOn'],
        message: 'The last day on site must be a real date, like 15 2 2026',
      });
      return z.NEVER;
    }
    return {
      inspectionId,
      reason: why,
      localTerm: localTerm || null,
      themeAsPrinted: themeAsPrinted || null,
      endedOn,
    };
  });
export type ReportFactsInput = z.infer<typeof reportFactsSchema>;

function sortedOnce(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}

/** Paragraphs of a text, parted by empty lines. */
export function toParagraphs(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map(oneParagraph)
    .filter((paragraph) => paragraph !== '');
}
