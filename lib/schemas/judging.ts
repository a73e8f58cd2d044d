import { z } from 'zod';
import { grades } from '@/lib/domain/grades';
import { judgementAreas } from '@/lib/domain/judgement-areas';

const reasonLimit = 4_000;

const sentences = (missing: string) =>
  z
    .string(missing)
    .trim()
    .min(1, missing)
    .max(reasonLimit, 'This must be 4,000 characters or less');

const openAgain = 'Open the page again and send it once more';

/** Confirming a grade, on what the page showed: the digest names it, and the version the confirmation it replaces. */
export const confirmJudgementSchema = z.object({
  inspectionId: z.uuid(),
  area: z.enum(judgementAreas),
  grade: z.enum(grades, 'Select the grade you confirm'),
  /** Needed where the grade departs from the derived one; the service knows whether it does. */
  reason: z
    .string()
    .trim()
    .max(reasonLimit, 'The reasons must be 4,000 characters or less')
    .default(''),
  digest: z.string(openAgain).regex(/^[0-9a-f]{64}$/, openAgain),
  /** 0 where nothing was confirmed yet. */
  baseVersion: z.coerce.number(openAgain).int(openAgain).min(0, openAgain),
});
export type ConfirmJudgementInput = z.infer<typeof confirmJudgementSchema>;

/** Holding another grade. The id is made with the form, so that sending it twice records it once. */
export const recordDissentSchema = z.object({
  inspectionId: z.uuid(),
  dissentId: z.uuid(openAgain),
  area: z.enum(judgementAreas),
  grade: z.enum(grades, 'Select the grade you hold'),
  because: sentences('Enter why you hold it'),
});
export type RecordDissentInput = z.infer<typeof recordDissentSchema>;

export const settleDissentSchema = z.object({
  inspectionId: z.uuid(),
  dissentId: z.uuid(),
  area: z.enum(judgementAreas),
  settledBy: sentences('Enter what settled it'),
  /** How many settlements the page showed. */
  settlements: z.coerce.number(openAgain).int(openAgain).min(0, openAgain),
});
export type SettleDissentInput = z.infer<typeof settleDissentSchema>;
