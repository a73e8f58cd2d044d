import { z } from 'zod';
import { frameworkKeys } from '@/lib/domain/frameworks';
import { grades } from '@/lib/domain/grades';
import { judgementAreas } from '@/lib/domain/judgement-areas';

/** The part of a stored derivation that a later comparison needs; the whole of it stays in the record. */
export const storedDerivationSchema = z.object({
  framework: z.enum(frameworkKeys),
  rulesVersion: z.string(),
  judgements: z.array(
    z.object({
      area: z.enum(judgementAreas),
      status: z.enum(['derived', 'undecided']),
      grade: z.enum(grades).optional(),
    }),
  ),
});
export type StoredDerivation = z.infer<typeof storedDerivationSchema>;
