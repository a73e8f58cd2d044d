import type { Grade } from '@/lib/domain/grades';
import type { IdentifyingPassage } from '@/lib/domain/identifying-text';
import type { JudgementArea } from '@/lib/domain/judgement-areas';

/** What a file would do, or did, to one judgement. Null stands for undecided. */
export type ImportRow = {
  area: JudgementArea;
  name: string;
  /** How many of the entries that come in are about it; null where it does not rest on entries. */
  entries: number | null;
  before: Grade | null;
  after: Grade | null;
};

/** What bringing in a file would do, or did. */
export type ImportSummary = {
  added: number;
  rows: readonly ImportRow[];
  /** References of entries that were on record already. */
  present: readonly string[];
  /** Entries that get another reference than they have in the file. */
  renumbered: readonly { id: string; reference: string }[];
  /** Entries whose text may identify a child. */
  identifying: readonly { id: string; passages: readonly IdentifyingPassage[] }[];
  /** Where the file and the inspection do not say the same, and both may stand. */
  remarks: readonly string[];
};
