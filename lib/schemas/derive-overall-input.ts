import { z } from 'zod';
import { frameworkKeys } from '@/lib/domain/frameworks';
import { judgementOutcomes } from '@/lib/domain/grades';
import { judgementAreas } from '@/lib/domain/judgement-areas';

const confirmed = z.object({
  framework: z.enum(frameworkKeys),
  judgements: z.partialRecord(z.enum(judgementAreas), z.enum(judgementOutcomes)),
});

/** Confirmed judgements of one inspection, or of several. */
export const deriveOverallInputSchema = z.union([confirmed, z.array(confirmed)]);
export type DeriveOverallInput = z.infer<typeof confirmed>;
