import type { InspectionStatus } from '@/lib/domain/inspections';
import type { Role, Viewer } from '@/lib/domain/people';

/** What a permission needs to know about an inspection. */
export type InspectionAccess = {
  id: string;
  laCode?: string;
  status: InspectionStatus;
  evidenceVisibility: 'team' | 'public';
  /** Set while a published report is not yet everybody's to read. */
  embargoedUntil?: string | null;
};

/** Nobody signed in is a viewer too: the public. */
type Anyone = Viewer | null;

const teamRoles = [
  'inspector',
  'leadInspector',
  'qualityAssurer',
] as const satisfies readonly Role[];
/** Facts may turn out wrong until the report is final, so evidence is open to correction until then. */
const recordingStatuses = [
  'fieldwork',
  'judging',
  'qualityAssurance',
  'factualAccuracy',
] as const satisfies readonly InspectionStatus[];
const judgingStatuses = [
  'judging',
  'qualityAssurance',
  'factualAccuracy',
] as const satisfies readonly InspectionStatus[];

/** The council has had its say: nothing in the report changes by it any more. */
export const checkedStatuses = [
  'final',
  'published',
  'incomplete',
] as const satisfies readonly InspectionStatus[];

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
  return isPublic(inspection) || isAppointed(viewer, inspection, teamRoles);
}

/** Whether everybody can read the report now. */
export function isPublic({
  status,
  embargoedUntil,
}: Pick<InspectionAccess, 'status' | 'embargoedUntil'>): boolean {
  return status === 'published' && !embargoedUntil;
}

/** The team's own pages: task list, evidence, judgements before publication. */
export function canWorkOnInspection(viewer: Anyone, inspection: { id: string }): boolean {
  return isAppointed(viewer, inspection, teamRoles);
}

/** Evidence is the team's alone until it is released with the published report. */
export function canReadEvidence(viewer: Anyone, inspection: InspectionAccess): boolean {
  const released = isPublic(inspection) && inspection.evidenceVisibility === 'public';
  return released || isAppointed(viewer, inspection, teamRoles);
}

/** Whether the inspection takes evidence in its present state, whoever asks. */
export function takesEvidence(inspection: { status: InspectionStatus }): boolean {
  return isIn(recordingStatuses, inspection);
}

/** Inspectors of the team, quality assurers not: who checks a judgement adds nothing to it. */
export function belongsToInspectors(viewer: Anyone, inspection: { id: string }): boolean {
  return isAppointed(viewer, inspection, ['inspector', 'leadInspector']);
}

/** Whether the viewer leads the inspection, in whatever state it is. */
export function leadsInspection(viewer: Anyone, inspection: { id: string }): boolean {
  return isAppointed(viewer, inspection, ['leadInspector']);
}

/** Recording, revising and withdrawing evidence. */
export function canRecordEvidence(viewer: Anyone, inspection: InspectionAccess): boolean {
  return belongsToInspectors(viewer, inspection) && takesEvidence(inspection);
}

/** Confirming a grade is the lead inspector's. */
export function canConfirmJudgement(viewer: Anyone, inspection: InspectionAccess): boolean {
  return isAppointed(viewer, inspection, ['leadInspector']) && isIn(judgingStatuses, inspection);
}

/** Saying that one would judge otherwise: every inspector of the team. */
export function canDissent(viewer: Anyone, inspection: InspectionAccess): boolean {
  return belongsToInspectors(viewer, inspection) && isIn(judgingStatuses, inspection);
}

/** Writing the draft report. */
export function canWriteReport(viewer: Anyone, inspection: InspectionAccess): boolean {
  return belongsToInspectors(viewer, inspection) && isIn(judgingStatuses, inspection);
}

/** Challenging and signing off: whoever is appointed to check, and never somebody of the team. */
export function canCheckQuality(viewer: Anyone, inspection: InspectionAccess): boolean {
  return (
    isAppointed(viewer, inspection, ['qualityAssurer']) &&
    !belongsToInspectors(viewer, inspection) &&
    isIn(['qualityAssurance', 'factualAccuracy'], inspection)
  );
}

/** Answering a challenge: the team and whoever checks. */
export function canAnswerChallenge(viewer: Anyone, inspection: InspectionAccess): boolean {
  return (
    isAppointed(viewer, inspection, teamRoles) &&
    isIn(['qualityAssurance', 'factualAccuracy'], inspection)
  );
}

/** The council's people see the draft while they check it for facts and until it is published. */
export function canSeeEmbargoedDraft(viewer: Anyone, inspection: InspectionAccess): boolean {
  return isOfCouncil(viewer, inspection) && isIn(['factualAccuracy', 'final'], inspection);
}

/** What the council said of the drafts of a report, and the answers, stay the council’s to read once it is over. */
export function canReadEarlierChecks(viewer: Anyone, inspection: InspectionAccess): boolean {
  return isOfCouncil(viewer, inspection) && isIn(checkedStatuses, inspection);
}

/**
 * Whether the viewer may know that a report is still to come: the team, and leaders of the council once inspectors have
 * been there. What is only planned is the team's alone; what ended early the council knows where it had a draft.
 */
export function canKnowOfComingReport(
  viewer: Anyone,
  inspection: InspectionAccess & { draftSent: boolean },
): boolean {
  if (isPublic(inspection)) return false;
  const been = isIn([...recordingStatuses, 'final', 'published'], inspection);
  const told = been || (inspection.draftSent && inspection.status === 'incomplete');
  return canWorkOnInspection(viewer, inspection) || (told && isOfCouncil(viewer, inspection));
}

export function canCommentOnFacts(viewer: Anyone, inspection: InspectionAccess): boolean {
  return isOfCouncil(viewer, inspection) && isIn(['factualAccuracy'], inspection);
}

export function canAnswerComments(viewer: Anyone, inspection: InspectionAccess): boolean {
  return (
    isAppointed(viewer, inspection, ['leadInspector']) && isIn(['factualAccuracy'], inspection)
  );
}

/** How long the council will get is set before it is sent the draft. */
export function canSetAccuracyWindow(viewer: Anyone, inspection: InspectionAccess): boolean {
  return (
    isAppointed(viewer, inspection, ['leadInspector']) &&
    isIn(['planned', 'fieldwork', 'judging', 'qualityAssurance'], inspection)
  );
}

/** More time for the council, once it has the draft. */
export function canGiveMoreTime(viewer: Anyone, inspection: InspectionAccess): boolean {
  return (
    isAppointed(viewer, inspection, ['leadInspector']) && isIn(['factualAccuracy'], inspection)
  );
}

/** Whether there can be any draft this viewer checks for facts. */
export function canCheckDrafts(viewer: Anyone): boolean {
  return (
    viewer?.roles.some(({ role, laCode }) => role === 'councilLeader' && laCode !== undefined) ??
    false
  );
}

export function canPublish(viewer: Anyone, inspection: InspectionAccess): boolean {
  return isAppointed(viewer, inspection, ['leadInspector']) && isIn(['final'], inspection);
}

export function canCorrect(viewer: Anyone, inspection: InspectionAccess): boolean {
  return isAppointed(viewer, inspection, ['leadInspector']) && isIn(['published'], inspection);
}

/** Who is on the team, and who looks after what: the lead inspector's, in every state but the published. */
export function canManageTeam(viewer: Anyone, inspection: InspectionAccess): boolean {
  return isAppointed(viewer, inspection, ['leadInspector']) && inspection.status !== 'published';
}

/**
 * Who follows an entry up: the lead inspector says so for everybody; an inspector takes on what is nobody's, and passes
 * on or puts down what is theirs.
 *
 * @param change the person by id before and after, null for nobody
 */
export function canAssignEntry(
  viewer: Anyone,
  inspection: InspectionAccess,
  { from, to }: { from: string | null; to: string | null },
): boolean {
  if (canManageTeam(viewer, inspection)) return true;
  if (!belongsToInspectors(viewer, inspection) || inspection.status === 'published') return false;

  return from === viewer?.id || (from === null && to === viewer?.id);
}

/** Whether there can be any trail this viewer may read. */
export function canReadAuditTrails(viewer: Anyone): boolean {
  return (
    viewer?.roles.some(
      ({ role, inspectionId }) =>
        role === 'administrator' || (role === 'leadInspector' && inspectionId !== undefined),
    ) ?? false
  );
}

/** The trail of everything done and seen: the lead inspector's and administrators'. */
export function canReadAudit(viewer: Anyone, inspection: { id: string }): boolean {
  return (
    isAppointed(viewer, inspection, ['leadInspector']) ||
    (viewer?.roles.some((held) => held.role === 'administrator') ?? false)
  );
}

/** Taking everything on record out as one file, in any state: whoever may read the trail of it all. */
export function canTakeOutInspection(viewer: Anyone, inspection: { id: string }): boolean {
  return canReadAudit(viewer, inspection);
}

function isOfCouncil(viewer: Anyone, { laCode }: InspectionAccess): boolean {
  return (
    laCode !== undefined &&
    (viewer?.roles.some((held) => held.role === 'councilLeader' && held.laCode === laCode) ?? false)
  );
}

function isIn(
  statuses: readonly InspectionStatus[],
  { status }: { status: InspectionStatus },
): boolean {
  return statuses.includes(status);
}
