import {
  type EventType,
  hasGrades,
  type InspectionStatus,
  type InspectionType,
  isVisitType,
  type VisitType,
} from '@/lib/domain/inspections';

export const inspectionTypeLabels = {
  standardInspection: 'Standard inspection',
  shortInspection: 'Short inspection',
  singleInspection: 'Single inspection',
  singleReinspection: 'Single inspection, re-inspection',
} as const satisfies Record<InspectionType, string>;

export const visitTypeLabels = {
  focusedVisit: 'Focused visit',
  monitoringVisit: 'Monitoring visit',
} as const satisfies Record<VisitType, string>;

export const eventTypeLabels = {
  ...inspectionTypeLabels,
  ...visitTypeLabels,
} as const satisfies Record<EventType, string>;

export const inspectionStatusLabels = {
  planned: 'Planned',
  fieldwork: 'Fieldwork',
  judging: 'Agreeing grades',
  qualityAssurance: 'Quality assurance',
  factualAccuracy: 'Factual accuracy',
  final: 'Ready to publish',
  published: 'Published',
  paused: 'Paused',
  incomplete: 'Incomplete',
} as const satisfies Record<InspectionStatus, string>;

/** The state in words: a visit has no grades to agree. */
export function statusLabel({ status, type }: { status: InspectionStatus; type: EventType }) {
  return status === 'judging' && !hasGrades(type)
    ? 'Agreeing findings'
    : inspectionStatusLabels[status];
}

/** "Inspection of Derby", "Focused visit to Derby". */
export function eventTitle({ type, laName }: { type: EventType; laName: string }): string {
  return isVisitType(type) ? `${visitTypeLabels[type]} to ${laName}` : `Inspection of ${laName}`;
}

/** The part of a report, or of a letter, that says first what it comes to. */
export function summaryTitle(graded: boolean): 'Summary' | 'Headline findings' {
  return graded ? 'Summary' : 'Headline findings';
}

/** Said wherever an inspection would show grades. */
export const noGrades = 'A visit has findings and no grades.';

/** "inspection" or "visit", for a sentence. */
export function eventNoun(type: EventType): 'inspection' | 'visit' {
  return hasGrades(type) ? 'inspection' : 'visit';
}

/** What it ends in, for a sentence. */
export function reportNoun(type: EventType): 'report' | 'letter' {
  return hasGrades(type) ? 'report' : 'letter';
}
