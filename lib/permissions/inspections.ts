import type { InspectionStatus } from '@/lib/domain/inspections';
import type { Role, Viewer } from '@/lib/domain/people';

/** What a permission needs to know about an inspection. */
export type InspectionAccess = {
  id: string;
  status: InspectionStatus;
  evidenceVisibility: 'team' | 'public';
};

/** Nobody signed in is a viewer too: the public. */
type Anyone = Viewer | null;

const teamRoles = [
  'inspector',
  'leadInspector',
  'qualityAssurer',
] as const satisfies readonly Role[];
const recordingStatuses = ['fieldwork', 'judging'] as const satisfies readonly InspectionStatus[];

/** Whether the viewer holds the role as a post, so that they can be appointed to an inspection. */
export function holdsPost(viewer: Viewer, role: Role): boolean {
  return viewer.roles.some(
    (held) => held.role === role && held.inspectionId === undefined && held.laCode === undefined,
  );
}

function isAppointed(viewer: Anyone, inspection: { id: string }, to: readonly Role[]): boolean {
  if (!viewer) return false;
  return viewer.roles.some((held) => held.inspectionId === inspection.id && to.includes(held.role));
}

/** Inspectors and lead inspectors may start an inspection of any authority. */
export function canStartInspection(viewer: Viewer): boolean {
  return holdsPost(viewer, 'inspector') || holdsPost(viewer, 'leadInspector');
}

/** Whether the viewer has any business on the pages where inspections are worked on. */
export function canUseInspectorPages(viewer: Viewer): boolean {
  return teamRoles.some((role) => viewer.roles.some((held) => held.role === role));
}

/** The team sees its inspection from the first day; everybody sees it once it is published. */
export function canSeeInspection(viewer: Anyone, inspection: InspectionAccess): boolean {
  return inspection.status === 'published' || isAppointed(viewer, inspection, teamRoles);
}

/** The team's own pages: task list, evidence, judgements before publication. */
export function canWorkOnInspection(viewer: Anyone, inspection: { id: string }): boolean {
  return isAppointed(viewer, inspection, teamRoles);
}

/** Evidence is the team's alone until it is released with the published report. */
export function canReadEvidence(viewer: Anyone, inspection: InspectionAccess): boolean {
  const released = inspection.status === 'published' && inspection.evidenceVisibility === 'public';
  return released || isAppointed(viewer, inspection, teamRoles);
}

/** Whether the inspection takes evidence in its present state, whoever asks. */
export function takesEvidence(inspection: { status: InspectionStatus }): boolean {
  return recordingStatuses.some((status) => status === inspection.status);
}

/** Inspectors of the team, quality assurers not: who checks a judgement adds nothing to it. */
export function belongsToInspectors(viewer: Anyone, inspection: { id: string }): boolean {
  return isAppointed(viewer, inspection, ['inspector', 'leadInspector']);
}

/** Recording, revising and withdrawing evidence. */
export function canRecordEvidence(viewer: Anyone, inspection: InspectionAccess): boolean {
  return belongsToInspectors(viewer, inspection) && takesEvidence(inspection);
}
