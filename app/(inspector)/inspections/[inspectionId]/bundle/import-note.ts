import type { EvidenceBundle } from '@/lib/schemas/evidence-bundle';
import type { FieldError } from '@/lib/schemas/form-state';
import { requestNote } from '@/lib/server/request-note';
import type { ImportPlan } from '@/lib/services/plan-import';

/** How far a file has come: turned away, looked at, or brought in. */
export type ImportNote =
  | {
      step: 'refused';
      errors: readonly FieldError[];
      faults: readonly string[];
      /** Whether the file was a table, whose faults name lines and columns. */
      table: boolean;
      /** What was pasted, to be put right. */
      pasted: string;
    }
  | {
      step: 'checked' | 'imported';
      bundle: EvidenceBundle;
      plan: ImportPlan;
      /** The line of each entry that came from a table. */
      lines: Readonly<Record<string, number>>;
      /** What the question about adding it lacks. */
      errors: readonly FieldError[];
    };

/** What the action tells the page that answers it. */
export const importNote = requestNote<ImportNote>();
