import type { FieldError, FormValues } from '@/lib/schemas/form-state';
import { requestNote } from '@/lib/server/request-note';

/** What became of a decision about an item of a list. */
export type ConcernNote =
  | { kind: 'refused'; errors: readonly FieldError[]; values: FormValues }
  | { kind: 'decided'; decision: 'confirmed' | 'refused' | 'begin'; concernId: string };

/** What the action tells the page that answers it. */
export const concernNote = requestNote<ConcernNote>();
