import { notFound } from 'next/navigation';
import { cache } from 'react';
import { clockOf } from '@/lib/domain/factual-accuracy';
import type { Viewer } from '@/lib/domain/people';
import { canCommentOnFacts } from '@/lib/permissions/inspections';
import { type CouncilDraft, getCouncilDraft } from '@/lib/queries/factual-accuracy';
import { noteView } from '@/lib/server/audit';
import { today } from '@/lib/server/clock';
import { currentPath } from '@/lib/server/request';

/** The draft, or null where the viewer may see none. That they looked is on record. */
export const findDraft = cache(
  async (inspectionId: string, viewer: Viewer): Promise<CouncilDraft | null> => {
    const draft = await getCouncilDraft(inspectionId, viewer);
    // Without the query, which names the place of a comment that may never be sent.
    const [page = ''] = ((await currentPath()) ?? '').split('?');
    if (draft) await noteView(viewer, draft.inspection, page);
    return draft;
  },
);

/** The same where a page is nothing without it. */
export async function readDraft(inspectionId: string, viewer: Viewer): Promise<CouncilDraft> {
  return (await findDraft(inspectionId, viewer)) ?? notFound();
}

/** Whether comments can be added and changed now. */
export function takesComments({ inspection, round }: CouncilDraft, viewer: Viewer): boolean {
  return canCommentOnFacts(viewer, inspection) && clockOf(round, today()).kind === 'open';
}
