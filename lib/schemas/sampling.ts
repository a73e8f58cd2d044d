import { z } from 'zod';
import { findIdentifyingText } from '@/lib/domain/identifying-text';
import { judgementAreas } from '@/lib/domain/judgement-areas';
import { sampleStates } from '@/lib/domain/sampling';

const namesNobody = (text: string) => findIdentifyingText(text).length === 0;
const tells = {
  error: ({ input }: { input?: unknown }) =>
    `Say it without what may identify a child: ${findIdentifyingText(String(input))
      .map((passage) => `“${passage.text}”`)
      .join(', ')}`,
};

/** A line of the sampling plan. Its id is made with the form, so that sending it twice adds it once. */
export const sampleLineSchema = z.object({
  inspectionId: z.uuid(),
  lineId: z.uuid(),
  /** The version the person was reading; 0 for a new line. */
  baseVersion: z.coerce.number().int().min(0),
  subject: z
    .string('Enter what is looked at')
    .trim()
    .min(1, 'Enter what is looked at')
    .max(300, 'What is looked at must be 300 characters or less')
    .refine(namesNobody, tells),
  area: z.enum(judgementAreas, 'Select the judgement it is for'),
  chosenBecause: z
    .string('Enter why it was chosen')
    .trim()
    .min(1, 'Enter why it was chosen')
    .max(500, 'Why it was chosen must be 500 characters or less')
    .refine(namesNobody, tells),
  state: z.enum(sampleStates, 'Select whether it has been looked at'),
  note: z.preprocess(
    (value) => (value === '' ? undefined : value),
    z
      .string()
      .trim()
      .max(1_000, 'The note must be 1,000 characters or less')
      .refine(namesNobody, tells)
      .optional(),
  ),
});

export type SampleLineInput = z.infer<typeof sampleLineSchema>;
