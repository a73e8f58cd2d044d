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

/** Taking an entry of the coding back. */
export const takeBackCodingSchema = z.object({
  inspectionId: z.uuid(),
  submissionKey,
  evidenceId: z.uuid('Select the entry to take back'),
  reason: z
    .string('Enter why you are taking it back')
    .trim()
    .min(1, 'Enter why you are taking it back')
    .max(reasonLimit, 'The reason must be 1,000 characters or less'),
});
export type TakeBackCodingInput = z.infer<typeof takeBackCodingSchema>;
