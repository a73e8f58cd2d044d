import {
  type EventType,
  hasGrades,
  type InspectionStatus,
  openStatuses,
} from '@/lib/domain/inspections';
import type { Role, Viewer } from '@/lib/domain/people';

/**
 * What has to be so before a step is taken.
 *
 * - gradesConfirmed: every judgement is confirmed on the evidence as it now stands.
 * - qualityAssurer: somebody outside the team is appointed to check.
 * - challengesClosed: every challenge of quality assurance is closed.
 * - signedOff: quality assurance signed off what now stands.
 * - commentsAnswered: the council sent its comments or its time is over, and each is answered.
 * - checklistClear: the publication checklist has no errors.
 */
export const stepNeeds = [
  'gradesConfirmed',
  'qualityAssurer',
  'challengesClosed',
  'signedOff',
  'commentsAnswered',
  'checklistClear',
] as const;
export type StepNeed = (typeof stepNeeds)[number];

/** A step an inspection can take: who may take it, from where to where, what it needs and what it says. */
export type StatusTransition = {
  name: string;
  from: readonly InspectionStatus[];
  /** `before` is the state the inspection was in before it came to rest. */
  to: InspectionStatus | 'before';
  by: readonly Role[];
  needs: readonly StepNeed[];
  needsReason: boolean;
  /** What the button says. */
  label: string;
  /** What follows from it. */
  effect: string;
  /** The same of a visit, where the words differ: it ends in a letter and has no grades. */
  ofVisit?: { label: string; effect: string };
};

const lead = ['leadInspector'] as const satisfies readonly Role[];

/**
 * Every step there is, of inspections and visits alike: a visit goes the same way, agreeing its findings where an
 * inspection agrees its grades. Publishing and correcting are written by services of their own, which freeze a
 * snapshot.
 */
export const statusTransitions = [
  {
    name: 'startFieldwork',
    from: ['planned'],
    to: 'fieldwork',
    by: lead,
    needs: [],
    needsReason: false,
    label: 'Start fieldwork',
    effect: 'The team can record evidence.',
  },
  {
    name: 'moveToJudging',
    from: ['fieldwork'],
    to: 'judging',
    by: lead,
    needs: [],
    needsReason: false,
    label: 'Move to judging',
    effect: 'Fieldwork is over. Evidence can still be added and corrected.',
    ofVisit: {
      label: 'Move to agreeing findings',
      effect: 'Fieldwork is over. Evidence can still be added and corrected.',
    },
  },
  {
    name: 'returnToFieldwork',
    from: ['judging'],
    to: 'fieldwork',
    by: lead,
    needs: [],
    needsReason: true,
    label: 'Return to fieldwork',
    effect: 'The team goes back to gathering evidence.',
  },
  {
    name: 'sendToQualityAssurance',
    from: ['judging'],
    to: 'qualityAssurance',
    by: lead,
    needs: ['gradesConfirmed', 'qualityAssurer'],
    needsReason: false,
    label: 'Send to quality assurance',
    effect: 'Somebody outside the team checks the judgements and the draft report.',
    ofVisit: {
      label: 'Send to quality assurance',
      effect: 'Somebody outside the team checks the findings and the draft letter.',
    },
  },
  {
    name: 'returnToJudging',
    from: ['qualityAssurance', 'factualAccuracy', 'final'],
    to: 'judging',
    by: ['leadInspector', 'qualityAssurer'],
    needs: [],
    needsReason: true,
    label: 'Return to judging',
    effect: 'The team looks at the judgements again.',
    ofVisit: {
      label: 'Return to agreeing findings',
      effect: 'The team looks at the findings again.',
    },
  },
  {
    name: 'sendToCouncil',
    from: ['qualityAssurance'],
    to: 'factualAccuracy',
    by: lead,
    needs: ['gradesConfirmed', 'challengesClosed', 'signedOff'],
    needsReason: false,
    label: 'Send the draft to the council',
    effect: 'The council can read the draft and say what is factually wrong, until the date shown.',
  },
  {
    name: 'makeFinal',
    from: ['factualAccuracy'],
    to: 'final',
    by: lead,
    needs: ['commentsAnswered', 'gradesConfirmed', 'challengesClosed', 'signedOff'],
    needsReason: false,
    label: 'Make the report final',
    effect: 'Nothing in it changes any more before it is published.',
    ofVisit: {
      label: 'Make the letter final',
      effect: 'Nothing in it changes any more before it is published.',
    },
  },
  {
    name: 'publish',
    from: ['final'],
    to: 'published',
    by: lead,
    needs: ['gradesConfirmed', 'challengesClosed', 'signedOff', 'checklistClear'],
    needsReason: false,
    label: 'Publish',
    effect: 'One snapshot is frozen. Everybody can read it from the time you set.',
  },
  {
    name: 'correct',
    from: ['published'],
    to: 'published',
    by: lead,
    needs: [],
    needsReason: true,
    label: 'Correct',
    effect: 'A new snapshot says what was wrong. The old one stays readable.',
  },
  {
    name: 'pause',
    from: openStatuses,
    to: 'paused',
    by: lead,
    needs: [],
    needsReason: true,
    label: 'Pause the inspection',
    effect: 'Nothing can be added until it is resumed. Everything recorded stays.',
    ofVisit: {
      label: 'Pause the visit',
      effect: 'Nothing can be added until it is resumed. Everything recorded stays.',
    },
  },
  {
    name: 'resume',
    from: ['paused'],
    to: 'before',
    by: lead,
    needs: [],
    needsReason: false,
    label: 'Resume the inspection',
    effect: 'The inspection goes on where it was.',
    ofVisit: {
      label: 'Resume the visit',
      effect: 'The visit goes on where it was.',
    },
  },
  {
    name: 'endIncomplete',
    from: [...openStatuses, 'paused'],
    to: 'incomplete',
    by: lead,
    needs: [],
    needsReason: true,
    label: 'End as incomplete',
    effect: 'The inspection ends without a report. Everything recorded stays and can be taken out.',
    ofVisit: {
      label: 'End as incomplete',
      effect: 'The visit ends without a letter. Everything recorded stays and can be taken out.',
    },
  },
  {
    name: 'reopen',
    from: ['incomplete'],
    to: 'before',
    by: lead,
    needs: [],
    needsReason: true,
    label: 'Reopen the inspection',
    effect: 'The inspection goes on where it was.',
    ofVisit: {
      label: 'Reopen the visit',
      effect: 'The visit goes on where it was.',
    },
  },
] as const satisfies readonly StatusTransition[];

export type StatusTransitionName = (typeof statusTransitions)[number]['name'];

/** Steps that are more than a change of state: their own pages take them, with what they need besides. */
export const stepsOfTheirOwn = [
  'publish',
  'correct',
] as const satisfies readonly StatusTransitionName[];

/** The steps an inspection or a visit of this kind takes, in its words and with what it needs. */
export function transitionsOf(type: EventType): readonly StatusTransition[] {
  const steps: readonly StatusTransition[] = statusTransitions;
  if (hasGrades(type)) return steps;

  return steps.map((step) => ({
    ...step,
    ...step.ofVisit,
    needs: step.needs.filter((need) => need !== 'gradesConfirmed'),
  }));
}

/** The steps this viewer may take with this inspection now, whether or not what they need is there yet. */
export function transitionsFor(
  viewer: Viewer,
  inspection: { id: string; type: EventType; status: InspectionStatus },
): readonly StatusTransition[] {
  return transitionsOf(inspection.type).filter(
    (step) =>
      step.from.includes(inspection.status) &&
      viewer.roles.some(
        (held) => held.inspectionId === inspection.id && step.by.includes(held.role),
      ),
  );
}
