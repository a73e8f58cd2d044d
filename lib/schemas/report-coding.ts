import { z } from 'zod';
import { evidenceContentSchema, identifyingReasonSchema, reasonLimit } from './evidence';

const submissionKey = z.uuid('Open the form again and send it once more');

/** What one paragraph of a published report says, as an entry. */
export const codeParagraphSchema = z.intersection(
  z.object({
    inspectionId: z.uuid(),
    submissionKey,
    paragraph: z.coerce.number().int().min(1),
    identifyingReason: identifyingReasonSchema,
  }),
  evidenceContentSchema.transform((content) => ({ content })),
);
export type CodeParagraphInput = z.infer<typeof codeParagraphSchema>;

const asList = (value: unknown) =>
  value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value];

/** What an item of what needs to improve is about. None is an answer too: then no theme counts it. */
export const tieCriteriaSchema = z.object({
  inspectionId: z.uuid(),
  areaId: z.uuid(),
  baseVersion: z.coerce.number().int().min(1),
  criteria: z
    .preprocess(asList, z.array(z.string().max(10)).max(8, 'Select no more than 8 criteria'))
    .transform((ids) => [...new Set(ids)].toSorted()),
  reason: z
    .string()
    .trim()
    .max(reasonLimit, 'The reason must be 1,000 characters or less')
    .default(''),
});
export type TieCriteriaInput = z.infer<typeof tieCriteriaSchema>;
