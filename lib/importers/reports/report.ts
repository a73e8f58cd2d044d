import type { FrameworkKey } from '@/lib/domain/frameworks';
import type { JudgementOutcome } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { ReportImprovement } from './improvements';
import type { ReportParagraph } from './paragraphs';

/**
 * A published inspection report as it was read. What could not be read with certainty is absent, and
 * `warnings` says so.
 */
export type ImportedReport = {
  framework: FrameworkKey;
  laCode?: string;
  laName?: string;
  /** Days as YYYY-MM-DD. */
  startedOn?: string;
  endedOn?: string;
  /** Only where the report itself prints it. */
  publishedOn?: string;
  leadInspectors: readonly string[];
  judgements: Readonly<Partial<Record<JudgementArea, JudgementOutcome>>>;
  /** Paragraphs of the summary before the sections. */
  summary: readonly string[];
  /** As printed, tags of the national framework included. */
  areasForImprovement: readonly string[];
  /** The same with the tag apart, by name. */
  improvements: readonly ReportImprovement[];
  paragraphs: readonly ReportParagraph[];
  warnings: readonly string[];
};

/** Why a file was not read, as a sentence without its full stop. */
export type RefusedReport = { refused: string };

export type ReportRead = ImportedReport | RefusedReport;

export function isRefused(read: ReportRead): read is RefusedReport {
  return 'refused' in read;
}
