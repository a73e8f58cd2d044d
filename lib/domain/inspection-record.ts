import type { FrameworkKey } from './frameworks';
import type { JudgementOutcome } from './grades';
import {
  type EventType,
  type InspectionOrigin,
  type InspectionStatus,
  isVisitType,
  type VisitType,
  visitTypes,
} from './inspections';
import type { JudgementArea } from './judgement-areas';

/** A judgement as it stands in the published report. */
export type PublishedJudgement = {
  area: JudgementArea;
  outcome: JudgementOutcome;
  /** Above 1 once it has been corrected; then `reason` says why. */
  version: number;
  reason: string | null;
  source: string | null;
};

/** An inspection that ends in graded judgements, or a visit that ends in a letter. Days are YYYY-MM-DD. */
export type Inspection = {
  id: string;
  laCode: string;
  laName: string;
  framework: FrameworkKey;
  type: EventType;
  /** Read off the length of the inspection, where no official list says it. */
  typeInferred: boolean;
  status: InspectionStatus;
  origin: InspectionOrigin;
  evidenceVisibility: 'team' | 'public';
  /** First day on site; unknown for six inspections of authorities that no longer exist. */
  startedOn: string | null;
  endedOn: string | null;
  publishedOn: string | null;
  leadInspectors: readonly string[];
  /** What a visit is about, in the words of the record, and as its letter prints it. */
  theme: string | null;
  themeAsPrinted: string | null;
  localTermForCareLeavers: string | null;
  reportUrl: string | null;
  source: string | null;
  notes: string | null;
  /** When everybody may read the published report, as an instant; null once they may, or while nothing is published. */
  embargoedUntil: string | null;
  /** Published judgements in no particular order: the framework knows the order. */
  judgements: readonly PublishedJudgement[];
};

/**
 * What an inspection goes by in its address: its first day on site, or its publication where that is unknown. A visit
 * says what kind it is besides, since an inspection may start on the same day.
 */
export function addressDay(
  inspection: Pick<Inspection, 'startedOn' | 'publishedOn' | 'type'>,
): string {
  const day = inspection.startedOn ?? inspection.publishedOn;
  if (!day) throw new Error('An inspection has a first day on site or a publication date');
  return isVisitType(inspection.type) ? `${day}-${visitSegments[inspection.type]}` : day;
}

const visitSegments = {
  focusedVisit: 'focused-visit',
  monitoringVisit: 'monitoring-visit',
} as const satisfies Record<VisitType, string>;

/** The day an address names, and the kind of visit where it names one; null where it is no such address. */
export function readAddressDay(address: string): { day: string; visit: VisitType | null } | null {
  const [, day, segment] = /^(\d{4}-\d{2}-\d{2})(?:-([a-z-]+))?$/.exec(address) ?? [];
  if (!day || Number.isNaN(Date.parse(`${day}T00:00:00Z`))) return null;

  const visit = visitTypes.find((type) => visitSegments[type] === segment) ?? null;
  return segment !== undefined && visit === null ? null : { day, visit };
}

/** A focused or monitoring visit: findings in a letter, no grades. */
export type Visit = {
  id: string;
  laCode: string;
  type: VisitType;
  startedOn: string | null;
  endedOn: string | null;
  publishedOn: string | null;
  theme: string | null;
  inspectors: readonly string[];
  /** Whether its letter was published here and can be read. */
  letterHeld: boolean;
  /** Whether the letter sets an area for priority action; null where we do not hold the letter. */
  priorityAction: boolean | null;
  improvementItems: number | null;
};

/** A numbered paragraph of a report. Its number follows from its place. */
export type ReportParagraph = {
  id: string;
  area: JudgementArea;
  position: number;
  text: string;
  headline: boolean;
  /** Says what was looked at and finds nothing, so it needs no evidence. */
  context: boolean;
  /** References of the evidence entries it rests on. */
  evidence: readonly string[];
};

/** One item of what needs to improve. */
export type AreaForImprovement = {
  id: string;
  kind: 'improvement' | 'priorityAction';
  position: number;
  text: string;
  criteria: readonly string[];
  /** References of the evidence entries it answers. */
  evidence: readonly string[];
};

/** The words of a report, as they stand. */
export type ReportText = {
  summary: readonly string[];
  areasForImprovement: readonly AreaForImprovement[];
  paragraphs: readonly ReportParagraph[];
};
