import type { EvidenceVersion } from '@/lib/domain/evidence-record';
import type { FormState } from '@/lib/schemas/form-state';

/** Somebody else made a version between opening an entry and changing it. */
export type RevisionConflict = {
  /** What the person was reading when they began. */
  opened: EvidenceVersion;
  /** What stands now. */
  current: EvidenceVersion;
};

/** What the form of a change shows again. */
export type ReviseState = FormState & { conflict?: RevisionConflict };
