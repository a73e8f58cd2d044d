import type { FieldError } from '@/lib/schemas/form-state';
import { requestNote } from '@/lib/server/request-note';
import type { ReportPlan, TakenIn } from '@/lib/services/report-imports/take-in-report';

/** How far a report has come: turned away, looked at, or taken in. */
export type ReportNote =
  | { step: 'refused'; errors: readonly FieldError[] }
  /** `content` is the file as base64, to be sent again with the answer. `errors` are those of the answer. */
  | { step: 'looked'; plan: ReportPlan; content: string; errors: readonly FieldError[] }
  | { step: 'taken'; taken: TakenIn };

/** What the action tells the page that answers it. */
export const reportNote = requestNote<ReportNote>();
