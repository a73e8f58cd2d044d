/** Inspections end in graded judgements. */
export const inspectionTypes = [
  'standardInspection',
  'shortInspection',
  'singleInspection',
  'singleReinspection',
] as const;
export type InspectionType = (typeof inspectionTypes)[number];

/** Inspections that can be started today; the other two belong to the single inspection framework. */
export const startableInspectionTypes = ['standardInspection', 'shortInspection'] as const;

/** Visits have findings and no grades. */
export const visitTypes = ['focusedVisit', 'monitoringVisit'] as const;
export type VisitType = (typeof visitTypes)[number];

export const eventTypes = [...inspectionTypes, ...visitTypes] as const;
export type EventType = InspectionType | VisitType;

/** What can be started today. */
export const startableTypes = [...startableInspectionTypes, ...visitTypes] as const;
export type StartableType = (typeof startableTypes)[number];

export function isVisitType(type: string): type is VisitType {
  return visitTypes.some((visitType) => visitType === type);
}

/** Whether it ends in grades: an inspection does, a visit has findings alone. */
export function hasGrades(type: EventType): type is InspectionType {
  return !isVisitType(type);
}

/** The life of an inspection, in order; then the two states in which it rests. */
export const inspectionStatuses = [
  'planned',
  'fieldwork',
  'judging',
  'qualityAssurance',
  'factualAccuracy',
  'final',
  'published',
  'paused',
  'incomplete',
] as const;
export type InspectionStatus = (typeof inspectionStatuses)[number];

/** States in which an inspection goes forward towards its publication. */
export const openStatuses = [
  'planned',
  'fieldwork',
  'judging',
  'qualityAssurance',
  'factualAccuracy',
  'final',
] as const satisfies readonly InspectionStatus[];

/** Where our record of an inspection comes from. */
export const inspectionOrigins = ['publishedRecord', 'recordedHere'] as const;
export type InspectionOrigin = (typeof inspectionOrigins)[number];
