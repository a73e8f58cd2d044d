import type { FrameworkKey } from '@/lib/domain/frameworks';
import type { Grade, JudgementOutcome } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { FrameworkLimits } from './limits';

export type { FrameworkLimits } from './limits';

/** One thing inspectors look at under a judgement. Ids are never reused. */
export type Criterion = {
  id: string;
  title: string;
  /** What is looked at, in our words. */
  looksAt: string;
  /** Discussed in at least 85 per cent of reports: an inspection without evidence here is incomplete. */
  core: boolean;
  /**
   * A stage where failure leaves children at risk: weakness established here keeps the judgement
   * below good, and a serious failure across the service decides it alone.
   */
  vital: boolean;
};

export type FrameworkJudgement = {
  area: JudgementArea;
  /** The official name, as the grade table prints it. */
  name: string;
  /** A name short enough for a column heading or a sentence. */
  shortName: string;
  /** Set for a sub-judgement, e.g. adoption within looked after and permanence. */
  partOf?: JudgementArea;
  /** Graded beside the inspection and never part of its overall grade. */
  separate?: true;
  /** Empty where the grade does not come from evidence: overall effectiveness, safeguarding board. */
  criteria: readonly Criterion[];
};

/** How overall effectiveness follows from the other judgements. The rules read it; see `lib/rules`. */
export type OverallRule = 'singleInspection' | 'ilacs' | 'none';

export type Framework = {
  key: FrameworkKey;
  name: string;
  shortName: string;
  /** First start date of an inspection under this version. */
  startsOn: string;
  /** Last start date, or none while it is in force. */
  endsOn?: string;
  /** Every judgement in the order of the grade table; overall effectiveness last where there is one. */
  tableOrder: readonly JudgementArea[];
  /** Judgements in the order of the report's sections. Overall effectiveness has no section. */
  bodyOrder: readonly JudgementArea[];
  /** In the order of the grade table. */
  judgements: readonly FrameworkJudgement[];
  /** Grade words as this version printed them. */
  gradeWords: Readonly<Record<Grade, string>>;
  overall: OverallRule;
  /** The thresholds the rules use, each with the text it rests on. */
  limits: FrameworkLimits;
  /** Where the version's content comes from. */
  references: readonly string[];
};

/** Whether what goes by it gets grades: a visit does not, and its grade table is empty. */
export function givesGrades({ tableOrder }: Pick<Framework, 'tableOrder'>): boolean {
  return tableOrder.length > 0;
}

/** What a report of this framework prints for one judgement. */
export type PublishedJudgement = { area: JudgementArea; outcome: JudgementOutcome };
