import type { FrameworkKey } from './frameworks';
import type { JudgementOutcome } from './grades';
import type { JudgementArea } from './judgement-areas';
import type { SnapshotCorrection, SnapshotDocument } from './snapshot';

/** A correction of something published, as the public register lists it. Days are YYYY-MM-DD. */
export type CorrectionRecord = {
  /** Unique in the register, and its anchor. */
  id: string;
  laCode: string;
  laName: string;
  /** What the inspection or visit goes by in its address. */
  day: string;
  correctedOn: string;
} & (
  | {
      kind: 'snapshot';
      /** The number of the version that corrects. */
      number: number;
      correction: SnapshotCorrection;
      before: SnapshotDocument;
      after: SnapshotDocument;
    }
  /** A grade of the public record that its publisher corrected. */
  | {
      kind: 'grade';
      framework: FrameworkKey;
      area: JudgementArea;
      before: JudgementOutcome;
      after: JudgementOutcome;
      reason: string;
      wrongSince: string;
      source: string | null;
    }
  /** A day of the public record that its publisher corrected. */
  | {
      kind: 'day';
      which: 'startedOn' | 'publishedOn';
      before: string | null;
      after: string;
      /** What had the day as it stood before, and what has it as it stands. */
      editionBefore: string | null;
      source: string;
      /** The day the report came out, as it was then known. */
      wrongSince: string;
    }
);

/** One thing that a correction changed, in words. */
export type CorrectedPart = { where: string; before: string; after: string };
