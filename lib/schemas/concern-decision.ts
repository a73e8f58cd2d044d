import { z } from 'zod';
import { mentionStatuses } from '@/lib/domain/concerns';

const place = {
  laCode: z.string().regex(/^\d{3}$/),
  inspectionId: z.uuid(),
  itemNumber: z.coerce.number().int().positive(),
  submissionKey: z.uuid(),
  status: z.enum(mentionStatuses),
};

/** A person's word on an item of a list: it is about a concern, it is not, or it begins one. */
export const concernDecisionSchema = z.discriminatedUnion('decision', [
  z.object({ ...place, decision: z.enum(['confirmed', 'refused']), concernId: z.uuid() }),
  z.object({ ...place, decision: z.literal('begin') }),
]);

export const claimMetSchema = z.object({
  laCode: place.laCode,
  concernId: z.uuid(),
  submissionKey: z.uuid(),
});
