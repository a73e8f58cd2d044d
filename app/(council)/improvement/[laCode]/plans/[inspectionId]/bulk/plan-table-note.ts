import type { FieldError } from '@/lib/schemas/form-state';
import { requestNote } from '@/lib/server/request-note';
import type { PlanTable } from '@/lib/services/add-plan-actions';

/** How far a table of actions has come: turned away, looked at, or added to the plan. */
export type PlanTableNote =
  | {
      step: 'refused';
      errors: readonly FieldError[];
      faults: readonly string[];
      /** What was pasted, to be put right. */
      pasted: string;
    }
  | { step: 'checked' | 'added'; table: PlanTable };

/** What the action tells the page that answers it. */
export const planTableNote = requestNote<PlanTableNote>();
