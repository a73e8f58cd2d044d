import { z } from 'zod';
import { judgementAreas } from '@/lib/domain/judgement-areas';
import { appointableRoles } from '@/lib/domain/team';

const inspectionId = z.uuid();
const person = (message: string) => z.string(message).min(1, message).max(100, message);
const note = z.string().trim().max(2_000, 'The note must be 2,000 characters or less').default('');

export const appointSchema = z.object({
  inspectionId,
  userId: person('Select who joins the team'),
  role: z.enum(appointableRoles, 'Select what they do on the inspection'),
});
export type AppointInput = z.infer<typeof appointSchema>;

export const endAppointmentSchema = z.object({
  inspectionId,
  userId: person('Select who leaves the team'),
  role: z.enum(appointableRoles),
});
export type EndAppointmentInput = z.infer<typeof endAppointmentSchema>;

/** An empty person means nobody in particular. */
export const assignAreaSchema = z.object({
  inspectionId,
  area: z.enum(judgementAreas, 'Select the judgement'),
  userId: z.string().max(100).default(''),
  note,
});
export type AssignAreaInput = z.infer<typeof assignAreaSchema>;

/** An empty person means nobody in particular. */
export const assignEntrySchema = z.object({
  inspectionId,
  evidenceId: z.uuid(),
  userId: z.string().max(100).default(''),
  note,
});
export type AssignEntryInput = z.infer<typeof assignEntrySchema>;

export const handOverSchema = z
  .object({
    inspectionId,
    fromUserId: person('Select whose work is handed over'),
    toUserId: person('Select who takes it on'),
    note: z
      .string()
      .trim()
      .min(1, 'Enter what they need to know, such as questions that are still open')
      .max(2_000, 'The note must be 2,000 characters or less'),
  })
  .refine(({ fromUserId, toUserId }) => fromUserId !== toUserId, {
    path: ['toUserId'],
    message: 'Select somebody else to take it on',
  });
export type HandOverInput = z.infer<typeof handOverSchema>;
