import type { CouncilItemKind } from '@/lib/domain/council-items';
import type { Role, Viewer } from '@/lib/domain/people';

/** Nobody signed in is a viewer too: the public. */
type Anyone = Viewer | null;

/** What a permission needs to know about an item a council or the Department keeps here. */
export type ItemAccess = {
  kind: CouncilItemKind;
  /** Null for what concerns the whole country. */
  laCode: string | null;
  /** Came with the public record, not from a person using this service. */
  fromPublicRecord: boolean;
  /** For a council's reply and the mention of a concern. */
  released: boolean;
};

/** The council's own: its plan, its view of itself, its boards and its replies. */
const councilKinds: readonly CouncilItemKind[] = [
  'planAction',
  'planNote',
  'selfEvaluation',
  'board',
  'boardMeeting',
  'attendance',
  'roleHolder',
  'councilReply',
];
/** What officials enter: dated events with a source, and what was said. */
const officialKinds: readonly CouncilItemKind[] = ['intervention', 'statement'];
/** What of a council's own the public record holds too: Hansard counts who came to a panel. */
const heldByPublicRecord: readonly CouncilItemKind[] = [
  'board',
  'boardMeeting',
  'attendance',
  'roleHolder',
];
/** What officials read of a council's own, so that they know where improvement stands. */
const seenByOfficials: readonly CouncilItemKind[] = ['planAction', 'board', 'roleHolder'];

function holds(viewer: Anyone, role: Role, laCode?: string | null): boolean {
  return (
    viewer?.roles.some(
      (held) =>
        held.role === role &&
        held.inspectionId === undefined &&
        (laCode === undefined ? held.laCode === undefined : held.laCode === laCode),
    ) ?? false
  );
}

/** Leaders and senior officers of this council. */
export function leadsCouncil(viewer: Anyone, laCode: string | null): boolean {
  return laCode !== null && holds(viewer, 'councilLeader', laCode);
}

/** Elected members of this council, who see how improvement goes and no case detail. */
export function isElectedMember(viewer: Anyone, laCode: string | null): boolean {
  return laCode !== null && holds(viewer, 'electedMember', laCode);
}

export function isOfficial(viewer: Anyone): boolean {
  return holds(viewer, 'official');
}

/** The council whose improvement the viewer runs or follows, or null. */
export function councilOf(viewer: Anyone): string | null {
  const held = viewer?.roles.find(
    ({ role, laCode }) =>
      laCode !== undefined && (role === 'councilLeader' || role === 'electedMember'),
  );
  return held?.laCode ?? null;
}

/** Whether the viewer may read the item. The public reads the public record and what was released. */
export function canSeeCouncilItem(viewer: Anyone, item: ItemAccess): boolean {
  if (leadsCouncil(viewer, item.laCode)) return true;
  switch (item.kind) {
    case 'intervention':
    case 'statement':
    case 'concern':
      return true;
    case 'mention':
      return item.released || isOfficial(viewer) || isElectedMember(viewer, item.laCode);
    case 'councilReply':
      return item.released || isElectedMember(viewer, item.laCode);
    default:
      return (
        (item.fromPublicRecord && heldByPublicRecord.includes(item.kind)) ||
        isElectedMember(viewer, item.laCode) ||
        (isOfficial(viewer) && seenByOfficials.includes(item.kind))
      );
  }
}

/** Whether the viewer may add or change an item of this kind for this authority. */
export function canKeepCouncilItem(
  viewer: Anyone,
  { kind, laCode }: { kind: CouncilItemKind; laCode: string | null },
): boolean {
  if (councilKinds.includes(kind)) return leadsCouncil(viewer, laCode);
  if (officialKinds.includes(kind)) return isOfficial(viewer);
  // A concern is followed by whoever answers for it or watches over it.
  return laCode !== null && (leadsCouncil(viewer, laCode) || isOfficial(viewer));
}

/** The pages on which a council runs its improvement. */
export function canSeeImprovementPlan(viewer: Anyone, laCode: string): boolean {
  return leadsCouncil(viewer, laCode) || isElectedMember(viewer, laCode);
}

/** How far plans are: counts and dates of every authority, for officials; their own for councils. */
export function canSeePlanStatus(viewer: Anyone, laCode: string): boolean {
  return isOfficial(viewer) || canSeeImprovementPlan(viewer, laCode);
}
