import { z } from 'zod';
import { mentionStatuses, passageKinds } from '@/lib/domain/concerns';

const number = z.coerce.number().int().positive();
const report = {
  laCode: z.string().regex(/^\d{3}$/),
  inspectionId: z.uuid(),
  submissionKey: z.uuid(),
};
const status = z.enum(mentionStatuses);

/** A person's word on an item or paragraph: it is about a concern, it is not; or an item begins one. */
export const concernDecisionSchema = z.discriminatedUnion('decision', [
  z.object({
    ...report,
    decision: z.enum(['confirmed', 'refused']),
    concernId: z.uuid(),
    placeKind: z.enum(passageKinds),
    placeNumber: number,
    // Empty while nobody has chosen.
    status: status
      .or(z.literal(''))
      .optional()
      .transform((chosen) => chosen || null),
  }),
  z.object({ ...report, decision: z.literal('begin'), placeNumber: number, status }),
]);

export const claimMetSchema = z.object({
  laCode: report.laCode,
  concernId: z.uuid(),
  submissionKey: z.uuid(),
});
