import type { FrameworkKey } from '@/lib/domain/frameworks';
import type { Grade } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { BundleEdit } from '@/lib/schemas/bundle-edits';
import type { EvidenceBundle } from '@/lib/schemas/evidence-bundle';
import type { FieldError, FormValues } from '@/lib/schemas/form-state';
import { requestNote } from '@/lib/server/request-note';

/** What the last step did. Null stands for undecided. */
export type TryNews = {
  deed: string;
  moves: readonly { area: JudgementArea; before: Grade | null; after: Grade | null }[];
  /** New for each step, so that it is told again even in the same words. */
  key: string;
};

/** Evidence being tried, and which judgement is looked at. */
export type TryWork = {
  bundle: EvidenceBundle;
  area: JudgementArea;
  /** The edits that lead back by one step. */
  undo: readonly BundleEdit[];
  /** The first entry in sight, counted from 0. */
  from: number;
};

export type TryState =
  | {
      mode: 'start';
      errors: readonly FieldError[];
      faults: readonly string[];
      /** What was pasted, to be put right. */
      pasted: string;
    }
  | ({ mode: 'work'; news: TryNews | null } & TryWork)
  /** The same evidence under another framework version. */
  | ({ mode: 'reframed'; to: FrameworkKey } & TryWork)
  | ({
      mode: 'edit';
      /** The id of the entry that is changed, or null for a new one. */
      editing: string | null;
      values: FormValues;
      errors: readonly FieldError[];
    } & TryWork);

/** What a step leaves for the page that answers it. Nothing of it outlives the request. */
export const tryNote = requestNote<TryState>();
