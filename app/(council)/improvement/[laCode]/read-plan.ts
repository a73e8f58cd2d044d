import { forbidden, notFound } from 'next/navigation';
import type { ConcernEvent } from '@/lib/domain/concern-record';
import type { Viewer } from '@/lib/domain/people';
import { type PlanStanding, standingOfPlan } from '@/lib/improvement/plan';
import { canSeeImprovementPlan } from '@/lib/permissions/improvement';
import { readConcerns } from '@/lib/queries/concerns';
import { listCouncilItems } from '@/lib/queries/council-items';
import { getLocalAuthority } from '@/lib/queries/local-authorities';
import { today } from '@/lib/server/clock';

/** The authority whose improvement the viewer may follow; otherwise the page is refused. */
export async function readOwnAuthority(laCode: string, viewer: Viewer) {
  const found = await getLocalAuthority(laCode);
  if (!found) notFound();
  if (!canSeeImprovementPlan(viewer, laCode)) forbidden();

  return found.authority;
}

export type Plan = { event: ConcernEvent; standing: PlanStanding; isExample: boolean };

/** The plan of every published inspection and visit that asks for something, newest first. */
export async function readPlans(laCode: string, viewer: Viewer): Promise<Plan[]> {
  const [{ events }, actions, notes] = await Promise.all([
    readConcerns(laCode, viewer),
    listCouncilItems('planAction', { laCode }, viewer),
    listCouncilItems('planNote', { laCode }, viewer),
  ]);
  const day = today();

  return events
    .filter(({ items }) => items.length > 0)
    .map((event) => {
      const own = actions.filter(({ inspectionId }) => inspectionId === event.inspectionId);
      return {
        event,
        isExample: own.length > 0 && own.every(({ recordedBy }) => recordedBy === null),
        standing: standingOfPlan(
          event.items,
          own.map(({ id, content }) => ({ id, ...content })),
          notes.flatMap(({ id, parentId, content }) =>
            parentId ? [{ id, actionId: parentId, ...content }] : [],
          ),
          day,
        ),
      };
    })
    .toReversed();
}
