import type { FormState } from '@/lib/schemas/form-state';

/** A version of a part of the report, as a conflict shows it. */
export type ShownVersion = {
  version: number;
  text: string;
  /** What else it says, in words: links, kind, state. */
  facts: readonly string[];
  recordedBy: string | null;
  /** An ISO instant; null where there is no such version. */
  recordedAt: string | null;
};

/** Somebody else changed a part of the report between opening it and saving it. */
export type PartConflict = { opened: ShownVersion | null; current: ShownVersion };

/** What the form of a part of the report shows again. */
export type PartState = FormState & { conflict?: PartConflict };

export type PartAction = (state: PartState, form: FormData) => Promise<PartState>;
