import type { FrameworkKey } from '@/lib/domain/frameworks';
import type { JudgementOutcome } from '@/lib/domain/grades';
import type { EventType } from '@/lib/domain/inspections';
import type { JudgementArea } from '@/lib/domain/judgement-areas';

/** Where something stands in the file: the sheet, empty for CSV, and the row as a spreadsheet counts it, from 1. */
export type RowPlace = { table: string; row: number };

export type OutcomeJudgements = Readonly<Partial<Record<JudgementArea, JudgementOutcome>>>;

/** One inspection or visit as a published table has it. What the table does not say is absent. Days are YYYY-MM-DD. */
export type OutcomeRow = RowPlace & {
  laCode: string;
  /** Absent only for single inspections, which some tables list by publication alone. */
  startedOn?: string;
  publishedOn?: string;
  framework: FrameworkKey;
  /** Tables of the newest judgements do not say it. */
  type?: EventType;
  judgements: OutcomeJudgements;
  /** What a visit looked at. */
  theme?: string;
};

export type RejectedRow = RowPlace & { why: string };

export type OutcomesReading = {
  /** The day the tables state; null where they cover a period. */
  asAt: string | null;
  rows: readonly OutcomeRow[];
  rejected: readonly RejectedRow[];
  warnings: readonly string[];
};

export function atPlace({ table, row }: RowPlace): string {
  return table === '' ? `Row ${row}` : `${table}, row ${row}`;
}
