import type { FieldError } from '@/lib/schemas/form-state';
import { requestNote } from '@/lib/server/request-note';
import type { OutcomesPlan } from '@/lib/services/outcomes/take-in-outcomes';

/** How far a file has come: turned away, looked at, or taken in. */
export type OutcomesNote =
  | { step: 'refused'; errors: readonly FieldError[] }
  /** `content` is the file as base64, to be sent again with the answer. */
  | { step: 'looked'; plan: OutcomesPlan; content: string }
  | { step: 'taken'; plan: OutcomesPlan };

/** What the action tells the page that answers it. */
export const outcomesNote = requestNote<OutcomesNote>();
