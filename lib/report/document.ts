import type { JudgementOutcome } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';

/** A row of the grade table. No outcome while nothing is published. */
export type GradeRow = {
  area: JudgementArea;
  name: string;
  shortName: string;
  outcome: JudgementOutcome | null;
  /** A sub-judgement, printed under the judgement it is part of. */
  partOf: JudgementArea | null;
  /** Set when the outcome was corrected after publication. */
  correction: string | null;
};

export type NumberedParagraph = {
  number: number;
  /** The address within the page: p12. */
  anchor: string;
  text: string;
  headline: boolean;
  evidence: readonly string[];
};

export type ReportSection = {
  area: JudgementArea;
  name: string;
  outcome: JudgementOutcome | null;
  paragraphs: readonly NumberedParagraph[];
};

export type NumberedArea = {
  number: number;
  anchor: string;
  kind: 'improvement' | 'priorityAction';
  text: string;
  criteria: readonly string[];
  evidence: readonly string[];
  /** Paragraph numbers that rest on the same evidence. */
  paragraphs: readonly number[];
};

/** A report in the order it is read: grade table, summary, what needs to improve, sections. */
export type ReportDocument = {
  gradeTable: readonly GradeRow[];
  summary: readonly string[];
  areasForImprovement: readonly NumberedArea[];
  sections: readonly ReportSection[];
};
