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

const reason = z.object({
  code: z.string(),
  reference: z.string(),
  because: z.string(),
  evidence: z.array(z.string()),
});

const described = {
  area: z.enum(judgementAreas),
  reasons: z.array(reason),
  deciding: z.array(z.string()),
};

/** The whole of a stored derivation, to be held against the same derivation made again. */
export const wholeDerivationSchema = z.object({
  framework: z.enum(frameworkKeys),
  rulesVersion: z.string(),
  judgements: z.array(
    z.discriminatedUnion('status', [
      z.object({
        ...described,
        status: z.literal('derived'),
        grade: z.enum(grades),
        robustness: z.object({
          level: z.enum(['oneEntry', 'nearBoundary', 'firm']),
          because: z.string(),
          decisiveEntries: z.array(z.string()),
        }),
        towardsNextGrade: z.array(
          z.object({
            grade: z.enum(grades),
            met: z.boolean(),
            text: z.string(),
            evidence: z.array(z.string()),
          }),
        ),
      }),
      z.object({ ...described, status: z.literal('undecided'), needs: z.array(z.string()) }),
    ]),
  ),
});
