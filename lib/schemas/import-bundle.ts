import { z } from 'zod';
import { identifyingReasonSchema } from './evidence';

/** What a form about a file wants: to have it looked at, or to bring in the one that was looked at. */
export const importStepSchema = z.object({
  inspectionId: z.uuid(),
  step: z.enum(['check', 'import']),
  /** The text of the file that was looked at. */
  bundle: z.string().default(''),
  identifyingReason: identifyingReasonSchema,
});
