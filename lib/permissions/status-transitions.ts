import type { InspectionStatus } from '@/lib/domain/inspections';
import type { Role, Viewer } from '@/lib/domain/people';

/** A step an inspection can take: who may take it, from where to where, and what it says. */
export type StatusTransition = {
  name: string;
  from: InspectionStatus;
  to: InspectionStatus;
  by: readonly Role[];
  needsReason: boolean;
  /** What the button says. */
  label: string;
  /** What follows from it. */
  effect: string;
};

export const statusTransitions = [
  {
    name: 'startFieldwork',
    from: 'planned',
    to: 'fieldwork',
    by: ['leadInspector'],
    needsReason: false,
    label: 'Start fieldwork',
    effect: 'The team can record evidence.',
  },
  {
    name: 'moveToJudging',
    from: 'fieldwork',
    to: 'judging',
    by: ['leadInspector'],
    needsReason: false,
    label: 'Move to judging',
    effect: 'Fieldwork is over. Evidence can still be added and corrected.',
  },
  {
    name: 'returnToFieldwork',
    from: 'judging',
    to: 'fieldwork',
    by: ['leadInspector'],
    needsReason: true,
    label: 'Return to fieldwork',
    effect: 'The team goes back to gathering evidence.',
  },
] as const satisfies readonly StatusTransition[];

export type StatusTransitionName = (typeof statusTransitions)[number]['name'];

/** The steps this viewer may take with this inspection now. */
export function transitionsFor(
  viewer: Viewer,
  inspection: { id: string; status: InspectionStatus },
): readonly StatusTransition[] {
  return statusTransitions.filter(
    (step) =>
      step.from === inspection.status &&
      viewer.roles.some(
        (held) => held.inspectionId === inspection.id && step.by.some((role) => role === held.role),
      ),
  );
}
