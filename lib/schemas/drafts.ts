import { z } from 'zod';
import { answerName, answersLimit, formLimit } from './parse-form';

/** The answers of a form as a device sends them, no more than a form itself may bring. */
export const formValuesSchema = z
  .record(z.string().regex(answerName), z.union([z.string(), z.array(z.string())]))
  .refine((values) => Object.values(values).flat().length <= answersLimit, 'Too many answers')
  .refine((values) => Object.values(values).flat().join('').length <= formLimit, 'Too long');

/** The answers as a form would bring them, for the schema of that form. */
export function toFormData(values: z.infer<typeof formValuesSchema>): FormData {
  const form = new FormData();
  for (const [name, answers] of Object.entries(values))
    for (const answer of [answers].flat()) form.append(name, answer);
  return form;
}

/** What somebody has typed and not saved. Its id is the submission key of the form, made on the device. */
export const keepDraftSchema = z.object({
  id: z.uuid(),
  inspectionId: z.uuid(),
  /** The page of the form, without a query. */
  path: z.string().max(300),
  revision: z.number().int().min(1).max(2_000_000_000),
  values: formValuesSchema,
});
export type KeepDraftInput = z.infer<typeof keepDraftSchema>;

/** A draft as a device puts it: the address says which and where, the body what. */
export const draftBodySchema = keepDraftSchema
  .omit({ id: true, inspectionId: true })
  .extend({ viewerId: z.string() });

/** A note as a device sends it from its queue: who wrote it, and the answers of its form. */
export const sentNoteSchema = z.object({ viewerId: z.string(), values: formValuesSchema });
