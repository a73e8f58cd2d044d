import type { Evidence } from './evidence';

/** Whether an entry stands or was taken back. Taken back, it stays readable and no longer counts. */
export const evidenceStates = ['recorded', 'withdrawn'] as const;
export type EvidenceState = (typeof evidenceStates)[number];

/** One version of an entry: what it said, who said so, when, and why it changed. */
export type EvidenceVersion = {
  version: number;
  state: EvidenceState;
  content: Evidence;
  reason: string | null;
  /** Why words that may identify a child were kept; null where there are none. */
  identifyingReason: string | null;
  recordedAt: string;
  recordedBy: string | null;
};

/** An entry as it stands. `content.id` is the short reference that people and bundles use. */
export type EvidenceRecord = EvidenceVersion & {
  /** The identity in the record. */
  evidenceId: string;
  inspectionId: string;
};

/** An entry with every version, newest first. */
export type EvidenceHistory = {
  evidenceId: string;
  inspectionId: string;
  versions: readonly EvidenceVersion[];
};
