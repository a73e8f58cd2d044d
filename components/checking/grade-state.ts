import type { Grade } from '@/lib/domain/grades';
import type { FormState } from '@/lib/schemas/form-state';

/** What a form about a grade shows again; `changed` where the page no longer showed what stands. */
export type GradeState = FormState & {
  changed?: { derived: Grade | 'undecided'; sentences: readonly string[] };
};
