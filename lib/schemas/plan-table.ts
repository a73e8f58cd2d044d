import { z } from 'zod';

/** How much a table of actions may hold, in bytes: many times the longest plan there has been. */
export const planTableBytes = 500_000;

/** What the form about a table of actions carries: whose plan, and the table once it was looked at. */
export const planTableStepSchema = z.object({
  laCode: z.string().regex(/^\d{3}$/),
  inspectionId: z.uuid(),
  step: z.enum(['check', 'add']),
  table: z.string().max(planTableBytes).default(''),
});
