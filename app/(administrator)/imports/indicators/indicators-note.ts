import type { FieldError } from '@/lib/schemas/form-state';
import { requestNote } from '@/lib/server/request-note';
import type { IndicatorsPlan } from '@/lib/services/indicators/take-in-indicators';

/** How far a file has come: turned away, looked at, or taken in. */
export type IndicatorsNote =
  | { step: 'refused'; errors: readonly FieldError[] }
  /** `content` is the file as base64, to be sent again with the answer. */
  | { step: 'looked'; plan: IndicatorsPlan; content: string }
  | { step: 'taken'; plan: IndicatorsPlan };

/** What the action tells the page that answers it. */
export const indicatorsNote = requestNote<IndicatorsNote>();
