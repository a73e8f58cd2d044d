import { z } from 'zod';
import { frameworkKeys } from '@/lib/domain/frameworks';
import { judgementOutcomes } from '@/lib/domain/grades';
import { judgementAreas } from '@/lib/domain/judgement-areas';

/** Confirmed judgements of one inspection; a file holds one of them or a list. */
export const confirmedJudgementsSchema = z.object({
  framework: z.enum(frameworkKeys),
  judgements: z.partialRecord(z.enum(judgementAreas), z.enum(judgementOutcomes)),
});
export type DeriveOverallInput = z.infer<typeof confirmedJudgementsSchema>;
