import type { ActionDate } from '@/lib/domain/action-dates';
import type { BriefingText } from '@/lib/domain/briefing';
import type { GradeHistory } from '@/lib/domain/grade-history';
import type { Grade } from '@/lib/domain/grades';
import type { Inspection } from '@/lib/domain/inspection-record';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { Framework } from '@/lib/frameworks/framework';
import type { PlainWords } from '@/lib/report/plain-words';

/** A derived judgement in words that name no entry. */
export type PlainJudgement = {
  area: JudgementArea;
  grade: Grade | 'undecided';
  plain: PlainWords;
  /** The grade whose conditions are told; null at the top of the scale. */
  next: Grade | null;
  /** How firm it is; null where only the reasons were kept. */
  firmness: { level: string; because: string } | null;
};

/** One concern through the inspections and visits that are followed. */
export type BriefingConcern = {
  title: string;
  href: string;
  recommended: number;
  running: number;
  returned: boolean;
  /** Where it stands after the newest report or letter that speaks of it: "To improve, May 2025". */
  now: string;
  /** Where it was asked for, oldest first: "June 2015" leads to the place, "items 2 and 3" names it. */
  places: readonly { when: string; where: string; href: string | null }[];
};

export type BriefingEvent = {
  /** "16 May 2019", "September 2019" */
  when: string;
  text: BriefingText;
  /** Small steps between the large ones are told on the page alone. */
  minor: boolean;
};

/** How many neighbours hold each grade of one judgement, under a framework that is alike. */
export type NeighbourCounts = {
  area: JudgementArea;
  counts: Readonly<Record<Grade, number>>;
  /** Neighbours whose grade is not alike, or that have none. */
  notCompared: number;
};

export type BriefingIndicator = {
  /** "Children looked after, per 10,000" */
  name: string;
  /** "at 31 March 2025" */
  period: string;
  own: string;
  median: string;
  england: string;
  minor: boolean;
};

/** Everything a briefing is written from. Days are YYYY-MM-DD. */
export type BriefingFacts = {
  authority: { laCode: string; name: string };
  inspection: Inspection;
  framework: Framework;
  today: string;
  newest: boolean;
  history: GradeHistory<Inspection>;
  /** From released evidence or the published snapshot; null where neither is held. */
  judgements: readonly PlainJudgement[] | null;
  /** Strengths as they are recorded in released evidence, strongest first. */
  strengths: readonly string[];
  /** What the report asks for, in its order; empty where it is not held. */
  asks: readonly { number: number; text: string; urgent: boolean }[];
  /** Subjects the report describes as a strength or as met. */
  praised: readonly { title: string; href: string; met: boolean }[];
  concerns: {
    /** Repeat concerns first. */
    all: readonly BriefingConcern[];
    /** How many inspections and visits were followed, and from which year to which. */
    events: number;
    from: string;
    to: string;
  };
  since: readonly BriefingEvent[];
  law: { dates: readonly ActionDate[]; listHeld: boolean };
  beside: {
    neighbours: {
      model: number;
      names: readonly string[];
      rows: readonly NeighbourCounts[];
    } | null;
    /** The day whose grades are counted. */
    day: string;
    indicators: readonly BriefingIndicator[];
  };
  about: {
    citation: string;
    address: string;
    /** The newest day of publication in the record. */
    dataTo: string;
    reportSource: string;
    besideSources: readonly string[];
    /** Whose words these are. */
    remark: string | null;
  };
  links: {
    inspection: (inspection: Inspection) => string;
    judgement: (area: JudgementArea) => string;
    concerns: string;
    intervention: string;
    howGradesAreDerived: string;
  };
};
