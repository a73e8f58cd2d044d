import type { Evidence } from './evidence';
import type { FrameworkKey } from './frameworks';
import type { Grade, JudgementOutcome } from './grades';
import type { EventType } from './inspections';
import type { JudgementArea } from './judgement-areas';

/** Why a grade was derived, as it was printed: the rule, its text and the entries it names. */
export type SnapshotReason = {
  code: string;
  reference: string;
  because: string;
  evidence: readonly string[];
};

/** One thing the next grade up asks for, in words that name no entry. */
export type SnapshotCondition = {
  grade: Grade;
  met: boolean;
  asked: string;
  /** What was found instead. */
  found: string | null;
};

export type SnapshotJudgement = {
  area: JudgementArea;
  name: string;
  shortName: string;
  partOf: JudgementArea | null;
  outcome: JudgementOutcome;
  /** The grade in the words of the framework. */
  words: string;
  /** What the rules derived, or null where nothing is derived here. */
  derived: Grade | 'undecided' | null;
  /** Why the confirmed grade departs from the derived one. */
  departure: string | null;
  reasons: readonly SnapshotReason[];
  /** Held where the entries are not released: from entries it can be derived again. */
  towardsNextGrade?: readonly SnapshotCondition[] | undefined;
};

export type SnapshotParagraph = {
  number: number;
  /** The address within the page: p12. */
  anchor: string;
  text: string;
  headline: boolean;
  evidence: readonly string[];
};

export type SnapshotSection = {
  area: JudgementArea;
  name: string;
  paragraphs: readonly SnapshotParagraph[];
};

export type SnapshotArea = {
  number: number;
  /** The address within the page: i3. */
  anchor: string;
  kind: 'improvement' | 'priorityAction';
  text: string;
  criteria: readonly string[];
  evidence: readonly string[];
  /** Paragraph numbers that rest on the same evidence. */
  paragraphs: readonly number[];
};

/**
 * What is published of an inspection or visit, whole. Pages, print, PDF, DOCX, CSV, ODS and JSON are all drawn from
 * this one document, so they cannot differ. Days are YYYY-MM-DD.
 */
export type SnapshotDocument = {
  format: 'inspection-snapshot/1';
  inspection: {
    id: string;
    laCode: string;
    laName: string;
    type: EventType;
    framework: FrameworkKey;
    frameworkName: string;
    startedOn: string | null;
    endedOn: string | null;
    theme: string | null;
    /** The theme in the words of the letter, where they differ. */
    themeAsPrinted?: string | undefined;
    localTermForCareLeavers: string | null;
  };
  leadInspectors: readonly string[];
  rulesVersion: string;
  /** Of the evidence judged, released or not. */
  evidenceDigest: string;
  /** In the order of the grade table; empty for visits. */
  judgements: readonly SnapshotJudgement[];
  summary: readonly string[];
  areasForImprovement: readonly SnapshotArea[];
  /** In body order, with paragraphs numbered through. */
  sections: readonly SnapshotSection[];
  /** The entries, where they are released with the report; otherwise null. */
  evidence: readonly Evidence[] | null;
};

/** What a correction says of the snapshot before it. */
export type SnapshotCorrection = { wasWrong: string; wrongSince: string; decidedBy: string };

/** A snapshot as it is kept. Number 1 is the first publication; every further one is a correction. */
export type Snapshot = {
  id: string;
  inspectionId: string;
  number: number;
  document: SnapshotDocument;
  /** SHA-256 of the document as canonical JSON. */
  digest: string;
  /** Nobody outside sees it before. */
  publishAt: Date;
  correction: SnapshotCorrection | null;
};
