import type {
  EventType,
  InspectionOrigin,
  InspectionStatus,
  InspectionType,
  VisitType,
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

export const inspectionOriginLabels = {
  publishedRecord: 'From the published record',
  recordedHere: 'Recorded in this service',
} as const satisfies Record<InspectionOrigin, string>;
